import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { z } from 'zod';
import { document, points, ROOT, SOURCE_PATH } from '../yardstick.ts';
import { entries, entryOf, readEntry } from './entries.ts';

/** SHA-256 of the source as it was handed over; the yardstick is itself measured. */
const SOURCE_SHA256 = '81bd864d6b9f0eab7a447f7565676e347b847e9e577a3e92e4d9affd2f684479';

test('the source document is the one that was handed over, byte for byte', () => {
  assert.equal(createHash('sha256').update(readFileSync(`${ROOT}${SOURCE_PATH}`)).digest('hex'), SOURCE_SHA256);
});

const { title, lead, sourceDate, sourceSha256, lists } = z
  .object({ title: z.string(), lead: z.string(), sourceDate: z.string(), sourceSha256: z.string(), lists: z.array(z.object({ heading: z.string(), points: z.number() })) })
  .parse(readEntry('document.mdx').fields);

test('title, lead, date and both headings of the document equal the source', () => {
  assert.deepEqual({ title, date: sourceDate, lead, headings: lists.map(({ heading }) => heading) }, document);
  assert.equal(sourceSha256, SOURCE_SHA256);
});

test('there are 15 thematic and 3 geographic priorities, each with an entry of its own', () => {
  assert.deepEqual(lists.map((list) => list.points), [15, 3]);
  assert.deepEqual([...entries.keys()].sort(), points.map(({ id }) => id).sort());
});

for (const { id, number, wording } of points) {
  test(`${id}: the wording equals the source, character by character`, () => {
    const entry = entryOf(id);
    assert.equal(entry.wording, wording);
    assert.equal(entry.number, number);
    assert.equal(entry.wording, entry.wording.normalize('NFC'));
  });
}

/** Peculiarities of the adopted text that a tidy hand would „correct”. */
const QUIRKS: [string, string][] = [
  ['T7', 'miasta - wizytówki'], ['T9', 'środkowo-europejskiego'], ['T6', 'Środkowo-Wschodniej'], ['G2', 'Środkowo - Wschodniej'], ['T13', 'Środkowej i Wschodniej'],
  ['T14', 'problemów społecznych a także'], ['T8', 'funduszy strukturalnych UE'], ['T6', '„europolii”'], ['G2', '„europolii”'], ['G3', '„marki Krakowa”'],
];
for (const [id, words] of QUIRKS) {
  test(`${id} keeps „${words}” as adopted`, () => {
    assert.ok(entryOf(id).wording.includes(words));
  });
}
