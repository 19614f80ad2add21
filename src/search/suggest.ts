/** Near headwords for a query that found nothing; fetched by the browser only then. */
import type { Lexicon, Phrase } from './lexicon.ts';
import { fold } from './fold.ts';
import { meant } from './match.ts';
import type { Plan } from './plan.ts';
import { letterOf } from './packed.ts';

/**
 * At most `limit` headwords: first keywords that have a word of the query and more („mieszkania komunalne” for „mieszkania”),
 * then words for which an ordinary word may be a slip, then keywords with a word of the same first letter that share the most three-letter pieces with the unknown words.
 */
export function suggest({ terms, unknown, near }: Plan, lexicon: Lexicon, limit = 3): string[] {
  const asked = terms.map(({ matches }) => new Set(matches.filter(({ quality }) => quality === 1).map(({ word }) => word)));
  const said = ({ words }: Phrase): number => asked.filter((same) => words.some((word) => same.has(word))).length;
  const having = new Set(asked.flatMap((same) => [...same]).flatMap((word) => (lexicon.occurrences.get(word) ?? []).flatMap(({ phrase }) => (phrase && !phrase.place ? [phrase] : []))));
  const wider = [...having].map((phrase) => ({ phrase, share: said(phrase) / phrase.words.length })).filter(({ share }) => share > 0);
  wider.sort((a, b) => b.share - a.share || Number(a.phrase.weak) - Number(b.phrase.weak) || a.phrase.text.length - b.phrase.text.length || (a.phrase.text < b.phrase.text ? -1 : 1));
  // What stands in the texts as it is comes before what only a dictionary derives.
  const nearest = [...near].sort((a, b) => Number(!lexicon.occurrences.get(a.form)) - Number(!lexicon.occurrences.get(b.form)));
  const found = [...wider.map(({ phrase }) => phrase.text), ...nearest.flatMap(({ form, matches }) => meant(form, matches, lexicon) ?? []), ...alike(unknown, lexicon)];
  // Each once, as the last spells it: a keyword („Majorka”) rather than a form that the dictionary gives („majorka”).
  return [...new Map(found.map((text) => [fold(text), text])).values()].slice(0, limit);
}

function alike(unknown: readonly string[], lexicon: Lexicon): string[] {
  const words = unknown.slice(0, 5).map(fold).filter((word) => !lexicon.language.askingWords.has(word)); // „ile jest priorytetów”
  const asked = new Set(words.flatMap(pieces));
  const shared = new Map<Headword, number>();
  for (const letter of new Set(words.map(letterOf))) {
    const headwords = headwordsOf(lexicon.phrasesOf.get(letter) ?? []);
    for (const piece of asked) for (const headword of headwords.get(piece) ?? []) shared.set(headword, (shared.get(headword) ?? 0) + 1);
  }
  const scored = new Map<string, number>();
  for (const [{ text, length }, count] of shared) {
    const score = (2 * count) / (length + asked.size);
    if (score >= 0.3) scored.set(text, Math.max(score, scored.get(text) ?? 0));
  }
  return [...scored].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([text]) => text);
}

/** A short keyword, and how many pieces its words have. */
interface Headword {
  readonly text: string;
  readonly length: number;
}

type Headwords = ReadonlyMap<string, readonly Headword[]>;

/** Indexed once: the keywords of a part stay the same array in every lexicon of a library. */
const known = new WeakMap<readonly Phrase[], Headwords>();

/** Short keywords by each of their pieces; what many entries share stands there once. */
function headwordsOf(phrases: readonly Phrase[]): Headwords {
  const made = known.get(phrases);
  if (made) return made;
  const byPiece = new Map<string, Headword[]>();
  const texts = new Set<string>();
  for (const { text, words, place } of phrases) {
    if (place || words.length > 2 || texts.has(text)) continue;
    texts.add(text);
    const own = words.flatMap(pieces);
    const headword: Headword = { text, length: own.length };
    for (const piece of own) {
      const list = byPiece.get(piece);
      if (list) list.push(headword);
      else byPiece.set(piece, [headword]);
    }
  }
  known.set(phrases, byPiece);
  return byPiece;
}

function pieces(word: string): string[] {
  const framed = `^${word}`;
  return Array.from({ length: Math.max(0, framed.length - 2) }, (_, i) => framed.slice(i, i + 3));
}
