/** The lexicon in memory: the words of the entries, the forms they have, and where each of them stands. */
import type { Language } from './language.ts';
import { letterOf, readFamily, readInflection, steps, VERSION, type PackedCore, type PackedPart } from './packed.ts';
import { TextReader, type Field, type Place, type TextEntry } from './text.ts';
import { neighbours, type Neighbours } from './keyboard.ts';

/** A word of the text standing somewhere: in a wording, a label, a keyword, a note, or among the words of a country. */
export interface Occurrence {
  readonly entry: number;
  readonly field: Field;
  /** As it stands there: „Słowacja”. */
  readonly surface: string;
  /** Position in its field, for neighbourhood. */
  readonly position: number;
  /** The keyword or country it belongs to. */
  readonly phrase?: Phrase;
  /** Not written there itself, but meant: „Unii Europejskiej” for „UE”. */
  readonly concept?: true;
  /** Written as an acronym: „UE” seen from „Unia”. */
  readonly implied?: true;
}

export interface Phrase {
  readonly entry: number;
  readonly text: string;
  /** Folded content words. */
  readonly words: readonly string[];
  readonly weak: boolean;
  readonly place?: Place;
}

/** A stem with its endings, and the words of the text that it leads to. */
export interface Stem {
  readonly stem: string;
  readonly endings: ReadonlySet<string>;
  /** The word of the text that it inflects; undefined for a derived word that stands nowhere. */
  readonly word: string | undefined;
  /** Words of the text of the same family. */
  readonly family: readonly string[];
  /** Leads to no word of an adopted wording or label. */
  readonly stranger: boolean;
  /** Stands only among the words of countries. */
  readonly abroad: boolean;
}

export interface Lexicon {
  readonly language: Language;
  readonly entries: readonly TextEntry[];
  /** Keywords and names of countries with a word of a first letter (see `letterOf`). */
  readonly phrasesOf: Lookup<Phrase>;
  readonly occurrences: Lookup<Occurrence>;
  /** Whether names of ours have a word that is an ordinary word as well: „Obywateli”. */
  isOrdinary(word: string): boolean;
  readonly stems: readonly Stem[];
  readonly byStem: Lookup<Stem>;
  /** Sorted by the stem: see `complete` and `Slips`. */
  readonly byLetter: Lookup<Stem>;
  readonly neighbours: Neighbours;
  /** Mean number of words of a wording. */
  readonly meanLength: number;
}

/** What stands under a key, in every part that was read. */
export interface Lookup<T> {
  get(key: string): readonly T[] | undefined;
}

/** Parts of a packed lexicon by their letter. */
export type Parts = ReadonlyMap<string, PackedPart>;

/** Reads the core of a packed lexicon with some of its parts; throws when a file is damaged or of another version. */
export function readLexicon(core: PackedCore, parts: Parts, languages: readonly Language[]): Lexicon {
  const reader = lexiconReader(core, languages);
  return reader.join([...parts].map(([letter, part]) => reader.read(letter, part)));
}

/** One part, read. */
export interface LexiconPart {
  readonly letter: string;
  readonly phrases: readonly Phrase[];
  readonly occurrences: ReadonlyMap<string, readonly Occurrence[]>;
  readonly ordinary: ReadonlySet<string>;
  readonly stems: readonly Stem[];
  readonly byStem: ReadonlyMap<string, readonly Stem[]>;
  readonly byLetter: ReadonlyMap<string, readonly Stem[]>;
}

export interface LexiconReader {
  /** The costly step, once for each letter. */
  read(letter: string, part: PackedPart): LexiconPart;
  /** Costs nothing to speak of: the parts are looked into one after the other. */
  join(parts: readonly LexiconPart[]): Lexicon;
}

/** A reader for the parts that belong to a core. @throws Error when the core is damaged, of another version or language */
export function lexiconReader(core: PackedCore, languages: readonly Language[]): LexiconReader {
  requireVersion(core);
  const language = languages.find((l) => l.code === core.language);
  if (!language) throw new Error(`No language „${core.language}”.`);
  const reader = new TextReader(core, language);
  const text = reader.read([]);
  const base: LexiconPart = { letter: '', phrases: [], occurrences: text.occurrences, ordinary: new Set(), stems: [], byStem: new Map(), byLetter: new Map() };
  const adopted = new Set(text.words.filter((word) => text.occurrences.get(word)?.some(({ field }) => field === 'wording' || field === 'label')));
  const common = core.paradigms.map(endingsOf);
  const { entries } = text;
  const meanLength = entries.reduce((sum, entry) => sum + entry.length, 0) / entries.length;
  const near = neighbours(language.keyboard);
  return {
    read(letter, part) {
      requireVersion(part);
      const { phrases, occurrences, words: all } = reader.read([part]);
      const { words, derived, familyOf } = readPart(letter, part, all);
      const endings = [...common, ...part.paradigms.map(endingsOf)];
      const stems = readInflection([...words, ...derived], part.inflection).map(({ stem, paradigm }, index): Stem => {
        const own = endings[paradigm];
        if (!own) throw new Error(`The lexicon has no paradigm ${paradigm}.`);
        const word = words[index];
        const family = familyOf(word ?? derived[index - words.length] ?? '').filter((other) => other !== word);
        const stranger = !((word !== undefined && adopted.has(word)) || family.some((other) => adopted.has(other)));
        return { stem, endings: own, word, family, stranger, abroad: word !== undefined && (occurrences.get(word) ?? []).every(({ field }) => field === 'place') };
      });
      return {
        letter, phrases, occurrences, stems,
        ordinary: new Set(steps(part.ordinary).map((index) => words[index] ?? '')),
        byStem: group(stems, (s) => s.stem),
        byLetter: group([...stems].sort(byName), (s) => s.stem.charAt(0)),
      };
    },
    join: (parts) => ({
      language, entries, meanLength,
      neighbours: near,
      phrasesOf: { get: (letter) => parts.find((part) => part.letter === letter)?.phrases },
      // Asked for by the build alone.
      get stems() {
        return parts.flatMap(({ stems }) => stems);
      },
      // The part of a word's own letter has all its occurrences, others only those in phrases that they bring.
      occurrences: lookup([base, ...parts], ({ occurrences }) => occurrences, (found) => found.reduce((most, list) => (list.length > most.length ? list : most))),
      isOrdinary: (word) => parts.some(({ ordinary }) => ordinary.has(word)),
      byStem: lookup(parts, ({ byStem }) => byStem, (found) => found.flat()),
      byLetter: lookup(parts, ({ byLetter }) => byLetter, (found) => found.flat().sort(byName)),
    }),
  };
}

const byName = (a: Stem, b: Stem): number => (a.stem < b.stem ? -1 : a.stem > b.stem ? 1 : 0);

function requireVersion({ version }: { version: number }): void {
  if (version !== VERSION) throw new Error(`Lexicon version ${String(version)} is not ${VERSION}.`);
}

/** „a -” → „a” and no ending. */
function endingsOf(list: string): ReadonlySet<string> {
  return new Set(list.split(' ').map((ending) => (ending === '-' ? '' : ending)));
}

/** Looks a key up in every part; what was united once is kept. */
function lookup<T>(parts: readonly LexiconPart[], mapOf: (part: LexiconPart) => ReadonlyMap<string, readonly T[]>, unite: (found: (readonly T[])[]) => readonly T[]): Lookup<T> {
  const maps = parts.map(mapOf);
  const united = new Map<string, readonly T[]>();
  return {
    get(key) {
      const found: (readonly T[])[] = [];
      for (const map of maps) {
        const list = map.get(key);
        if (list) found.push(list);
      }
      if (found.length < 2) return found[0];
      const whole = united.get(key) ?? unite(found);
      united.set(key, whole);
      return whole;
    },
  };
}

/** The words that a part inflects, the words only derived, and the family of each, out of all words of its text. */
function readPart(letter: string, { guests, families }: PackedPart, all: readonly string[]): { words: string[]; derived: string[]; familyOf: (word: string) => readonly string[] } {
  const read = families.split('\n').filter(Boolean).map((line) => readFamily(line, all));
  const members = new Map(read.flatMap((family) => [...family.members, ...family.derived].map((word) => [word, family.members] as const)));
  return { words: wordsOfPart(letter, guests, all), derived: read.flatMap(({ derived }) => derived), familyOf: (word) => members.get(word) ?? [] };
}

/** The words of a text that the part of a letter inflects, in the order in which it does. */
export function wordsOfPart(letter: string, guests: string, all: readonly string[]): string[] {
  return [...all.filter((word) => letterOf(word) === letter), ...guests.split(' ').filter(Boolean)];
}

function group<T>(items: readonly T[], key: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const list = groups.get(key(item));
    if (list) list.push(item);
    else groups.set(key(item), [item]);
  }
  return groups;
}
