import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { firstDifference, parseSourceText } from '../../src/domain/source-text.ts';
import { document, points, ROOT, SOURCE_PATH } from '../yardstick.ts';

const source = readFileSync(`${ROOT}${SOURCE_PATH}`, 'utf8');

test('the real source is read whole: title, date, lead, two headings, 15 and 3 points', () => {
  const { title, date, lead, lists } = parseSourceText(source);
  assert.deepEqual({ title, date, lead, headings: lists.map(({ heading }) => heading) }, document);
  assert.deepEqual(lists.map(({ wordings }) => wordings.length), [15, 3]);
  assert.deepEqual(lists.flatMap(({ wordings }) => wordings), points.map(({ wording }) => wording));
});

const head = 'Tytuł\n2011-01-31\nWstęp:\n';
const BROKEN: [string, string][] = [
  ['a point out of sequence', `${head}1. Lista:\n- 2) Drugi.\n`],
  ['a repeated point', `${head}1. Lista:\n- 1) Raz.\n- 1) Raz.\n`],
  ['a point before any heading', `${head}- 1) Raz.\n`],
  ['a line that is neither heading nor point', `${head}1. Lista:\n- 1) Raz.\ncoś jeszcze\n`],
  ['a point without text', `${head}1. Lista:\n- 1) \n`],
];
for (const [what, text] of BROKEN) {
  test(`a source with ${what} is refused, and the line is named`, () => {
    assert.throws(() => parseSourceText(text), /Nie rozumiem wiersza źródła: „.+”/);
  });
}

const DIFFERENCES: [string, string, { at: number; found: string; expected: string } | undefined][] = [
  ['tak samo', 'tak samo', undefined],
  ['', '', undefined],
  ['kot', 'kit', { at: 1, found: 'kot', expected: 'kit' }],
  ['kot', 'koty', { at: 3, found: 'kot', expected: 'koty' }],
  ['koty', 'kot', { at: 3, found: 'koty', expected: 'kot' }],
  ['', 'a', { at: 0, found: '', expected: 'a' }],
  ['Środkowo-Wschodniej', 'Środkowo - Wschodniej', { at: 8, found: 'Środkowo-Wschodniej', expected: 'Środkowo - Wschodniej' }],
  [`${'x'.repeat(50)}a`, `${'x'.repeat(50)}b`, { at: 50, found: `${'x'.repeat(12)}a`, expected: `${'x'.repeat(12)}b` }],
];
for (const [found, expected, difference] of DIFFERENCES) {
  test(`„${found.slice(-20)}” and „${expected.slice(-20)}” ${difference ? `part at ${difference.at}` : 'are equal'}`, () => {
    assert.deepEqual(firstDifference(found, expected), difference);
  });
}
