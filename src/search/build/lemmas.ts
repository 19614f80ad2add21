/** Base forms of Polish words for the glossary, the places and the index: the dictionary of the search and its own words. */
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import type { Language } from '../../domain/language.ts';
import { isCapital, type Lemmatize } from '../../domain/lemma.ts';
import { type Dictionary, readHunspell } from './hunspell.ts';

const FOLDER = 'src/search/build';


export interface Lemmas {
  /** Every base form the word may have; none when nobody knows the word. */
  lemmatize: Lemmatize;
  /** The one base form to print in an index: „zarządzaniem” → zarządzanie, „zrównoważonego” → zrównoważony. */
  headword(word: string, known: (lemma: string) => boolean): string;
  /** Whether a base form is worth a place in an index: no particles, no filler. */
  isHeadword(lemma: string): boolean;
}

/** Forms made from verbs that stand in texts as nouns and adjectives: their ending goes, the verb stays out. */
const FROM_VERBS: readonly (readonly [RegExp, string])[] = [
  [/(ni|ci)(?:e|a|u|em)$/u, '$1e'],
  [/(n|t|ąc)(?:ego|emu|ej|ych|ym|ymi|a|ą|e|y)$/u, '$1y'],
];

/** One dictionary for a process: a build runs this module from several bundles, and each reading takes half a second and 60 MB. */
const READING = Symbol.for('priorytety-krakowa.lemmas');
const shared = globalThis as typeof globalThis & { [READING]?: Lemmas };

/** The base forms of a language: of the dictionary of each, read on first use. */
export function lemmasOf(language: Language): Lemmas {
  return LEMMAS[language]();
}

/** Reads the dictionary on first use, then serves every page of the build. */
export function polishLemmas(): Lemmas {
  return (shared[READING] ??= makeLemmas(readHunspell(dictionaryFile('index.aff'), dictionaryFile('index.dic')), list('own-words.yaml'), list('not-headwords.yaml')));
}

let readingEnglish: Lemmas | undefined;

/** English inflects little: the dictionary as it is, and a list of words that are no headwords. */
export function englishLemmas(): Lemmas {
  return (readingEnglish ??= makeEnglishLemmas(readHunspell(dictionaryFile('index.aff', 'dictionary-en'), dictionaryFile('index.dic', 'dictionary-en')), list('not-headwords-en.yaml')));
}

export function makeEnglishLemmas(dictionary: Dictionary, weak: readonly string[]): Lemmas {
  const unwanted = new Set(weak);
  const lemmatize: Lemmatize = (word) => {
    const lower = word.toLocaleLowerCase('en');
    const found = [...new Set([word, lower].flatMap((form) => dictionary.lemmas(form)))];
    return found.filter((lemma) => isCapital(lemma) ? isCapital(word) : true);
  };
  return {
    lemmatize,
    headword: (word, known) => {
      const lower = word.toLocaleLowerCase('en');
      const single = lower.replace(/ies$/u, 'y').replace(/(?<!s)s$/u, '');
      const undoubled = lower.replace(/([b-df-hj-np-tv-z])\1(?:ing|ed)$/u, '$1');
      const bases = [...lemmatize(word), ...[single, undoubled].filter((base) => dictionary.lemmas(base).length > 0)].filter((lemma) => isFormOf(lower, lemma.toLocaleLowerCase('en')));
      return [lower, word].find(known) ?? bases.toSorted((a, b) => a.length - b.length)[0] ?? (isCapital(word) && dictionary.lemmas(lower).length === 0 ? word : lower);
    },
    isHeadword: (lemma) => lemma.length > 1 && !unwanted.has(lemma),
  };
}

/** Whether a word is the base, its plural, or a plain form of the verb. What the dictionary only derives („solute”, „solution”) is another headword. */
function isFormOf(word: string, base: string): boolean {
  const [bare, last] = [base.replace(/[ey]$/u, ''), base.at(-1) ?? ''];
  return [base, `${base}s`, `${base}es`, `${base}ed`, `${base}ing`, `${bare}ing`, `${bare}ed`, `${bare}ies`, `${bare}ied`, `${base}${last}ing`, `${base}${last}ed`].includes(word);
}

const LEMMAS: Record<Language, () => Lemmas> = { pl: polishLemmas, en: englishLemmas };

/**
 * @param own Lines of forms, the headword first, for words that no dictionary knows.
 * @param weak Base forms that are no headwords.
 */
export function makeLemmas(dictionary: Dictionary, own: readonly string[], weak: readonly string[]): Lemmas {
  const ownForms = new Map(own.flatMap((line) => line.split(' ').map((form, _, [headword = form]) => [form, headword] as const)));
  const unwanted = new Set(weak);
  const inflected = (form: string) => dictionary.lemmas(form).filter((lemma) => isCapital(lemma) || dictionary.forms(lemma).length > 1);
  const read: Lemmatize = (word) => {
    const lower = word.toLocaleLowerCase('pl');
    const headword = ownForms.get(lower);
    return headword ? [headword] : [...new Set([...(word === lower ? [] : inflected(word)), ...inflected(lower)])];
  };
  const known = new Map<string, readonly string[]>();
  const lemmatize: Lemmatize = (word) => {
    const lemmas = known.get(word) ?? read(word);
    known.set(word, lemmas);
    return lemmas;
  };
  return {
    lemmatize,
    headword: (word, isKnown) => {
      const lemmas = lemmatize(word);
      if (lemmas.includes(word) && isKnown(word)) return word;
      const others = lemmas.length > 1 ? lemmas.filter((lemma) => lemma !== word) : lemmas;
      const best = others.toSorted((a, b) => b.length - a.length || Number(isKnown(b)) - Number(isKnown(a)))[0];
      if (best === undefined) return word;
      const form = word.toLocaleLowerCase('pl');
      const made = FROM_VERBS.find(([ending]) => ending.test(form));
      return best.endsWith('ć') && made ? form.replace(...made) : best;
    },
    isHeadword: (lemma) => lemma.length > 1 && !unwanted.has(lemma),
  };
}

function dictionaryFile(name: string, dictionary = 'dictionary-pl'): string {
  return readFileSync(join(dirname(createRequire(import.meta.url).resolve(dictionary)), name), 'utf8');
}

/** Found upwards from here: in a build this module runs from a bundle in another folder of the project. */
function list(name: string): string[] {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(folder, FOLDER, name)) && folder !== dirname(folder)) folder = dirname(folder);
  return parse(readFileSync(join(folder, FOLDER, name), 'utf8')) as string[];
}
