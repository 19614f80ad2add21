import assert from 'node:assert/strict';
import { test } from 'node:test';
import { listAddress, portionAddress } from '../../src/domain/permalink.ts';
import { few, inPortion, portionsOf } from '../../src/domain/portion.ts';
import { thematic } from './example-document.ts';

const cases: readonly [points: number, pageLength: number, portions: readonly (readonly [number, number])[]][] = [
  [1, 100, [[1, 1]]],
  [15, 100, [[1, 15]]],
  [100, 100, [[1, 100]]],
  [101, 100, [[1, 100], [101, 101]]],
  [250, 100, [[1, 100], [101, 200], [201, 250]]],
  [3, 1, [[1, 1], [2, 2], [3, 3]]],
];
for (const [points, pageLength, portions] of cases) {
  test(`${points} points, ${pageLength} on a page: ${portions.map((portion) => portion.join('–')).join(', ')}`, () => {
    const list = Array.from({ length: points }, (_, index) => index + 1);
    const found = portionsOf({ points }, pageLength);
    assert.deepEqual(found, portions.map(([first, last]) => ({ first, last })));
    assert.deepEqual(found.flatMap((portion) => inPortion(list, portion)), list);
  });
}

test('a page of a list keeps its address while the list grows, and the first one has the address of the list', () => {
  const addresses = (points: number) => portionsOf({ points }, 100).map((portion) => portionAddress(thematic, portion));
  assert.deepEqual(addresses(301), [listAddress(thematic), '/tematyczne/od-101/', '/tematyczne/od-201/', '/tematyczne/od-301/']);
  assert.deepEqual(addresses(250), addresses(301).slice(0, 3));
  assert.equal(portionAddress({ ...thematic, slug: 'thematic', language: 'en' }, { first: 101 }), '/en/thematic/from-101/');
});

test('beside other things stand no more than twelve ways in', () => {
  const ways = Array.from({ length: 250 }, (_, index) => index);
  assert.deepEqual([few(ways), few(ways.slice(0, 6))], [ways.slice(0, 12), ways.slice(0, 6)]);
});
