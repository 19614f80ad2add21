/** The words of the entries in the order of the lexicon, and where each stands. The packer and the reader share it. */
import type { Language } from './language.ts';
import type { Occurrence, Phrase } from './lexicon.ts';
import type { Packed } from './packed.ts';
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

/** All words of the entries with their occurrences, including those that an acronym stands for and the reverse. */
export function textWords(packed: Pick<Packed, 'entries' | 'places'>, language: Language): Text {
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
  const put = (entry: number, field: Field, text: string, phrase?: number): number => {
    const tokens = content(text);
    tokens.forEach((token, position) => {
      note(token.folded, { entry, field, surface: token.surface, position, ...(phrase !== undefined && { phrase }) });
    });
    const sentence = field === 'wording' || field === 'note';
    for (const { acronym, start, length } of properNames(text, tokens, sentence ? 2 : 3, sentence ? 1 : 0)) {
      const named = tokens.slice(start, start + length);
      named.forEach((token) => acronyms.set(acronym, (acronyms.get(acronym) ?? new Set()).add(token.folded)));
      const surface = named.map((token) => token.surface).join(' ');
      runs.push({ acronym, words: named, at: { entry, field, surface, position: start, concept: true, ...(phrase !== undefined && { phrase }) } });
    }
    return tokens.length;
  };
  const entries = packed.entries.map(([id, list, number, wording, label, noteText, keywords], entry): TextEntry => {
    const length = put(entry, 'wording', wording);
    put(entry, 'label', label);
    for (const line of keywords.split('\n').filter(Boolean)) {
      const weak = line.endsWith('~');
      const text = weak ? line.slice(0, -1).trim() : line;
      put(entry, 'keyword', text, phrases.push({ entry, text, weak, words: content(text).map((token) => token.folded) }) - 1);
    }
    put(entry, 'note', noteText);
    return { id, list, number, label, length };
  });
  for (const [entry, why, countries] of packed.places) {
    for (const line of countries.split('\n').filter(Boolean)) {
      const [head = '', ...others] = line.split(',');
      const name = head.replace('=', ''); // „=Litwa”: only the name to show, its word is known already
      for (const text of head.startsWith('=') ? others : [head, ...others]) put(entry, 'place', text, phrases.push({ entry, text, weak: false, words: content(text).map((token) => token.folded), place: { name, why } }) - 1);
    }
  }
  joinAcronyms(occurrences, acronyms, runs);
  return { entries, phrases, words: [...occurrences.keys()], occurrences };
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
