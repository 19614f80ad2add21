import assert from 'node:assert/strict';
import { test } from 'node:test';
import { relationsOf } from '../../src/domain/relation.ts';

const entries = [
  { id: 'T1', related: [{ id: 'T9', reason: 'drugi' }, { id: 'T2', reason: 'pierwszy', shared: { here: 'słowo', there: 'słowa' } }] },
  { id: 'T2', related: [{ id: 'T9', reason: 'trzeci' }] },
  { id: 'T9', related: [] },
  { id: 'G1', related: [] },
];
const relations = relationsOf(entries);

const CASES: [string, unknown][] = [
  ['T1', [{ id: 'T2', reason: 'pierwszy', shared: { here: 'słowo', there: 'słowa' } }, { id: 'T9', reason: 'drugi' }]],
  ['T2', [{ id: 'T1', reason: 'pierwszy', shared: { here: 'słowa', there: 'słowo' } }, { id: 'T9', reason: 'trzeci' }]],
  ['T9', [{ id: 'T1', reason: 'drugi' }, { id: 'T2', reason: 'trzeci' }]],
  ['G1', []],
];
for (const [id, expected] of CASES) {
  test(`${id} sees its ties in the order of the document, shared words turned to its own side`, () => {
    assert.deepEqual(relations.get(id), expected);
  });
}

test('every tie is seen from both ends, with the same reason', () => {
  for (const [id, ties] of relations) {
    for (const tie of ties) {
      const back = relations.get(tie.id)?.find((other) => other.id === id);
      assert.equal(back?.reason, tie.reason);
      assert.deepEqual(back?.shared && { here: back.shared.there, there: back.shared.here }, tie.shared);
    }
  }
});
