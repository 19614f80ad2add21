/** The forms of the words of the entries: by dictionary, by own-words.yaml, or by likeness when nobody knows the word. */
import { fold } from '../fold.ts';
import type { Language } from '../language.ts';
import type { Dictionary } from './hunspell.ts';

/** Endings that a borrowed or new name takes in Polish, by its own ending. */
const GUESSES: readonly (readonly [RegExp, string])[] = [
  [/[^aeiouy]$/u, ' a u owi em iem ie y i ow om ami ach'],
  [/a$/u, 'a y i e o om ami ach'],
];

export interface Inflector {
  /** The lemmas a word of the text most likely has: those that other words of the text share. */
  lemmas(surface: string): readonly string[];
  /** Folded forms of a word of the text, itself included. */
  forms(surface: string): ReadonlySet<string>;
  /** Folded forms of a lemma. */
  formsOfLemma(lemma: string): string[];
  /** Whether some base form of the dictionary is folded so. */
  isWord(form: string): boolean;
  /** Whether the dictionary knows a word written small. */
  isOrdinary(word: string): boolean;
}

/** Reads all words of the text at once, so that a keyword „marki” is „marka” and not „mark”; words of an adopted wording keep every reading, `names` have just the forms given. */
export function inflector(surfaces: readonly string[], dictionary: Dictionary, ownWords: readonly string[], names: ReadonlyMap<string, readonly string[]>, wording: ReadonlySet<string>, language: Language): Inflector {
  const own = new Map([...ownWords.flatMap((line) => line.split(' ').map((form) => [fold(form), line.split(' ')] as const)), ...[...names].map(([name, forms]) => [fold(name), forms] as const)]);
  const readings = new Map(surfaces.map((surface) => [surface, own.get(fold(surface))?.length === 1 || names.has(surface) ? [] : analyse(surface, dictionary)]));
  const support = new Map<string, number>();
  for (const lemmas of readings.values()) for (const lemma of lemmas) support.set(lemma, (support.get(lemma) ?? 0) + 1);
  const formsOfLemma = (lemma: string): string[] => plainForms(withPlural(lemma, dictionary.forms(lemma)), language);
  const lemmas = (surface: string): readonly string[] => {
    const all = readings.get(surface) ?? analyse(surface, dictionary);
    const most = Math.max(...all.map((lemma) => support.get(lemma) ?? 1));
    return all.filter((lemma) => (support.get(lemma) ?? 1) === most);
  };
  const baseForms = new Set<string>();
  for (const lemma of dictionary.all()) if (lemma === lemma.toLowerCase()) baseForms.add(fold(lemma));
  return {
    lemmas,
    formsOfLemma,
    isWord: (form) => baseForms.has(form),
    isOrdinary: (word) => dictionary.lemmas(word).some((lemma) => lemma === lemma.toLowerCase()),
    forms: (surface) => {
      const word = fold(surface);
      const found = [...(own.get(word) ?? []).map(fold), ...(wording.has(surface) ? (readings.get(surface) ?? []) : lemmas(surface)).flatMap(formsOfLemma)];
      return new Set([word, ...(found.length > 0 ? found : own.has(word) ? [] : guess(word, surface))]);
    },
  };
}

/** Dictionary lemmas of a word; a capital letter counts only where the plain word is unknown. */
function analyse(surface: string, dictionary: Dictionary): string[] {
  const lower = surface.toLowerCase();
  const capital = lower.charAt(0).toUpperCase() + lower.slice(1);
  const tries = surface === lower ? [lower, capital] : [capital, surface, lower];
  const found = tries.map((form) => dictionary.lemmas(form).filter((lemma) => dictionary.forms(lemma).length > 1));
  if (surface !== lower) return [...new Set(found.flat())];
  return found.find((lemmas) => lemmas.length > 0) ?? [];
}

/** „wiedzach”: the dictionary gives some nouns in the singular only, people do not. */
function withPlural(lemma: string, forms: readonly string[]): readonly string[] {
  if (forms.length < 2 || !lemma.endsWith('a') || forms.some((form) => form.endsWith('ami'))) return forms;
  return [...forms, ...['om', 'ami', 'ach'].map((ending) => lemma.slice(0, -1) + ending)];
}

/** Folded forms without those that the browser makes itself („budowałbym”) and without „budujże”. */
function plainForms(forms: readonly string[], language: Language): string[] {
  const folded = new Set(forms.map(fold));
  return [...folded].filter((form) => !/(?:myz|ciez|[^aeiouy]ze)$/u.test(form) || folded.size < 40).filter((form) => folded.size < 40 || !folded.has(form.replace(language.enclitics, '')) || form === form.replace(language.enclitics, ''));
}

function guess(word: string, surface: string): string[] {
  if (!/^\p{L}{4,}$/u.test(word) || surface === surface.toUpperCase()) return [];
  return GUESSES.filter(([pattern]) => pattern.test(word)).flatMap(([, endings]) => endings.split(' ').map((ending) => (word.endsWith('a') ? word.slice(0, -1) : word) + ending));
}
