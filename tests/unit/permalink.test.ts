import assert from 'node:assert/strict';
import { test } from 'node:test';
import { documentPoints, pointFile, pointId } from '../../src/domain/document.ts';
import { datedPermalink, editionAddress, fragment, listAddress, permalink, shortAddress } from '../../src/domain/permalink.ts';
import { exampleDocument, geographic, pointOf, thematic } from './example-document.ts';

const ADDRESSES: [string, string, string, string, string][] = [
  ['T1', '/tematyczne/1/', '/t1/', '/wersje/2011-01-31/tematyczne/1/', 'priorities/thematic-01.mdx'],
  ['T5', '/tematyczne/5/', '/t5/', '/wersje/2011-01-31/tematyczne/5/', 'priorities/thematic-05.mdx'],
  ['T15', '/tematyczne/15/', '/t15/', '/wersje/2011-01-31/tematyczne/15/', 'priorities/thematic-15.mdx'],
  ['G3', '/geograficzne/3/', '/g3/', '/wersje/2011-01-31/geograficzne/3/', 'priorities/geographic-03.mdx'],
];

for (const [id, page, short, dated, file] of ADDRESSES) {
  test(`${id} has the addresses ${page}, ${short} and ${dated} and the file ${file}`, () => {
    const point = pointOf(id);
    assert.equal(pointId(point), id);
    assert.equal(permalink(point), page);
    assert.equal(shortAddress(point), short);
    assert.equal(fragment(point), short.replaceAll('/', ''));
    assert.equal(datedPermalink(exampleDocument, point), dated);
    assert.equal(pointFile(point), file);
  });
}

test('the lists and the dated text have addresses of their own, each the parent of its points', () => {
  assert.deepEqual([thematic, geographic].map(listAddress), ['/tematyczne/', '/geograficzne/']);
  assert.equal(editionAddress(exampleDocument), '/wersje/2011-01-31/');
});

test('the points of the document stand in its own order, every address is used once', () => {
  const points = documentPoints(exampleDocument);
  assert.deepEqual(points.map(pointId), [...Array.from({ length: 15 }, (_, index) => `T${index + 1}`), 'G1', 'G2', 'G3']);
  const all = points.flatMap((point) => [permalink(point), shortAddress(point), datedPermalink(exampleDocument, point)]);
  assert.equal(new Set(all).size, all.length);
  assert.deepEqual(all.filter((address) => !/^\/(?:[a-z0-9-]+\/)+$/.test(address)), []);
});

test('files of a list of a hundred points and more sort in their order', () => {
  const file = (number: number) => pointFile({ list: { ...thematic, points: 120 }, number });
  assert.deepEqual([file(100), file(20), file(3)].sort(), [file(3), file(20), file(100)]);
});
