/** Cutting a text into words, as written and folded. */
import { fold } from './fold.ts';

export interface Token {
  /** As it stands in the text. */
  readonly surface: string;
  readonly start: number;
  readonly folded: string;
  /** A full stop follows directly: „kom.”, „śr.-wsch.”. */
  readonly dotted: boolean;
  /** The text ends right here: the word may still be being typed. */
  readonly last: boolean;
  /** Tied by a hyphen to the word before: „e-urząd”. */
  readonly tied: boolean;
}

/** A query longer than this is cut at a space: nobody asks in more. */
export const MAX_LENGTH = 400;
export const MAX_WORDS = 40;

const WORD = /(?:(?<![\p{L}\p{N}])\p{L}\.){2,}|[\p{L}\p{M}\p{N}\u200b-\u200d\u2060\ufeff\u00ad]+/gu;

/** The words of a text in order; „U.E.” is one. Hyphens, dashes, apostrophes and every sign part words; invisible characters do not. */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  let end = -1;
  for (const { 0: surface, index } of text.matchAll(WORD)) {
    const folded = fold(surface).replaceAll('.', '');
    const after = text.charAt(index + surface.length);
    const tied = end >= 0 && end + 1 === index && /[\p{Pd}'’+]/u.test(text.charAt(end));
    end = index + surface.length;
    if (folded) tokens.push({ surface, start: index, folded, dotted: after === '.', last: end === text.length, tied });
  }
  return tokens;
}

/** What of a query is looked at: a sensible length, cut between words. */
export function trim(query: string): string {
  if (query.length <= MAX_LENGTH) return query;
  const cut = query.slice(0, MAX_LENGTH);
  const space = cut.lastIndexOf(' ');
  return (space > 0 ? cut.slice(0, space) : cut).toWellFormed();
}
