/**
 * The guard: ordinary words one slip away from a known word, which must not be „corrected”.
 * A Golomb–Rice coded set of hashes: twelve bits a word, one stranger in 1024 taken for a member. Fetched only when a correction is about to be used.
 */
import type { Guard } from './plan.ts';

const RATE_BITS = 10;

/** Packs folded words as „count:base64”. */
export function packGuard(words: readonly string[]): string {
  const unique = [...new Set(words)];
  const hashes = [...new Set(unique.map((word) => hash(word, unique.length)))].sort((a, b) => a - b);
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
  return `${unique.length}.${hashes.length}:${btoa(bytes)}`;
}

/** Reads a packed guard; throws when the file is not one. */
export function readGuard(packed: string): Guard {
  const [, size = '', count = '', data = ''] = /^(\d+)\.(\d+):([A-Za-z0-9+/=]*)$/u.exec(packed.trim()) ?? [];
  if (size === '') throw new Error('The guard file is damaged.');
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
  return (word) => members.has(hash(word, Number(size)));
}

/** FNV-1a with a final mix, into the room that gives the rate. */
function hash(word: string, size: number): number {
  let h = 0x811c9dc5;
  for (let i = 0; i < word.length; i += 1) h = Math.imul(h ^ word.charCodeAt(i), 0x01000193);
  h = Math.imul(h ^ (h >>> 15), 0x2c1b3c6d);
  return ((h ^ (h >>> 13)) >>> 0) % Math.max(1, size << RATE_BITS);
}
