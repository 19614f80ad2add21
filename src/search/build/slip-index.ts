/** An index of words by what is left of them without one or two letters: words a slip or two apart share a remainder (as in SymSpell). */

/** How many letters may be left out. */
type Depth = 1 | 2;

const BASE = 0x01000193;
/** Of longer words only the beginning is compared. */
const LONGEST = 24;
const POWERS = Int32Array.from({ length: LONGEST + 1 }, () => 1);
for (let i = 1; i <= LONGEST; i += 1) POWERS[i] = Math.imul(POWERS[i - 1]!, BASE);
/** Bits by which a remainder is looked for before its list is opened: most are not there. A part for each first letter stays in the processor's cache while a dictionary is read in order. */
const LETTER_BITS = 5;
const FILTER_BITS = 19;
const LIST_BITS = 20;

export class SlipIndex {
  readonly #filter = new Uint32Array(1 << (LETTER_BITS + FILTER_BITS - 5));
  /** The newest remainder of each list, and the one before each; -1 ends a list. */
  readonly #heads = new Int32Array(1 << LIST_BITS).fill(-1);
  readonly #before: Int32Array;
  readonly #hashes: Int32Array;
  readonly #owners: Int32Array;
  /** Hashes of the word at hand from each of its letters to the end. */
  readonly #tails = new Int32Array(LONGEST + 2);

  constructor(words: readonly (readonly [word: string, depth: Depth])[]) {
    const size = words.reduce((sum, [word, depth]) => sum + remaindersOf(word, depth), 0);
    this.#before = new Int32Array(size);
    this.#hashes = new Int32Array(size);
    this.#owners = new Int32Array(size);
    let next = 0;
    words.forEach(([word, depth], owner) => {
      this.#remainders(word, depth, (hash, letter) => {
        const mixed = mix(hash);
        this.#filter[place(letter, mixed)]! |= 1 << (mixed & 31);
        const list = mixed >>> (32 - LIST_BITS);
        this.#before[next] = this.#heads[list]!;
        this.#hashes[next] = hash;
        this.#owners[next] = owner;
        this.#heads[list] = next;
        next += 1;
        return false;
      });
    });
  }

  /** Whether `test` says yes to one of the indexed words that may be near; strangers are among them. */
  some(word: string, depth: Depth, test: (index: number) => boolean): boolean {
    return this.#remainders(word, depth, (hash, letter) => {
      const mixed = mix(hash);
      if (((this.#filter[place(letter, mixed)]! >>> (mixed & 31)) & 1) === 0) return false;
      for (let at = this.#heads[mixed >>> (32 - LIST_BITS)]!; at >= 0; at = this.#before[at]!) {
        if (this.#hashes[at] === hash && test(this.#owners[at]!)) return true;
      }
      return false;
    });
  }

  /** Calls back, until one call says yes, with the hash and the first letter of the word and of all its remainders. */
  #remainders(word: string, depth: Depth, call: (hash: number, letter: number) => boolean): boolean {
    const length = Math.min(word.length, LONGEST);
    const tails = this.#tails;
    tails[length] = 0;
    for (let i = length - 1; i >= 0; i -= 1) tails[i] = (tails[i + 1]! + Math.imul(word.charCodeAt(i), POWERS[length - 1 - i]!)) | 0;
    const first = word.charCodeAt(0);
    if (call(tails[0]!, first)) return true;
    let head = 0;
    for (let i = 0; i < length; i += 1) {
      if (call((Math.imul(head, POWERS[length - 1 - i]!) + tails[i + 1]!) | 0, i === 0 ? word.charCodeAt(1) : first)) return true;
      let two = head;
      if (depth === 2 && i > 0) {
        for (let j = i + 1; j < length; j += 1) {
          if (call((Math.imul(two, POWERS[length - 1 - j]!) + tails[j + 1]!) | 0, first)) return true;
          two = (Math.imul(two, BASE) + word.charCodeAt(j)) | 0;
        }
      }
      head = (Math.imul(head, BASE) + word.charCodeAt(i)) | 0;
    }
    return false;
  }
}

/** How many remainders a word has, itself among them. */
function remaindersOf(word: string, depth: Depth): number {
  const length = Math.min(word.length, LONGEST);
  const pairs = depth === 2 && length > 2 ? ((length - 1) * (length - 2)) / 2 : 0; // the first letter is only left out by itself
  return 1 + length + pairs;
}

/** Where in the filter a remainder stands, in words of 32 bits. */
function place(letter: number, mixed: number): number {
  return ((letter & ((1 << LETTER_BITS) - 1)) << (FILTER_BITS - 5)) | (mixed >>> (37 - FILTER_BITS));
}

function mix(hash: number): number {
  const product = Math.imul(hash ^ (hash >>> 15), 0x9e3779b1);
  return product ^ (product >>> 16);
}
