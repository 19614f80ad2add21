/** The lexicon in memory: the words of the entries, the forms they have, and where each of them stands. */
import type { Language } from './language.ts';
import { letterOf, readFamily, readInflection, steps, VERSION, type PackedCore, type PackedPart } from './packed.ts';
import { textWords, type Field, type Place, type TextEntry } from './text.ts';
import { neighbours, type Neighbours } from './typo.ts';

/** A word of the text standing somewhere: in a wording, a label, a keyword, a note, or among the words of a country. */
export interface Occurrence {
  readonly entry: number;
  readonly field: Field;
  /** As it stands there: „Słowacja”. */
  readonly surface: string;
  /** Position in its field, for neighbourhood. */
  readonly position: number;
  /** The keyword or country it belongs to, as an index into `phrases`. */
  readonly phrase?: number;
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
  readonly phrases: readonly Phrase[];
  readonly occurrences: ReadonlyMap<string, readonly Occurrence[]>;
  /** Words that names of ours have and that are ordinary words as well: „Obywateli”. */
  readonly ordinary: ReadonlySet<string>;
  readonly stems: readonly Stem[];
  readonly byStem: ReadonlyMap<string, readonly Stem[]>;
  readonly byLetter: ReadonlyMap<string, readonly Stem[]>;
  readonly neighbours: Neighbours;
  /** Mean number of words of a wording. */
  readonly meanLength: number;
}

/** Parts of a packed lexicon by their letter. */
export type Parts = ReadonlyMap<string, PackedPart>;

/** Reads the core of a packed lexicon with some of its parts; throws when a file is damaged or of another version. */
export function readLexicon(core: PackedCore, parts: Parts, languages: readonly Language[]): Lexicon {
  for (const { version } of [core, ...parts.values()]) if (version !== VERSION) throw new Error(`Lexicon version ${String(version)} is not ${VERSION}.`);
  const language = languages.find((l) => l.code === core.language);
  if (!language) throw new Error(`No language „${core.language}”.`);
  const text = textWords(core, [...parts.values()], language);
  const fields = (word: string): readonly Field[] => (text.occurrences.get(word) ?? []).map(({ field }) => field);
  const adopted = new Set(text.words.filter((word) => fields(word).some((field) => field === 'wording' || field === 'label')));
  const ordinary = new Set<string>();
  const stems: Stem[] = [];
  for (const [letter, part] of parts) {
    const { words, derived, familyOf } = readPart(letter, part, parts.size === 1 ? text.words : textWords(core, [part], language).words);
    const endings = [...core.paradigms, ...part.paradigms].map((list) => new Set(list.split(' ').map((ending) => (ending === '-' ? '' : ending))));
    readInflection([...words, ...derived], part.inflection).forEach(({ stem, paradigm }, index) => {
      const own = endings[paradigm];
      if (!own) throw new Error(`The lexicon has no paradigm ${paradigm}.`);
      const word = words[index];
      const family = familyOf(word ?? derived[index - words.length] ?? '').filter((other) => other !== word);
      stems.push({ stem, endings: own, word, family, stranger: !((word !== undefined && adopted.has(word)) || family.some((other) => adopted.has(other))), abroad: word !== undefined && fields(word).every((field) => field === 'place') });
    });
    for (const index of steps(part.ordinary)) ordinary.add(words[index] ?? '');
  }
  return {
    language,
    entries: text.entries,
    phrases: text.phrases,
    occurrences: text.occurrences,
    ordinary,
    stems,
    byStem: group(stems, (s) => s.stem),
    byLetter: group([...stems].sort((a, b) => (a.stem < b.stem ? -1 : 1)), (s) => s.stem.charAt(0)), // sorted: see Slips
    neighbours: neighbours(language.keyboard),
    meanLength: text.entries.reduce((sum, entry) => sum + entry.length, 0) / text.entries.length,
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
