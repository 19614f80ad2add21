import assert from 'node:assert/strict';
import { test } from 'node:test';
import { textFragment } from '../../src/domain/text-fragment.ts';

const TEXT = 'Aktywizowanie kontaktów w obrębie Europy Środkowo - Wschodniej (Niemcy, Austria) i dalej.';
const at = (words: string) => [TEXT.indexOf(words), TEXT.indexOf(words) + words.length] as const;

test('a phrase gets up to three words of context on each side', () => {
  assert.deepEqual(textFragment(TEXT, ...at('obrębie Europy')), { phrase: 'obrębie Europy', directive: `#:~:text=${encodeURIComponent('Aktywizowanie kontaktów w')}-,${encodeURIComponent('obrębie Europy')},-${encodeURIComponent('Środkowo')}%20%2D%20Wschodniej` });
});

test('a selection is widened to whole words', () => {
  assert.equal(textFragment(TEXT, TEXT.indexOf('brębie'), TEXT.indexOf('brębie') + 9)?.phrase, 'obrębie Europy');
});

test('at the edges of the wording there is no context on that side', () => {
  assert.doesNotMatch(textFragment(TEXT, ...at('Aktywizowanie'))?.directive ?? '', /-,/);
  assert.doesNotMatch(textFragment(TEXT, ...at('dalej.'))?.directive ?? '', /,-/);
});

test('hyphens, commas and ampersands, which have a meaning in the directive, are encoded', () => {
  const directive = textFragment('a & b - c, d', 0, 12)?.directive ?? '';
  assert.equal(directive, '#:~:text=a%20%26%20b%20%2D%20c%2C%20d');
});

test('nothing but white space makes no link', () => {
  assert.equal(textFragment(TEXT, 13, 14), undefined);
  assert.equal(textFragment(TEXT, 5, 5), undefined);
});
