import assert from 'node:assert/strict';
import { test } from 'node:test';
import { points } from '../yardstick.ts';
import { fog, syllables } from './fog.ts';

const SYLLABLES: [string, number][] = [
  ['z', 0], ['kot', 1], ['miasto', 2], ['Unia', 2], ['Europa', 3], ['europejski', 4], ['autor', 2], ['Kraków', 2], ['działania', 3], ['współpraca', 3],
  ['międzynarodowych', 6], ['siedziba', 3], ['dziedzictwo', 3], ['pieniądze', 3], ['rozwiązań', 3], ['nauka', 3], ['zrównoważonego', 6],
];
for (const [word, count] of SYLLABLES) {
  test(`„${word}” has ${count} syllables`, () => {
    assert.equal(syllables(word), count);
  });
}

test('the measure counts sentences, words and hard words', () => {
  assert.deepEqual(fog('Miasto chce działać. W 2016 r. powstał projekt międzynarodowy!'), { value: 0.4 * (4.5 + 100 / 9), sentences: 2, words: 9, hard: ['międzynarodowy'] });
});

test('the adopted wordings measure as very hard, which is why there are notes', () => {
  const mean = points.reduce((sum, { wording }) => sum + fog(wording).value, 0) / points.length;
  assert.ok(mean > 15 && mean < 25, String(mean));
});
