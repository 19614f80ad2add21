/** Packing: words, their forms and families become the small file that the browser reads. */
import { fold } from '../fold.ts';
import type { Language } from '../language.ts';
import { Foreteller, VERSION, codeOf, type Packed } from '../packed.ts';
import { textWords } from '../text.ts';
import type { Inflector } from './inflection.ts';

/** A family: lemmas of the text and lemmas derived from them. */
export interface Family {
  readonly words: readonly string[];
  readonly derived: readonly string[];
}

export function pack(parts: Pick<Packed, 'entries' | 'places'>, families: readonly Family[], inflector: Inflector, language: Language): Packed {
  const text = textWords(parts, language);
  const surfaces = new Map(text.words.map((word) => [word, text.occurrences.get(word)?.find((o) => !o.concept)?.surface ?? word.toUpperCase()]));
  const order = new Map(text.words.map((word, index) => [word, index]));
  const shapes = text.words.map((word): [string, Shape] => [word, shape(word, inflector.forms(surfaces.get(word) ?? word))]);
  const lines: string[] = [];
  for (const { words, derived } of families) {
    const indexes = [...new Set(words.map((word) => order.get(word)))].filter((index) => index !== undefined).sort((a, b) => a - b);
    const first = text.words[indexes[0] ?? -1];
    if (first === undefined) continue;
    for (const lemma of derived) shapes.push([fold(lemma), shape(fold(lemma), new Set(inflector.formsOfLemma(lemma)))]);
    lines.push([steps(indexes), ...(derived.length ? [derived.map((lemma) => shorten(fold(lemma), first)).join(' ')] : [])].join('|'));
  }
  const paradigms = new Map<string, number>();
  const foreteller = new Foreteller();
  const shared = sharedParadigms(shapes, inflector.isWord);
  const inflection = shapes.map(([word, { own }], index) => {
    const endings = shared[index] ?? '';
    const code = codeOf(paradigms.get(endings) ?? paradigms.set(endings, paradigms.size).size - 1, own);
    const foretold = foreteller.foretell(word) === code;
    foreteller.learn(word, code);
    return foretold ? 0 : code;
  });
  return { version: VERSION, language: language.code, ...parts, paradigms: [...paradigms.keys()], inflection, families: lines.join('\n'), ordinary: steps(ordinary(text.words, surfaces, inflector)) };
}

/** Words always written with one capital letter that the dictionary also has without. */
function ordinary(words: readonly string[], surfaces: ReadonlyMap<string, string>, { isOrdinary }: Inflector): number[] {
  return words.flatMap((word, index) => {
    const surface = surfaces.get(word) ?? '';
    return /^\p{Lu}\p{Ll}/u.test(surface) && isOrdinary(surface.toLowerCase()) ? [index] : [];
  });
}

/** Rising numbers as differences. */
function steps(numbers: readonly number[]): string {
  return numbers.map((number, i) => number - (i === 0 ? 0 : (numbers[i - 1] ?? 0))).join(' ');
}

interface Shape {
  readonly endings: readonly string[];
  /** Length of the word's own ending. */
  readonly own: number;
}

/** Endings of the forms after the letters they share, sorted. */
function shape(word: string, forms: ReadonlySet<string>): Shape {
  let stem = word;
  for (const form of forms) while (!form.startsWith(stem)) stem = stem.slice(0, -1);
  const limit = Math.max(stem.length, word.length - 15);
  const kept = [...forms].filter((form) => form.startsWith(word.slice(0, limit)));
  return { endings: kept.map((form) => form.slice(limit) || '-').sort(), own: word.length - limit };
}

/** How many forms may be added that the dictionary does not give, so that rare paradigms share a common one. */
const SPARE = 3;

/** Chooses for each shape the commonest paradigm that has all its endings and few more, none of which makes an ordinary word. */
function sharedParadigms(shapes: readonly (readonly [string, Shape])[], isWord: (form: string) => boolean): string[] {
  const counts = new Map<string, { endings: readonly string[]; count: number }>();
  for (const [, { endings }] of shapes) {
    const key = endings.join(' ');
    counts.set(key, { endings, count: (counts.get(key)?.count ?? 0) + 1 });
  }
  const common = [...counts].sort((a, b) => b[1].count - a[1].count || (a[0] < b[0] ? -1 : 1));
  return shapes.map(([word, { endings, own }]) => {
    const key = endings.join(' ');
    const stem = word.slice(0, word.length - own);
    const wider = common.find(([, { endings: other, count }]) => {
      if (count < (counts.get(key)?.count ?? 0) || other.length < endings.length || other.length > endings.length + SPARE) return false;
      return endings.every((ending) => other.includes(ending)) && !other.some((ending) => !endings.includes(ending) && isWord(stem + ending.replace('-', '')));
    });
    return wider?.[0] ?? key;
  });
}

/** A derived word written by how many letters of the first word of its family are cut off (one digit, base 36) and what follows. */
function shorten(word: string, first: string): string {
  let kept = Math.max(0, first.length - 35);
  while (kept < word.length && kept < first.length && word.charAt(kept) === first.charAt(kept)) kept += 1;
  return (first.length - kept).toString(36) + word.slice(kept);
}
