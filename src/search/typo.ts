/** Distance between a typed word and a known one: a bounded Damerau–Levenshtein in which likely slips cost less. */
import type { Neighbours } from './keyboard.ts';

const SWAP = 0.8;
const DOUBLE = 0.7;
/** No letter more or less costs less than this. */
export const CHEAPEST = DOUBLE;
const NEIGHBOUR = 0.8;
const LONGEST = 40;

/** Compares one typed word with many known ones, letter by letter, so that words with a common beginning share the work. */
export class Slips {
  readonly #typed: string;
  readonly #near: Neighbours;
  /** Row `i`: costs of turning each beginning of the typed word into the first `i` letters of the known one. */
  readonly #rows: Float64Array[];
  readonly #least: number[] = [0];
  /** The word read last, and how many of its letters were read. */
  #word = '';
  #depth = 0;

  constructor(typed: string, near: Neighbours) {
    this.#typed = typed.slice(0, LONGEST);
    this.#near = near;
    this.#rows = [Float64Array.from({ length: this.#typed.length + 1 }, (_, j) => j)];
  }

  /** Reads a known word or beginning; returns how many of its letters stay within `limit` (all of them: it may be meant). */
  read(word: string, limit: number): number {
    const shared = Math.min(this.#depth, word.length);
    let depth = 0;
    while (depth < shared && word.charCodeAt(depth) === this.#word.charCodeAt(depth)) depth += 1;
    while (depth < word.length && !this.#isLost(depth, limit)) {
      depth += 1;
      this.#fill(depth, word);
    }
    this.#word = word;
    this.#depth = depth;
    return this.#isLost(depth, limit) ? depth - 1 : depth;
  }

  /** Cost of the whole word read last. */
  cost(): number {
    return this.#rows[this.#depth]?.[this.#typed.length] ?? Infinity;
  }

  /** Two rows running above the limit: nothing that begins so can come back. */
  #isLost(depth: number, limit: number): boolean {
    return depth > 0 && this.#least[depth]! > limit && this.#least[depth - 1]! > limit;
  }

  #fill(depth: number, word: string): void {
    const typed = this.#typed;
    const older = this.#rows[depth - 2];
    const old = this.#rows[depth - 1]!;
    const row = (this.#rows[depth] ??= new Float64Array(typed.length + 1));
    const m = word.charCodeAt(depth - 1);
    const before = depth > 1 ? word.charCodeAt(depth - 2) : 0;
    let least = (row[0] = depth);
    let t0 = 0;
    for (let j = 1; j <= typed.length; j += 1) {
      const t = typed.charCodeAt(j - 1);
      const missed = old[j]! + (m === before ? DOUBLE : 1);
      const extra = row[j - 1]! + (t === t0 ? DOUBLE : 1);
      const other = old[j - 1]! + (t === m ? 0 : this.#near[t * 128 + m] ? NEIGHBOUR : 1);
      let cost = missed < extra ? missed : extra;
      if (other < cost) cost = other;
      if (older && j > 1 && t === before && m === t0 && t !== m && older[j - 2]! + SWAP < cost) cost = older[j - 2]! + SWAP;
      row[j] = cost;
      if (cost < least) least = cost;
      t0 = t;
    }
    this.#least[depth] = least;
  }
}

/** Cost of the edits that turn `typed` into `meant`; Infinity when it is above `limit`. */
export function distance(typed: string, meant: string, limit: number, near: Neighbours): number {
  if (limit <= 0 || Math.abs(typed.length - meant.length) * DOUBLE > limit) return Infinity;
  const slips = new Slips(typed, near);
  const cost = slips.read(meant, limit) === meant.length ? slips.cost() : Infinity;
  return cost <= limit ? cost : Infinity;
}
