/** Which ordinary words of the language the search would take for slips of its own words. */
import { fold } from '../fold.ts';
import type { Lexicon } from '../lexicon.ts';
import { correct, inflect } from '../match.ts';
import type { Dictionary } from './hunspell.ts';

/** Forms that people look up by themselves: of verbs „formowanie”, „zarażony”, of adjectives „łatwo”, „zawodowe”. */
const LOOKED_UP: readonly (readonly [RegExp, RegExp])[] = [[/ować$/u, /(?:owanie|owany)$/u], [/[aei]ć$/u, /(?:[ae]nie|cie|[ae]ny)$/u], [/[yi]$/u, /[aeo]$/u]];
/** Two slips are forgiven from this length on, in words of the adopted text: see `reach` in match.ts. */
const LONG = 8;

/** Words of the dictionary, as people look them up, that no entry knows and that would be „corrected”; folded. */
export function guardWords(lexicon: Lexicon, dictionary: Dictionary): string[] {
  const one = new KeySet();
  const two = new KeySet();
  for (const { stem, endings, stranger } of lexicon.stems) {
    for (const ending of endings) {
      const form = stem + ending;
      const hashes = new Hashes(form);
      one.add(hashes.without() ^ WHOLE);
      for (let i = 1; i < form.length; i += 1) {
        one.add(hashes.without(i) ^ ANY);
        one.add(hashes.without(i) ^ i);
      }
      if (!stranger && form.length >= LONG - 2) withoutTwo(form, two.add);
    }
  }
  const seen = new Set<string>();
  const words: string[] = [];
  for (const written of lookedUp(dictionary)) {
    const word = fold(written);
    if (seen.has(word)) continue;
    seen.add(word);
    const near = isOneSlip(word, one) || (word.length >= LONG && withoutTwo(word, two.has));
    if (near && inflect(word, lexicon).length === 0 && correct(word, lexicon).length > 0) words.push(word);
  }
  return words;
}

function* lookedUp(dictionary: Dictionary): Generator<string> {
  for (const lemma of dictionary.all()) {
    if (!/^\p{Ll}{4,}$/u.test(lemma)) continue;
    yield lemma;
    for (const [kind, wanted] of LOOKED_UP) if (kind.test(lemma)) yield* dictionary.forms(lemma, wanted);
  }
}

/** Marks of keys: of a whole word, of a word without any one letter, else without the letter at that place. */
const WHOLE = 0x5bd1e995;
const ANY = 0x1b873593;

/** Whether a known form is one letter more, one less, another one or two swapped away; the first letter is trusted. */
function isOneSlip(word: string, { has }: KeySet): boolean {
  const hashes = new Hashes(word);
  if (has(hashes.without() ^ ANY)) return true;
  for (let i = 0; i < word.length; i += 1) {
    if (i > 0 && (has(hashes.without(i) ^ WHOLE) || has(hashes.without(i) ^ i))) return true;
    if (i + 1 < word.length && has(hashes.swapped(i) ^ WHOLE)) return true;
  }
  return false;
}

/** Calls back, until one call says yes, with hashes of the word without up to two letters but the first: words two slips apart share one. */
function withoutTwo(word: string, call: (key: number) => boolean): boolean {
  const hashes = new Hashes(word);
  if (call(hashes.without())) return true;
  for (let i = 1; i < word.length; i += 1) {
    if (call(hashes.without(i))) return true;
    for (let j = i + 1; j < word.length; j += 1) if (call(hashes.without(i, j))) return true;
  }
  return false;
}

const BASE = 0x01000193;
const POWERS = Int32Array.from({ length: 64 }, () => 1);
for (let i = 1; i < POWERS.length; i += 1) POWERS[i] = Math.imul(POWERS[i - 1]!, BASE);

/** Polynomial hashes of a word with letters left out or swapped, each in constant time. */
class Hashes {
  readonly #word: string;
  /** Hash of the first `i` letters. */
  readonly #heads: number[] = [0];

  constructor(word: string) {
    this.#word = word.slice(0, POWERS.length - 1);
    for (let i = 0; i < this.#word.length; i += 1) this.#heads.push((Math.imul(this.#heads[i]!, BASE) + this.#word.charCodeAt(i)) | 0);
  }

  /** Without the letters at `i` and `j`, where given; `i` < `j`. */
  without(i = this.#word.length, j = this.#word.length): number {
    const end = this.#word.length;
    if (i >= end) return this.#heads[end]!;
    const head = Math.imul(this.#heads[i]!, POWERS[j - i - 1]!) + this.#part(i + 1, j);
    return j >= end ? head | 0 : (Math.imul(head, POWERS[end - j - 1]!) + this.#part(j + 1, end)) | 0;
  }

  swapped(i: number): number {
    const pair = Math.imul(this.#word.charCodeAt(i + 1), BASE) + this.#word.charCodeAt(i);
    return (Math.imul(Math.imul(this.#heads[i]!, POWERS[2]!) + pair, POWERS[this.#word.length - i - 2]!) + this.#part(i + 2, this.#word.length)) | 0;
  }

  #part(from: number, to: number): number {
    return (this.#heads[to]! - Math.imul(this.#heads[from]!, POWERS[to - from]!)) | 0;
  }
}

/** A Bloom filter of three bits a key in two megabytes: few strangers pass, no member is refused. */
class KeySet {
  readonly #bits = new Uint32Array(1 << 19);

  readonly add = (key: number): false => {
    for (const bit of [mix(key, 0x9e3779b1), mix(key, 0x85ebca6b), mix(key, 0xc2b2ae35)]) this.#bits[bit >>> 13]! |= 1 << (bit & 31);
    return false;
  };

  readonly has = (key: number): boolean => this.#test(mix(key, 0x9e3779b1)) && this.#test(mix(key, 0x85ebca6b)) && this.#test(mix(key, 0xc2b2ae35));

  #test(bit: number): boolean {
    return ((this.#bits[bit >>> 13]! >>> (bit & 31)) & 1) === 1;
  }
}

function mix(key: number, factor: number): number {
  const product = Math.imul(key ^ (key >>> 16), factor);
  return product ^ (product >>> 15);
}
