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
  readonly why: PlaceWhy;
}

/** Why a place leads to its entry: it is named there; it is a word for countries, of which some are named there; it is in the Union, or in the rest of the world. */
export type PlaceWhy = 'named' | 'countries' | 'union' | 'world';

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

/** Proper names of two words and more: what their initials stand for, and where. */
interface Acronyms {
  readonly words: Map<string, Set<string>>;
  readonly runs: { acronym: string; at: Occurrence }[];
}

/** Reads texts of one language; what several parts bring is cut into words once and is one object. */
export class TextReader {
  readonly #language: Language;
  readonly #entries: TextEntry[] = [];
  readonly #occurrences = new Map<string, Occurrence[]>();
  readonly #acronyms: Acronyms = { words: new Map(), runs: [] };
  readonly #cut = new Map<string, readonly Token[]>();
  readonly #phrases = new Map<string, Phrase>();

  /** Reads what every part shares: wordings, labels and notes. */
  constructor(core: TextCore, language: Language) {
    this.#language = language;
    core.entries.forEach(([id, list, number, wording, label, note], entry) => {
      const length = this.#put(this.#occurrences, this.#acronyms, entry, 'wording', wording);
      this.#put(this.#occurrences, this.#acronyms, entry, 'label', label);
      this.#put(this.#occurrences, this.#acronyms, entry, 'note', note);
      this.#entries.push({ id, list, number, label, length });
    });
  }

  /** All words of the entries and of some parts with their occurrences, including those that an acronym stands for and the reverse. */
  read(parts: readonly TextPart[]): Text {
    const occurrences = new Map([...this.#occurrences].map(([word, list]): [string, Occurrence[]] => [word, [...list]]));
    const acronyms: Acronyms = { words: new Map([...this.#acronyms.words].map(([acronym, words]) => [acronym, new Set(words)] as const)), runs: [...this.#acronyms.runs] };
    const phrases = new Set<Phrase>();
    const put = (field: Field, entry: number, text: string, weak: boolean, place?: Place): void => {
      const phrase = this.#phrase(field, entry, text, weak, place);
      if (phrases.has(phrase)) return;
      phrases.add(phrase);
      this.#put(occurrences, acronyms, entry, field, text, phrase);
    };
    for (const { keywords } of parts) {
      for (const [entry, lines] of keywords) {
        for (const line of lines.split('\n')) {
          const weak = line.endsWith('~');
          put('keyword', entry, weak ? line.slice(0, -1).trim() : line, weak);
        }
      }
    }
    for (const { places } of parts) {
      for (const [entry, why, countries] of places) {
        for (const { name, texts } of countries.split('\n').map(readPlace)) for (const text of texts) put('place', entry, text, false, { name, why });
      }
    }
    joinAcronyms(occurrences, acronyms);
    return { entries: this.#entries, phrases: [...phrases], words: [...occurrences.keys()], occurrences };
  }

  /** The content words of a text. */
  #content(text: string): readonly Token[] {
    const known = this.#cut.get(text);
    if (known) return known;
    const cut = tokenize(text).filter((token) => isContent(token, this.#language));
    this.#cut.set(text, cut);
    return cut;
  }

  #phrase(field: Field, entry: number, text: string, weak: boolean, place?: Place): Phrase {
    const key = `${field} ${entry} ${text}`;
    const known = this.#phrases.get(key);
    if (known) return known;
    const phrase: Phrase = { entry, text, weak, ...(place && { place }), words: this.#content(text).map((token) => token.folded) };
    this.#phrases.set(key, phrase);
    return phrase;
  }

  /** Notes where each content word of a text stands, and the proper names in it; returns how many content words it has. */
  #put(occurrences: Map<string, Occurrence[]>, acronyms: Acronyms, entry: number, field: Field, text: string, phrase?: Phrase): number {
    const tokens = this.#content(text);
    tokens.forEach(({ folded, surface }, position) => {
      const occurrence: Occurrence = { entry, field, surface, position, ...(phrase && { phrase }) };
      const list = occurrences.get(folded);
      if (list) list.push(occurrence);
      else occurrences.set(folded, [occurrence]);
    });
    const sentence = field === 'wording' || field === 'note';
    for (const { acronym, start, length } of properNames(text, tokens, sentence ? 2 : 3, sentence ? 1 : 0)) {
      const named = tokens.slice(start, start + length);
      for (const { folded } of named) acronyms.words.set(acronym, (acronyms.words.get(acronym) ?? new Set()).add(folded));
      const surface = named.map((token) => token.surface).join(' ');
      acronyms.runs.push({ acronym, at: { entry, field, surface, position: start, concept: true, ...(phrase && { phrase }) } });
    }
    return tokens.length;
  }
}

/** „Litwa,Wilno” → a country and its words; of „=Litwa,Wilno” only the name is to be shown, its own word is known already. */
export function readPlace(line: string): { name: string; texts: readonly string[] } {
  const [head = '', ...others] = line.split(',');
  return head.startsWith('=') ? { name: head.slice(1), texts: others } : { name: head, texts: [head, ...others] };
}

/** „Unia Europejska” is also found by „UE”, and „UE” by „Unia” and „Europejska”. */
function joinAcronyms(occurrences: Map<string, Occurrence[]>, { words: standsFor, runs }: Acronyms): void {
  const written = new Map([...standsFor.keys()].map((acronym) => [acronym, occurrences.get(acronym) ?? []] as const));
  for (const { acronym, at } of runs) occurrences.set(acronym, [...(occurrences.get(acronym) ?? []), at]);
  for (const [acronym, places] of written) {
    for (const word of standsFor.get(acronym) ?? []) occurrences.get(word)?.push(...places.map((place) => ({ ...place, concept: true as const, implied: true as const })));
  }
}

/** Runs of at least `least` capitalised words, from the word `from` on (a sentence begins with a capital anyway), with their initials. */
function* properNames(text: string, tokens: readonly Token[], least: number, from: number): Generator<{ acronym: string; start: number; length: number }> {
  if (tokens.length < from + least) return;
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
