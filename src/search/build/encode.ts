/** Packing: words, their forms and families become the small files that the browser reads. */
import { fold } from '../fold.ts';
import type { Language } from '../language.ts';
import { wordsOfPart } from '../lexicon.ts';
import { codeOf, Foreteller, letterOf, type PackedCore, type PackedPart, VERSION } from '../packed.ts';
import { readPlace, type Text, TextReader } from '../text.ts';
import type { Inflector } from './inflection.ts';

/** A family: lemmas of the text and lemmas derived from them. */
export interface Family {
  readonly words: readonly string[];
  readonly derived: readonly string[];
}

/** What is packed: the texts of the entries, and everything that leads to them. */
export interface Unpacked {
  readonly entries: PackedCore['entries'];
  readonly keywords: PackedPart['keywords'];
  readonly places: PackedPart['places'];
}

/** A word of the text or a derived one, with the letters that its forms begin with. */
interface Known {
  readonly shape: Shape;
  readonly paradigm: string;
  readonly letters: ReadonlySet<string>;
}

export function pack(unpacked: Unpacked, families: readonly Family[], inflector: Inflector, language: Language): { core: Omit<PackedCore, 'guarded'>; parts: Map<string, PackedPart> } {
  const reader = new TextReader(unpacked, language);
  const text = reader.read([unpacked]);
  const surfaces = new Map(text.words.map((word) => [word, text.occurrences.get(word)?.find((o) => !o.concept)?.surface ?? word.toUpperCase()]));
  const known = shapesOf(text.words, surfaces, families, inflector);
  const letters = [...new Set([...known.values()].flatMap((each) => [...each.letters]))].sort();
  const paradigms = commonParadigms(known);
  const parts = new Map(letters.map((letter) => [letter, packPart(letter, { unpacked, reader, text, known, families, paradigms, inflector })]));
  return { core: { version: VERSION, language: language.code, entries: unpacked.entries, paradigms, letters: letters.join('') }, parts };
}

function shapesOf(words: readonly string[], surfaces: ReadonlyMap<string, string>, families: readonly Family[], inflector: Inflector): Map<string, Known> {
  const shapes: [string, Shape, ReadonlySet<string>][] = [];
  const put = (word: string, forms: ReadonlySet<string>): void => void shapes.push([word, shape(word, forms), new Set([word, ...forms].map(letterOf))]);
  for (const word of words) put(word, inflector.forms(surfaces.get(word) ?? word));
  const text = new Set(words);
  for (const lemma of new Set(families.flatMap(({ derived }) => derived))) if (!text.has(fold(lemma))) put(fold(lemma), new Set(inflector.formsOfLemma(lemma)));
  const paradigms = sharedParadigms(shapes.map(([word, own]) => [word, own] as const), inflector.isWord);
  return new Map(shapes.map(([word, own, letters], index) => [word, { shape: own, letters, paradigm: paradigms[index] ?? '' }]));
}

/** Paradigms that words of several letters have, the commonest first: they stand in the core. */
function commonParadigms(known: ReadonlyMap<string, Known>): string[] {
  const uses = new Map<string, { count: number; letters: Set<string> }>();
  for (const { paradigm, letters } of known.values()) {
    const use = uses.get(paradigm) ?? { count: 0, letters: new Set<string>() };
    use.count += 1;
    for (const letter of letters) use.letters.add(letter);
    uses.set(paradigm, use);
  }
  return [...uses].filter(([, { letters }]) => letters.size >= COMMON).sort((a, b) => b[1].count - a[1].count || (a[0] < b[0] ? -1 : 1)).map(([paradigm]) => paradigm);
}

/** A paradigm stands in the core when words of so many letters have it. */
const COMMON = 4;

interface Packing {
  readonly unpacked: Unpacked;
  readonly reader: TextReader;
  readonly text: Text;
  readonly known: ReadonlyMap<string, Known>;
  readonly families: readonly Family[];
  readonly paradigms: readonly string[];
  readonly inflector: Inflector;
}

/** Everything that words with forms of one first letter lead to. */
function packPart(letter: string, { unpacked, reader, text, known, families, paradigms, inflector }: Packing): PackedPart {
  const begins = (word: string): boolean => known.get(word)?.letters.has(letter) ?? false;
  const own = families.filter(({ words, derived }) => words.some(begins) || derived.some((lemma) => begins(fold(lemma))));
  const targets = new Set([...text.words.filter(begins), ...own.flatMap(({ words }) => words)]);
  const wanted = new Set([...targets].flatMap((word) => (text.occurrences.get(word) ?? []).flatMap(({ phrase }) => phrase ?? [])).map(({ entry, text: said }) => keyOf(entry, said)));
  const said = { keywords: keywordsOf(unpacked, wanted), places: placesOf(unpacked, wanted) };
  const all = reader.read([said]).words;
  const order = new Map(all.map((word, index) => [word, index]));
  const guests = all.filter((word) => letterOf(word) !== letter && begins(word)).join(' ');
  const words = wordsOfPart(letter, guests, all);
  const derivedWords: string[] = [];
  const lines = own.flatMap(({ words: members, derived }) => {
    const indexes = [...new Set(members.map((word) => order.get(word)))].filter((index) => index !== undefined).sort((a, b) => a - b);
    const first = all[indexes[0] ?? -1];
    const fresh = [...new Set(derived.map(fold))].filter((word) => begins(word) && !text.occurrences.has(word));
    if (first === undefined || (indexes.length < 2 && fresh.length === 0)) return [];
    derivedWords.push(...fresh);
    return [[steps(indexes), ...(fresh.length ? [fresh.map((word) => shorten(word, first)).join(' ')] : [])].join('|')];
  });
  const local = new Map(paradigms.map((paradigm, index) => [paradigm, index]));
  const foreteller = new Foreteller();
  const inflection = [...words, ...derivedWords].map((word) => {
    const each = known.get(word);
    if (!each) throw new Error(`No forms of „${word}”.`);
    const code = codeOf(local.get(each.paradigm) ?? local.set(each.paradigm, local.size).size - 1, each.shape.own);
    const foretold = foreteller.foretell(word) === code;
    foreteller.learn(word, code);
    return foretold ? 0 : code;
  });
  return { version: VERSION, ...said, paradigms: [...local.keys()].slice(paradigms.length), guests, inflection, families: lines.join('\n'), ordinary: steps(ordinary(words, text, inflector)) };
}

const keyOf = (entry: number, text: string): string => `${entry} ${text}`;

function keywordsOf({ keywords }: Unpacked, wanted: ReadonlySet<string>): PackedPart['keywords'] {
  return keywords.map(([entry, lines]) => [entry, lines.split('\n').filter((line) => wanted.has(keyOf(entry, line.replace(/ ~$/u, '')))).join('\n')] as const).filter(([, lines]) => lines !== '');
}

function placesOf({ places }: Unpacked, wanted: ReadonlySet<string>): PackedPart['places'] {
  return places.flatMap(([entry, why, lines]) => {
    const kept = lines.split('\n').flatMap((line) => {
      const { name, texts } = readPlace(line);
      const own = texts.filter((text) => wanted.has(keyOf(entry, text)));
      return own.length === 0 ? [] : [own[0] === name ? own.join(',') : [`=${name}`, ...own].join(',')];
    });
    return kept.length === 0 ? [] : [[entry, why, kept.join('\n')] as const];
  });
}

/** Words that are written with a capital letter somewhere and that the dictionary also has without: „Obywatelska” beside „obywatelska”. */
function ordinary(words: readonly string[], { occurrences }: Text, { isOrdinary }: Inflector): number[] {
  const named = (word: string) => occurrences.get(word)?.some(({ surface, concept }) => !concept && /^\p{Lu}\p{Ll}/u.test(surface) && isOrdinary(surface.toLowerCase())) ?? false;
  return words.flatMap((word, index) => (named(word) ? [index] : []));
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
