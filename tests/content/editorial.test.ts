import assert from 'node:assert/strict';
import { test } from 'node:test';
import { points } from '../yardstick.ts';
import { entries, entryOf } from './entries.ts';
import { fog } from './fog.ts';

const wordCount = (text: string) => (text.match(/[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*/gu) ?? []).length;

for (const { id, wording } of points) {
  test(`${id}: the note has two or three sentences and reads easily (FOG-PL at most 9)`, () => {
    const { body } = entryOf(id);
    const { value, sentences, hard } = fog(body);
    assert.ok(sentences === 2 || sentences === 3, `${sentences} zdania: ${body}`);
    assert.ok(value <= 9, `FOG-PL ${value.toFixed(1)}; trudne słowa: ${hard.join(', ')}`);
  });

  test(`${id}: the label has three to six words, is our own and ends without a full stop`, () => {
    const { label } = entryOf(id);
    assert.ok(wordCount(label) >= 3 && wordCount(label) <= 6, `${wordCount(label)} słów: ${label}`);
    assert.match(label, /^\p{Lu}.*[^.]$/u);
    assert.ok(!wording.toLocaleLowerCase('pl').includes(label.toLocaleLowerCase('pl')), 'etykieta jest wycięta z brzmienia');
  });

  test(`${id}: at least 60 keywords lead to it`, () => {
    const { keywords, nearKeywords } = entryOf(id);
    assert.ok(keywords.length + nearKeywords.length >= 60, `${keywords.length} + ${nearKeywords.length}`);
  });

  test(`${id}: every tie gives its reason in a sentence, and no sentence serves two ties`, () => {
    const reasons = entryOf(id).related.map(({ reason }) => reason);
    assert.deepEqual(reasons.filter((reason) => !/^[\p{Lu}„].+\.$/u.test(reason)), []);
    assert.equal(new Set(reasons).size, reasons.length);
  });
}

test('no two priorities have the same label or the same note', () => {
  for (const field of ['label', 'body'] as const) assert.equal(new Set([...entries.values()].map((entry) => entry[field])).size, entries.size, field);
});

test('no priority stands alone: each is tied to at least one other', () => {
  const tied = new Set([...entries.values()].flatMap(({ id, related }) => related.flatMap((tie) => [id, tie.id])));
  assert.deepEqual(points.map(({ id }) => id).filter((id) => !tied.has(id)), []);
});

/** Words that people type and that the wording never uses: without a keyword they would find nothing. */
const TYPED = ['turystyka', 'turysta', 'inwestycj', 'Poloni', 'dotacj', 'kongres', 'zabyt', 'bliźniacz', 'Erasmus', 'uczelni', 'student', 'ekologi', 'urbanisty', 'europolia', 'metropolia'];
for (const word of TYPED) {
  test(`„${word}…” leads somewhere`, () => {
    const all = [...entries.values()].flatMap(({ keywords, nearKeywords }) => [...keywords, ...nearKeywords]);
    assert.ok(all.some((keyword) => keyword.toLocaleLowerCase('pl').includes(word.toLocaleLowerCase('pl'))));
  });
}
