/**
 * The guard: ordinary words one slip away from a known word, which must not be „corrected”.
 * A Golomb–Rice coded set of hashes: twelve bits a word, one stranger in 1024 taken for a member. It comes in parts by first letter,
 * each fetched only when a word that so begins is about to be corrected.
 */
import { letterOf } from './packed.ts';
import type { Guard } from './plan.ts';

const RATE_BITS = 10;
/** How many hash functions are tried before the best one is taken. */
const SEEDS = 64;

/**
 * Packs folded words by first letter.
 * @param slips Folded slips of words that the search knows: each that is taken for an ordinary word is not corrected.
 */
export function packGuards(words: readonly string[], slips: readonly string[]): Record<string, string> {
  const byLetter = Map.groupBy(new Set(words), letterOf);
  const slipped = Map.groupBy(new Set(slips), letterOf);
  return Object.fromEntries([...byLetter].sort(([a], [b]) => (a < b ? -1 : 1)).map(([letter, own]) => [letter, packGuard(own, slipped.get(letter))]));
}

/** Packs folded words as „seed.words.hashes:base64”, by the hash function that takes fewest of the other words for members. */
export function packGuard(words: readonly string[], others: readonly string[] = []): string {
  const unique = [...new Set(words)];
  const seed = bestSeed(unique, others);
  const hashes = [...new Set(unique.map((word) => hash(word, unique.length, seed)))].sort((a, b) => a - b);
  const bits: number[] = [];
  let last = 0;
  for (const value of hashes) {
    const step = value - last;
    for (let ones = step >> RATE_BITS; ones > 0; ones -= 1) bits.push(1);
    bits.push(0);
    for (let bit = RATE_BITS - 1; bit >= 0; bit -= 1) bits.push((step >> bit) & 1);
    last = value;
  }
  let bytes = '';
  for (let i = 0; i < bits.length; i += 8) bytes += String.fromCharCode([0, 1, 2, 3, 4, 5, 6, 7].reduce((byte, j) => (byte << 1) | (bits[i + j] ?? 0), 0));
  return `${seed}.${unique.length}.${hashes.length}:${btoa(bytes)}`;
}

/** The first seed by which the fewest others share a hash with a member. */
function bestSeed(members: readonly string[], others: readonly string[]): number {
  const own = new Set(members);
  const strangers = others.filter((word) => !own.has(word));
  let best = { seed: 0, mistaken: Infinity };
  for (let seed = 0; seed < SEEDS && best.mistaken > 0; seed += 1) {
    const taken = new Set(members.map((word) => hash(word, members.length, seed)));
    const mistaken = strangers.filter((word) => taken.has(hash(word, members.length, seed))).length;
    if (mistaken < best.mistaken) best = { seed, mistaken };
  }
  return best.seed;
}

/** One guard of those for several first letters; a word that begins otherwise is none of theirs. */
export function joinGuards(guards: ReadonlyMap<string, Guard>): Guard {
  return (word) => guards.get(letterOf(word))?.(word) ?? false;
}

/** Reads a packed guard; throws when the file is not one. */
export function readGuard(packed: string): Guard {
  const [, seed = '', size = '', count = '', data = ''] = /^(\d+)\.(\d+)\.(\d+):([A-Za-z0-9+/=]*)$/u.exec(packed.trim()) ?? [];
  if (seed === '') throw new Error('The guard file is damaged.');
  const bytes = atob(data);
  let at = 0;
  const bit = (): number => (bytes.charCodeAt(at >> 3) >> (7 - (at++ & 7))) & 1;
  const members = new Set<number>();
  for (let n = 0, value = 0; n < Number(count); n += 1) {
    let step = 0;
    while (bit() === 1) step += 1;
    for (let i = 0; i < RATE_BITS; i += 1) step = (step << 1) | bit();
    members.add((value += step));
  }
  if (at > bytes.length * 8) throw new Error('The guard file is cut short.');
  return (word) => members.has(hash(word, Number(size), Number(seed)));
}

/** FNV-1a with a final mix, into the room that gives the rate. */
function hash(word: string, size: number, seed: number): number {
  let h = 0x811c9dc5 ^ seed;
  for (let i = 0; i < word.length; i += 1) h = Math.imul(h ^ word.charCodeAt(i), 0x01000193);
  h = Math.imul(h ^ (h >>> 15), 0x2c1b3c6d);
  return ((h ^ (h >>> 13)) >>> 0) % Math.max(1, size << RATE_BITS);
}
