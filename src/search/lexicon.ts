/** The lexicon in memory: the words of the entries, the forms they have, and where each of them stands. */
import type { Language } from './language.ts';
import { VERSION, readInflection, type Packed } from './packed.ts';
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

/** Reads a packed lexicon; throws when the file is not one, is damaged or is of another version. */
export function readLexicon(json: string, languages: readonly Language[]): Lexicon {
  const packed = JSON.parse(json) as Packed;
  if (packed.version !== VERSION) throw new Error(`Lexicon version ${String(packed.version)} is not ${VERSION}.`);
  const language = languages.find((l) => l.code === packed.language);
  if (!language) throw new Error(`No language „${packed.language}”.`);
  const text = textWords(packed, language);
  const families = packed.families.split('\n').filter(Boolean).map((line) => readFamily(line, text.words));
  const members = new Map(families.flatMap((family) => family.members.map((word) => [word, family.members] as const)));
  const words = [...text.words, ...families.flatMap((family) => family.derived)];
  const derived = families.flatMap((family) => family.derived.map(() => family.members));
  const endings = packed.paradigms.map((list) => new Set(list.split(' ').map((ending) => (ending === '-' ? '' : ending))));
  const adopted = new Set([...text.occurrences].filter(([, list]) => list.some((o) => o.field === 'wording' || o.field === 'label')).map(([word]) => word));
  const stems = readInflection(words, packed.inflection).map(({ stem, paradigm }, index): Stem => {
    const own = endings[paradigm];
    if (!own) throw new Error(`The lexicon has no paradigm ${paradigm}.`);
    const word = text.words[index];
    const family = word === undefined ? (derived[index - text.words.length] ?? []) : (members.get(word) ?? []).filter((other) => other !== word);
    return { stem, endings: own, word, family, stranger: !((word !== undefined && adopted.has(word)) || family.some((other) => adopted.has(other))), abroad: word !== undefined && (text.occurrences.get(word) ?? []).every((o) => o.field === 'place') };
  });
  return {
    language,
    entries: text.entries,
    phrases: text.phrases,
    occurrences: text.occurrences,
    ordinary: new Set(steps(packed.ordinary).map((index) => text.words[index] ?? '')),
    stems,
    byStem: group(stems, (s) => s.stem),
    byLetter: group([...stems].sort((a, b) => (a.stem < b.stem ? -1 : 1)), (s) => s.stem.charAt(0)), // sorted: see Slips
    neighbours: neighbours(language.keyboard),
    meanLength: text.entries.reduce((sum, entry) => sum + entry.length, 0) / text.entries.length,
  };
}

/** „3 12 40|1ka 0owy” → the words 3, 15 and 55 of the text and two words derived from the first. */
function readFamily(line: string, words: readonly string[]): { members: string[]; derived: string[] } {
  const [indexes = '', rest = ''] = line.split('|');
  const members = steps(indexes).map((index) => words[index] ?? '');
  const first = members[0] ?? '';
  return { members, derived: rest.split(' ').filter(Boolean).map((code) => first.slice(0, first.length - parseInt(code.charAt(0), 36)) + code.slice(1)) };
}

/** Rising numbers, each written as the difference to the one before. */
function steps(text: string): number[] {
  let at = 0;
  return text.split(' ').filter(Boolean).map((step) => (at += Number(step)));
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
