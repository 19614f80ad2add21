/** The words of the entries in the order of the lexicon, and where each stands. The packer and the reader share it. */
import type { Language } from './language.ts';
import type { Occurrence, Phrase } from './lexicon.ts';
import type { PackedCore, PackedPart } from './packed.ts';
import { tokenize, type Token } from './tokenize.ts';

export type Field = 'wording' | 'label' | 'keyword' | 'note' | 'place';

export interface TextEntry {
  readonly id: string;
  readonly list: string;
  readonly number: number;
  readonly label: string;
  /** Content words of the wording. */
  readonly length: number;
}

export interface Place {
  readonly name: string;
  /** „named”, „union” or „world”: why it leads to its entry. */
  readonly why: string;
}

export interface Text {
  readonly entries: TextEntry[];
  readonly phrases: Phrase[];
  /** Folded words, each once, in order of first appearance. */
  readonly words: string[];
  readonly occurrences: Map<string, Occurrence[]>;
}

/** What an entry or a part says, as far as its words go. */
export type TextCore = Pick<PackedCore, 'entries'>;
export type TextPart = Pick<PackedPart, 'keywords' | 'places'>;

/**
 * All words of the entries and of a part with their occurrences, including those that an acronym stands for and the reverse.
 * @param shared Phrases read so far: a keyword that several parts bring is one object.
 */
export function textWords(core: TextCore, parts: readonly TextPart[], language: Language, shared = new Map<string, Phrase>()): Text {
  const occurrences = new Map<string, Occurrence[]>();
  const phrases: Phrase[] = [];
  const acronyms = new Map<string, Set<string>>();
  const runs: { acronym: string; at: Occurrence; words: Token[] }[] = [];
  const note = (word: string, occurrence: Occurrence): void => {
    const list = occurrences.get(word);
    if (list) list.push(occurrence);
    else occurrences.set(word, [occurrence]);
  };
  const content = (text: string): Token[] => tokenize(text).filter((token) => isContent(token, language));
  const put = (entry: number, field: Field, text: string, phrase?: Phrase): number => {
    const tokens = content(text);
    tokens.forEach((token, position) => {
      note(token.folded, { entry, field, surface: token.surface, position, ...(phrase && { phrase }) });
    });
    const sentence = field === 'wording' || field === 'note';
    for (const { acronym, start, length } of properNames(text, tokens, sentence ? 2 : 3, sentence ? 1 : 0)) {
      const named = tokens.slice(start, start + length);
      named.forEach((token) => acronyms.set(acronym, (acronyms.get(acronym) ?? new Set()).add(token.folded)));
      const surface = named.map((token) => token.surface).join(' ');
      runs.push({ acronym, words: named, at: { entry, field, surface, position: start, concept: true, ...(phrase && { phrase }) } });
    }
    return tokens.length;
  };
  const known = new Set<string>();
  const putPhrase = (field: Field, phrase: Omit<Phrase, 'words'>): void => {
    const key = `${field} ${phrase.entry} ${phrase.text}`;
    if (known.has(key)) return;
    known.add(key);
    const one = shared.get(key) ?? { ...phrase, words: content(phrase.text).map((token) => token.folded) };
    shared.set(key, one);
    phrases.push(one);
    put(phrase.entry, field, phrase.text, one);
  };
  const entries = core.entries.map(([id, list, number, wording, label, noteText], entry): TextEntry => {
    const length = put(entry, 'wording', wording);
    put(entry, 'label', label);
    put(entry, 'note', noteText);
    return { id, list, number, label, length };
  });
  for (const { keywords } of parts) {
    for (const [entry, lines] of keywords) {
      for (const line of lines.split('\n')) {
        const weak = line.endsWith('~');
        putPhrase('keyword', { entry, text: weak ? line.slice(0, -1).trim() : line, weak });
      }
    }
  }
  for (const { places } of parts) {
    for (const [entry, why, countries] of places) {
      for (const { name, texts } of countries.split('\n').map(readPlace)) for (const text of texts) putPhrase('place', { entry, text, weak: false, place: { name, why } });
    }
  }
  joinAcronyms(occurrences, acronyms, runs);
  return { entries, phrases, words: [...occurrences.keys()], occurrences };
}

/** „Litwa,Wilno” → a country and its words; of „=Litwa,Wilno” only the name is to be shown, its own word is known already. */
export function readPlace(line: string): { name: string; texts: readonly string[] } {
  const [head = '', ...others] = line.split(',');
  return head.startsWith('=') ? { name: head.slice(1), texts: others } : { name: head, texts: [head, ...others] };
}

/** „Unia Europejska” is also found by „UE”, and „UE” by „Unia” and „Europejska”. */
function joinAcronyms(occurrences: Map<string, Occurrence[]>, acronyms: ReadonlyMap<string, ReadonlySet<string>>, runs: readonly { acronym: string; at: Occurrence }[]): void {
  const written = new Map([...acronyms.keys()].map((acronym) => [acronym, occurrences.get(acronym) ?? []] as const));
  for (const { acronym, at } of runs) occurrences.set(acronym, [...(occurrences.get(acronym) ?? []), at]);
  for (const [acronym, places] of written) {
    for (const word of acronyms.get(acronym) ?? []) occurrences.get(word)?.push(...places.map((place) => ({ ...place, concept: true as const, implied: true as const })));
  }
}

/** Runs of at least `least` capitalised words, from the word `from` on (a sentence begins with a capital anyway), with their initials. */
function* properNames(text: string, tokens: readonly Token[], least: number, from: number): Generator<{ acronym: string; start: number; length: number }> {
  const capital = (token: Token | undefined): boolean => token !== undefined && /^\p{Lu}\p{Ll}+/u.test(token.surface);
  for (let start = from; start < tokens.length; start += 1) {
    if (!capital(tokens[start])) continue;
    let length = 1;
    while (capital(tokens[start + length]) && together(text, tokens[start + length - 1], tokens[start + length])) length += 1;
    if (length >= least) yield { acronym: tokens.slice(start, start + length).map((token) => token.folded.charAt(0)).join(''), start, length };
    start += length - 1;
  }
}

/** Whether nothing but a space or hyphens stand between two words. */
function together(text: string, a: Token | undefined, b: Token | undefined): boolean {
  return a !== undefined && b !== undefined && /^[ -]+$/u.test(text.slice(a.start + a.surface.length, b.start));
}

export function isContent(token: Token, language: Language): boolean {
  return !language.stopWords.has(token.folded) && (token.folded.length > 1 || /\d/u.test(token.folded));
}
