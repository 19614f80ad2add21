/** What a query means: a citation, or words with what they lead to, what was corrected and what is unknown. */
import { cite, citeWithin, type Within } from './citation.ts';
import { fold } from './fold.ts';
import type { Language } from './language.ts';
import type { Lexicon } from './lexicon.ts';
import { complete, inflect, type Correction, type Match } from './match.ts';
import { letterOf } from './packed.ts';
import { isContent } from './text.ts';
import { tokenize, trim, MAX_WORDS, type Token } from './tokenize.ts';

export interface Term {
  /** As the person wrote it. */
  readonly typed: string;
  readonly matches: readonly Match[];
  /** The known form, folded, that was taken for a mistyped word. */
  readonly correctedTo?: string;
  /** Stands after a preposition that follows an unknown word: „podatek od nieruchomości”. */
  readonly narrows?: true;
}

export interface Plan {
  readonly query: string;
  readonly kind: 'empty' | 'citation' | 'words';
  /** Ids, when the query is a citation or has one among its words, which then only say which of them comes first. */
  readonly cited: readonly string[];
  readonly terms: readonly Term[];
  /** Content words that lead nowhere, as written. */
  readonly unknown: readonly string[];
  /** What ordinary words among the unknown ones might be slips for: „tratowanie” for „traktowanie”. Never answered, only offered. */
  readonly near: readonly Correction[];
  /** A correction waits for what it needs, the list of ordinary words at the least: ask again with it. */
  readonly needsGuard: boolean;
}

/** Whether a folded word is an ordinary word of the language that must not be „corrected”. */
export type Guard = (word: string) => boolean;

/** What a folded word that leads nowhere may be a slip for (slips.ts). */
export type Correct = (word: string, lexicon: Lexicon) => Correction[];

/** Reads a query; without a guard, or with nothing that corrects, nothing is corrected, and `needsGuard` says whether that may make a difference. */
export function plan(query: string, lexicon: Lexicon, guard?: Guard, correct?: Correct): Plan {
  const kept = trim(query);
  const cited = cite(kept, lexicon.language.citation, lexicon.entries);
  const empty = { query, cited: [], terms: [], unknown: [], near: [], needsGuard: false };
  if (cited) return { ...empty, kind: 'citation', cited };
  const within = findCitation(kept, lexicon);
  const tokens = asked(join(within?.rest ?? tokenize(kept), lexicon), lexicon);
  if (tokens.length === 0) return within ? { ...empty, kind: 'citation', cited: within.ids } : { ...empty, kind: 'empty' };
  const terms: Term[] = [];
  const unknown: string[] = [];
  const near: Correction[] = [];
  let needsGuard = false;
  const read = (token: Asked, typed = token.surface): void => {
    const long = lexicon.language.abbreviations.get(token.folded);
    const matches = long ? long.flatMap((word) => inflect(word, lexicon)) : known(token, lexicon);
    const narrows = token.governed && unknown.length > 0 && terms.length === 0 && { narrows: true as const };
    if (matches.length > 0) return void terms.push({ typed, matches, ...narrows });
    const corrections = correct?.(token.folded, lexicon) ?? [];
    if (!correct || (corrections.length > 0 && !guard)) needsGuard = true;
    const meant = guard && !guard(token.folded) ? corrections : guard && named(token, tokens.length) ? corrections.filter((each) => isName(each, lexicon)) : [];
    if (meant[0]) terms.push({ typed, correctedTo: meant[0].form, matches: merge(meant), ...narrows });
    else {
      unknown.push(typed);
      if (guard) near.push(...corrections);
    }
  };
  for (const token of tokens) read(token);
  if (within) return { ...empty, kind: 'citation', cited: within.ids, terms: terms.filter(({ correctedTo }) => correctedTo === undefined), unknown };
  return { query, kind: 'words', cited: [], terms, unknown, near, needsGuard };
}

/** A citation amid other words. Addresses are looked at only where nothing else cites; what they say beside a citation is not asked. */
function findCitation(text: string, { language, entries }: Lexicon): Within | undefined {
  const spoken = text.replace(ADDRESS, (address) => ' '.repeat(address.length));
  const within = citeWithin(spoken, tokenize(spoken), language.citation, entries);
  if (within || spoken === text) return within;
  const written = (text.match(ADDRESS) ?? []).map(endOf).join('; ').toUpperCase(); // as ids are: „…/t5/”
  const addressed = citeWithin(written, tokenize(written), language.citation, entries);
  return addressed && { ids: addressed.ids, rest: tokenize(spoken) };
}

const ADDRESS = /\bhttps?:\S+/gu;

/** The two last steps of the path of an address, which name a point: „tematyczne/5”, „t5”. */
const endOf = (address: string): string => address.replace(/^https?:\/*[^/]*|[?#].*$/gu, '').split('/').filter(Boolean).slice(-2).join(' ');

/** Letters of the parts of the lexicon that the words of a query need. */
export function lettersOf(query: string, language: Language): string[] {
  const words = tokenize(trim(query)).filter((token, at, all) => isContent(token, language) || all[at + 1]?.tied).slice(0, MAX_WORDS).map(({ folded }) => folded);
  return [...new Set(words.flatMap((word) => [word, ...(language.abbreviations.get(word) ?? [])]).map(letterOf))];
}

/** Letters of the lists of ordinary words that say whether unknown words are ordinary. */
export function firstLetters(unknown: readonly string[]): string[] {
  return [...new Set(unknown.map((word) => letterOf(fold(word))))];
}

/** Letters of the parts that unknown words need if their first two letters were exchanged. */
export function swappedLetters(unknown: readonly string[]): string[] {
  return [...new Set(unknown.map((word) => letterOf(fold(word).slice(1))))].filter(Boolean);
}

/** The words that carry the question: without stop words, and without words of asking if others remain. */
function asked(all: readonly Token[], { language }: Lexicon): Asked[] {
  const seen = new Set<string>();
  let governed = false;
  const tokens = all.map((token): Asked => ({ ...token, governed: (governed ||= language.prepositions.has(token.folded)) }));
  const content = tokens.filter((token) => isContent(token, language) && !seen.has(token.folded) && seen.add(token.folded)).slice(0, MAX_WORDS);
  const rest = content.filter((token) => !language.askingWords.has(token.folded));
  return rest.length > 0 ? rest : content;
}

/** A word of the query; governed when a preposition stands somewhere before it. */
type Asked = Token & { readonly governed: boolean };

/** Written like a name: „Hungry” alone may be Hungary although „hungry” is a word; the capital that begins a sentence says nothing. */
function named({ surface, start }: Token, words: number): boolean {
  return /^\p{Lu}\p{Ll}/u.test(surface) && (words === 1 || start > 0);
}

function isName({ matches }: Correction, { occurrences }: Lexicon): boolean {
  return matches.some(({ word }) => occurrences.get(word)?.some(({ field, surface }) => field === 'wording' && /^\p{Lu}/u.test(surface)));
}

function known(token: Token, lexicon: Lexicon): Match[] {
  const exact = inflect(token.folded, lexicon);
  const begun = token.last || token.dotted ? complete(token.folded, lexicon, { abbreviated: token.dotted, surface: token.surface }) : [];
  if (exact.length === 0) return begun;
  const wordings = begun.filter(({ word }) => lexicon.occurrences.get(word)?.some((o) => o.field === 'wording'));
  const have = new Set(exact.map((match) => match.word));
  return [...exact, ...wordings.filter((match) => !have.has(match.word)).map((match) => ({ ...match, quality: match.quality * 0.4 }))];
}

/** „co-working” and „euro polia” are one word when a part is none; „po lesie” and „Kraków, in westorzy” are two, for a stop word or a sign stands between. */
function join(tokens: readonly Token[], lexicon: Lexicon): Token[] {
  const joined: Token[] = [];
  for (const token of tokens) {
    const before = joined.at(-1);
    const whole = before && { ...token, start: before.start, surface: `${before.surface}${token.tied ? '-' : ' '}${token.surface}`, folded: before.folded + token.folded };
    const strange = ({ folded }: Token) => inflect(folded, lexicon).length === 0;
    const content = (part: Token) => isContent(part, lexicon.language);
    const lost = (part: Token) => content(part) && strange(part);
    const adjoins = (first: Token) => token.tied || (first.start + first.surface.length + 1 === token.start && content(first) && content(token));
    if (whole && (lost(token) || lost(before)) && adjoins(before) && !strange(whole)) joined.splice(-1, 1, whole);
    else joined.push(token);
  }
  return joined;
}

function merge(corrections: readonly Correction[]): Match[] {
  const best = new Map<string, Match>();
  for (const { matches } of corrections) for (const match of matches) if (match.quality > (best.get(match.word)?.quality ?? 0)) best.set(match.word, match);
  return [...best.values()];
}
