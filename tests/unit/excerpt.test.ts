import assert from 'node:assert/strict';
import { test } from 'node:test';
import { excerpt, excerptSegments } from '../../src/domain/excerpt.ts';
import { points } from '../yardstick.ts';

const text = 'Wykorzystywanie członkostwa Polski w Unii Europejskiej do lansowania Krakowa jako najbardziej reprezentatywnego miasta - wizytówki, identyfikowanego z Polską.';

test('an excerpt is an exact stretch of the text, cut between words, and says what was left out', () => {
  const { before, phrase, after, cutBefore, cutAfter } = excerpt(text, 'reprezentatywnego', 20);
  assert.ok(text.includes(before + phrase + after));
  assert.match(text[text.indexOf(before + phrase) - 1] ?? '', / /);
  assert.deepEqual([cutBefore, cutAfter], [true, true]);
});

test('a short text is quoted whole', () => {
  assert.deepEqual(excerpt('Przyciąganie inwestorów zagranicznych.', 'inwestorów'), { before: 'Przyciąganie ', phrase: 'inwestorów', after: ' zagranicznych.', cutBefore: false, cutAfter: false });
});

test('words that do not stand in the text cannot be quoted from it', () => {
  assert.throws(() => excerpt(text, 'fundusze'), /Tych słów nie ma w tekście: „fundusze”/);
});

for (const { id, wording } of points) {
  test(`${id}: every word can be marked, and neither the marks nor the held lines change a character`, () => {
    for (const [word] of wording.matchAll(/[\p{L}-]+/gu)) {
      const cut = excerpt(wording, word, 30);
      const parts = excerptSegments(cut).flatMap((segment) => segment.parts);
      assert.equal(parts.map((part) => part.text).join(''), cut.before + cut.phrase + cut.after);
      assert.equal(parts.filter(({ marked }) => marked).map((part) => part.text).join(''), word);
      assert.ok(wording.includes(cut.before + cut.phrase + cut.after));
    }
  });
}
