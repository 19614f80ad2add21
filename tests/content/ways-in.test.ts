import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { parse } from 'yaml';
import { z } from 'zod';
import { points } from '../yardstick.ts';
import { CONTENT } from './entries.ts';
import { fog } from './fog.ts';

const read = <S extends z.ZodType>(name: string, schema: S): z.infer<S> => schema.parse(parse(readFileSync(`${CONTENT}/${name}`, 'utf8')));
const themes = read('themes.yaml', z.array(z.object({ id: z.string(), name: z.string(), lead: z.string(), priorities: z.array(z.string()) })));
const readers = read('readers.yaml', z.array(z.object({ id: z.string(), name: z.string(), lead: z.string(), priorities: z.array(z.object({ id: z.string(), why: z.string() })) })));

for (const { id } of points) {
  test(`${id} belongs to one or two themes`, () => {
    const count = themes.filter(({ priorities }) => priorities.includes(id)).length;
    assert.ok(count >= 1 && count <= 2, `${count}`);
  });
}

test('there are lists for the six kinds of readers, each short', () => {
  assert.deepEqual(readers.map(({ id }) => id), ['przedsiebiorca', 'student-i-uczen', 'naukowiec', 'organizator-wydarzen', 'polonia', 'urzednik']);
  for (const { id, priorities } of readers) assert.ok(priorities.length >= 3 && priorities.length <= 6, id);
});

for (const { id, priorities } of readers) {
  test(`the list for ${id} says in one short sentence why, and promises nothing`, () => {
    for (const { why } of priorities) {
      assert.match(why, /^\p{Lu}[^.!?]*(?:r\.)?[^.!?]*\.$/u, why);
      assert.ok(why.length <= 90, why);
      assert.doesNotMatch(why, /\b(?:dostaniesz|otrzymasz|przysługuje|gwarant|możesz dostać)/iu);
    }
  });
}

test('what the themes and the lists say of themselves is plain: FOG at most 9', () => {
  const hard = [...themes, ...readers].filter(({ lead }) => fog(lead).value > 9).map(({ id, lead }) => `${id}: ${fog(lead).value.toFixed(1)}`);
  assert.deepEqual(hard, []);
});
