/** The packed lexicon: what the build writes and the browser reads, and the reading of its stems and paradigms. */

/** Bump when the shape changes: an old file is then refused, not misread. */
export const VERSION = 2;

export interface Packed {
  readonly version: typeof VERSION;
  readonly language: string;
  /** id, list, number, wording, label, note, keywords (one a line; a trailing „~” marks a weaker one). */
  readonly entries: readonly (readonly [string, string, number, string, string, string, string])[];
  /** Index of the entry, why its countries lead there, countries (one a line: the name, then its other words). */
  readonly places: readonly (readonly [number, string, string])[];
  /** Endings of each paradigm, parted by spaces; „-” is the empty ending. */
  readonly paradigms: readonly string[];
  /** Per word of the text and then per derived word: 0 when the word's last letters foretell it, else 1 + 16 × paradigm + length of the ending. */
  readonly inflection: readonly number[];
  /** One a line: indexes of words of the text (each as the difference to the one before), then derived words as „<letters of the first cut off><rest>”. */
  readonly families: string;
  /** Indexes of words of the text that are written as names and are ordinary words as well, as differences. */
  readonly ordinary: string;
}

export interface Inflected {
  readonly stem: string;
  readonly paradigm: number;
}

/** Endings by which the inflection of a word is foretold from earlier words that end alike, longest first. */
const TELLING = [6, 5, 4, 3, 2, 1];

/** Foretells inflection by word ending; the packer and the reader keep one each in step. */
export class Foreteller {
  readonly #seen = new Map<string, Map<number, number>>();
  readonly #likeliest = new Map<string, number>();

  /** The code that most words with the longest known ending have; 0 when nothing like the word was seen. */
  foretell(word: string): number {
    for (const length of TELLING) {
      const code = this.#likeliest.get(word.slice(-length));
      if (code !== undefined && (code - 1) % 16 <= word.length) return code;
    }
    return 0;
  }

  learn(word: string, code: number): void {
    for (const length of TELLING) {
      const ending = word.slice(-length);
      const counts = this.#seen.get(ending) ?? new Map<number, number>();
      counts.set(code, (counts.get(code) ?? 0) + 1);
      this.#seen.set(ending, counts);
      if ((counts.get(code) ?? 0) >= (counts.get(this.#likeliest.get(ending) ?? 0) ?? 0)) this.#likeliest.set(ending, code);
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
