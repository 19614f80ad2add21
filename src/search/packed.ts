/**
 * The packed lexicon: what the build writes and the browser reads, and the reading of its stems and paradigms.
 * It comes in parts: a core that every answer needs (the texts that results show), and for each first letter a part
 * with all that a word so beginning can lead to. A query fetches the core and the parts of its words, so that
 * the cost of an answer does not grow with the vocabulary.
 */
import type { PlaceWhy } from './text.ts';

/** Bump when the shape changes: an old file is then refused, not misread. */
export const VERSION = 4;

export interface PackedCore {
  readonly version: typeof VERSION;
  readonly language: string;
  /** id, list, number, wording, label, words of the note. */
  readonly entries: readonly (readonly [string, string, number, string, string, string])[];
  /** Endings of each paradigm that several parts use, parted by spaces; „-” is the empty ending. */
  readonly paradigms: readonly string[];
  /** The first letters that have a part. */
  readonly letters: string;
  /** The first letters for which ordinary words are listed that must not be corrected. */
  readonly guarded: string;
}

/** Everything that words beginning with one letter can lead to. */
export interface PackedPart {
  readonly version: typeof VERSION;
  /** Index of the entry and its keywords (one a line; a trailing „~” marks a weaker one). */
  readonly keywords: readonly (readonly [number, string])[];
  /** Index of the entry, why its countries lead there, countries (one a line: the name, then its other words). */
  readonly places: readonly PackedPlaces[];
  /** Further paradigms, counted on from those of the core. */
  readonly paradigms: readonly string[];
  /** Words of other first letters that have forms with this one („człowiek”, „ludzie”), parted by spaces. */
  readonly guests: string;
  /** Per word of the part: 0 when the word's last letters foretell it, else 1 + 16 × paradigm + length of the ending. */
  readonly inflection: readonly number[];
  /** One a line: indexes of words (each as the difference to the one before), then derived words as „<letters of the first cut off><rest>”. */
  readonly families: string;
  /** Indexes of words of the part that are written as names and are ordinary words as well, as differences. */
  readonly ordinary: string;
}

export type PackedPlaces = readonly [number, PlaceWhy, string];

export interface Inflected {
  readonly stem: string;
  readonly paradigm: number;
}

/** The part in which a folded word is looked for; all figures share one. */
export function letterOf(word: string): string {
  const first = word.charAt(0);
  return /\d/u.test(first) ? '-' : first;
}

/** Endings by which the inflection of a word is foretold from earlier words that end alike, longest first. */
const TELLING = [6, 5, 4, 3, 2, 1];

/** The code seen most with an ending, how often, and how often the others were. */
interface Seen {
  likeliest: number;
  times: number;
  others?: Map<number, number>;
}

/** Foretells inflection by word ending; the packer and the reader keep one each in step. */
export class Foreteller {
  readonly #seen = new Map<string, Seen>();

  /** The code that most words with the longest known ending have; 0 when nothing like the word was seen. */
  foretell(word: string): number {
    for (const length of TELLING) {
      const code = this.#seen.get(word.slice(-length))?.likeliest;
      if (code !== undefined && (code - 1) % 16 <= word.length) return code;
    }
    return 0;
  }

  /** Of codes seen as often as each other the latest is the likeliest. */
  learn(word: string, code: number): void {
    for (const length of TELLING) {
      const ending = word.slice(-length);
      const seen = this.#seen.get(ending);
      if (!seen) this.#seen.set(ending, { likeliest: code, times: 1 });
      else if (seen.likeliest === code) seen.times += 1;
      else {
        const others = (seen.others ??= new Map());
        const times = (others.get(code) ?? 0) + 1;
        others.set(code, times);
        if (times < seen.times) continue;
        others.set(seen.likeliest, seen.times);
        seen.likeliest = code;
        seen.times = times;
      }
    }
  }
}

export const codeOf = (paradigm: number, ending: number): number => 1 + paradigm * 16 + ending;

/** Stem and paradigm of each word, given in the order in which the packer wrote them. */
export function readInflection(words: readonly string[], codes: readonly number[]): Inflected[] {
  const foreteller = new Foreteller();
  return words.map((word, index) => {
    const code = codes[index] || foreteller.foretell(word);
    if (code < 1) throw new Error(`The lexicon does not say how „${word}” is inflected.`);
    foreteller.learn(word, code);
    return { stem: word.slice(0, word.length - ((code - 1) % 16)), paradigm: Math.floor((code - 1) / 16) };
  });
}

/** Rising numbers, each written as the difference to the one before. */
export function steps(text: string): number[] {
  let at = 0;
  return text.split(' ').filter(Boolean).map((step) => (at += Number(step)));
}

/** „3 12 40|1ka 0owy” → indexes 3, 15 and 55 and two words derived from the first. */
export function readFamily(line: string, words: readonly string[]): { members: string[]; derived: string[] } {
  const [indexes = '', rest = ''] = line.split('|');
  const members = steps(indexes).map((index) => words[index] ?? '');
  const first = members[0] ?? '';
  return { members, derived: rest.split(' ').filter(Boolean).map((code) => first.slice(0, first.length - parseInt(code.charAt(0), 36)) + code.slice(1)) };
}
