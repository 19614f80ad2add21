import assert from 'node:assert/strict';
import { test } from 'node:test';
import { arcsOf, relationsOf } from '../../src/domain/relation.ts';

const entries = [
  { id: 'T1', related: [{ id: 'T3', reason: 'Wspólne słowo.', shared: { here: 'rola', there: 'roli' } }] },
  { id: 'T2', related: [{ id: 'T3', reason: 'Wspólny temat.' }] },
  { id: 'T3', related: [] },
];
const relations = relationsOf(entries);
const arcs = arcsOf(entries.map(({ id }) => ({ id, relations: relations.get(id) ?? [] })));

test('a tie that is written once is seen from both ends, its shared words the right way round', () => {
  assert.deepEqual(relations.get('T1'), [{ id: 'T3', reason: 'Wspólne słowo.', shared: { here: 'rola', there: 'roli' } }]);
  assert.deepEqual(relations.get('T3'), [
    { id: 'T1', reason: 'Wspólne słowo.', shared: { here: 'roli', there: 'rola' } },
    { id: 'T2', reason: 'Wspólny temat.' },
  ]);
});

test('every tie is one arc between the rows of its ends, and says whether words are shared', () => {
  assert.deepEqual(arcs, [
    { ends: ['T1', 'T3'], shared: true, path: 'M100 5A98 10 0 0 0 100 25' },
    { ends: ['T2', 'T3'], shared: false, path: 'M100 15A49 5 0 0 0 100 25' },
  ]);
});
