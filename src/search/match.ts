/** From a typed word to words of the text: by form, by family, by beginning; by slip of the finger: slips.ts. */
import type { Lexicon, Stem } from './lexicon.ts';

export type Rule = 'exact' | 'form' | 'family' | 'prefix' | 'typo';

export interface Match {
  /** A folded word of the text. */
  readonly word: string;
  readonly rule: Rule;
  /** 0 to 1: how much of the meaning is kept. */
  readonly quality: number;
  /** A form of a verb says less of what is asked than a noun does. */
  readonly verbal?: true;
  /** Derived from one of our keywords only and standing in no text: „barokowy”. */
  readonly derived?: true;
}

export interface Correction {
  /** The known form that was meant, folded. */
  readonly form: string;
  readonly cost: number;
  readonly matches: readonly Match[];
}

const FAMILY = 0.55;
const PREFIX = 0.75;
const SHORTEST_PREFIX = 3;
const SHORTEST_ABBREVIATION = 2;

/** Words of which `typed` is a form, and words of the same family. */
export function inflect(typed: string, lexicon: Lexicon): Match[] {
  const found = new Map<string, Match>();
  for (const stem of stemsOf(typed, lexicon)) collect(found, stem, 1, typed);
  if (found.size > 0) return [...found.values()];
  const bare = typed.replace(lexicon.language.enclitics, '');
  return bare !== typed && bare.length > 2 ? inflect(bare, lexicon) : [];
}

function* stemsOf(form: string, { byStem }: Lexicon): Generator<Stem> {
  for (let cut = form.length; cut >= 0; cut -= 1) {
    for (const stem of byStem.get(form.slice(0, cut)) ?? []) if (stem.endings.has(form.slice(cut))) yield stem;
  }
}

/** Only verbs have so many forms. */
const VERB_FORMS = 30;

/** Adds the words that a stem leads to, each with its best quality. */
export function collect(found: Map<string, Match>, { word, family, endings, stranger }: Stem, quality: number, typed?: string): void {
  const nature = { ...(endings.size > VERB_FORMS && { verbal: true as const }), ...(stranger && word === undefined && { derived: true as const }) };
  const add = (match: Match): void => {
    if (match.quality > (found.get(match.word)?.quality ?? 0)) found.set(match.word, match);
  };
  if (word !== undefined) add({ word, rule: word === typed ? 'exact' : 'form', quality, ...nature });
  for (const relative of family) add({ word: relative, rule: 'family', quality: quality * FAMILY, ...nature });
}

/** Words that may become of what is typed so far (`surface` as written): from three letters, or from two before an abbreviating full stop; our own words only from their half. */
export function complete(typed: string, lexicon: Lexicon, { abbreviated = false, surface = typed }: { abbreviated?: boolean; surface?: string } = {}): Match[] {
  const found = new Map<string, Match>();
  if (typed.length < (abbreviated ? SHORTEST_ABBREVIATION : SHORTEST_PREFIX)) return [];
  for (const stem of begunBy(typed, lexicon)) {
    const { word = '' } = stem;
    const half = stem.stranger && (word === '' || typed.length <= SHORTEST_PREFIX || (typed.length < 5 && typed.length + 1 < word.length) || typed.length * 2 < Math.max(word.length, stem.stem.length) || (stem.abroad && typed.length < 6));
    if (!half && (stem.stem.startsWith(typed) || word.startsWith(typed))) collect(found, stem, PREFIX);
  }
  const written = surface.toLowerCase();
  return [...found.values()].filter(({ word }) => written === typed || begins(word, written, lexicon)).map((match) => ({ ...match, rule: 'prefix' }));
}

/** Stems that begin with what is typed, or with which it begins, out of the sorted ones of its first letter. */
function* begunBy(typed: string, { byLetter, byStem }: Lexicon): Generator<Stem> {
  for (let cut = 1; cut < typed.length; cut += 1) yield* byStem.get(typed.slice(0, cut)) ?? [];
  const sorted = byLetter.get(typed.charAt(0)) ?? [];
  let [from, to] = [0, sorted.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((sorted[middle]?.stem ?? '') < typed) from = middle + 1;
    else to = middle;
  }
  for (let stem = sorted[from]; stem?.stem.startsWith(typed); stem = sorted[(from += 1)]) yield stem;
}

/** Whether letters typed with diacritics are the ones the word has: „żab…” does not become „zabytek”, „miedz…” may become „międzynarodowy”. */
function begins(word: string, written: string, { occurrences }: Lexicon): boolean {
  const marked = [...written].flatMap((letter, index) => (/[a-z]/u.test(letter) ? [] : [[index, letter] as const]));
  return occurrences.get(word)?.some(({ surface }) => marked.every(([index, letter]) => surface.charAt(index).toLowerCase() === letter)) ?? false;
}

/** A known form for people: with diacritics when the very form stands in the text, else the nearest word that does. */
export function meant(form: string, matches: readonly Match[], { occurrences }: Lexicon): string | undefined {
  const best = occurrences.get(form) ? form : [...matches].sort((a, b) => b.quality - a.quality)[0]?.word;
  return occurrences.get(best ?? '')?.[0]?.surface.toLowerCase();
}
