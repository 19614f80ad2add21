import assert from 'node:assert/strict';
import { test } from 'node:test';
import { joinGuards, packGuard, packGuards, readGuard } from '../../src/search/guard.ts';
import { likelySlips } from '../../src/search/build/guard-words.ts';
import { pl } from '../../src/search/languages/pl.ts';
import { neighbours } from '../../src/search/keyboard.ts';
import { Slips, distance } from '../../src/search/typo.ts';

const near = neighbours(pl.keyboard);
const COSTS: readonly [string, string, number][] = [
  ['inwestor', 'inwestor', 0],
  ['inwesotr', 'inwestor', 0.8],
  ['ukraiba', 'ukraina', 0.8],
  ['ukraixa', 'ukraina', 1],
  ['metroplia', 'metropolia', 1],
  ['metroopolia', 'metropolia', 0.7],
  ['fundusszee', 'fundusze', 1.4],
  ['kot', 'inwestor', Infinity],
];
for (const [typed, meant, cost] of COSTS) test(`„${typed}” for „${meant}” costs ${cost}`, () => assert.ok(Math.abs(distance(typed, meant, 2, near) - cost) < 1e-9 || distance(typed, meant, 2, near) === cost));

test('words that begin alike share the work and keep their costs', () => {
  const slips = new Slips('turystyzny', near);
  for (const word of ['tur', 'turysta', 'turystyczna', 'turystyczny', 'turystyka']) {
    const read = slips.read(word, 2) === word.length ? slips.cost() : Infinity;
    assert.equal(read <= 2 ? read : Infinity, distance('turystyzny', word, 2, near), word);
  }
});
test('the guard knows its words and hardly any other', () => {
  const words = Array.from({ length: 2000 }, (_, i) => `słowo${i * 7}`);
  const guard = readGuard(packGuard(words));
  assert.ok(words.every(guard));
  assert.ok(Array.from({ length: 2000 }, (_, i) => `inne${i}`).filter(guard).length < 12);
});
test('the guard is packed so that slips of our words are not taken for its own', () => {
  const words = Array.from({ length: 2000 }, (_, i) => `słowo${i * 7}`);
  const slips = Array.from({ length: 300 }, (_, i) => `slip${i}`);
  const mistaken = (guard: (word: string) => boolean) => slips.filter(guard).length;
  assert.ok(mistaken(readGuard(packGuard(words))) > 0, 'else the test proves nothing');
  assert.equal(mistaken(readGuard(packGuard(words, slips))), 0);
  assert.ok(words.every(readGuard(packGuard(words, slips))));
});
test('guards come by first letter and answer together', () => {
  const packed = packGuards(['kot', 'kotek', 'pies'], []);
  assert.deepEqual(Object.keys(packed), ['k', 'p']);
  const guard = joinGuards(new Map(Object.entries(packed).map(([letter, each]) => [letter, readGuard(each)])));
  assert.deepEqual(['kot', 'pies', 'zebra'].map(guard), [true, true, false]);
});
test('a slip is likely where a finger slips', () => {
  const slips = likelySlips('miasto', near);
  for (const slip of ['iasto', 'mmiasto', 'imasto', 'miasti']) assert.ok(slips.includes(slip), slip);
  assert.ok(!slips.includes('miaqto'));
  assert.deepEqual(likelySlips('cele', near), []);
});
test('a damaged guard file is refused', () => assert.throws(() => readGuard('<html>')));
