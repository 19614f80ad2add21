import assert from 'node:assert/strict';
import { test } from 'node:test';
import { indexByLetter, letterFragment } from '../../src/domain/keyword-index.ts';

const entry = (id: string, keywords: string[], nearKeywords: string[] = []) => ({ id, keywords, nearKeywords });
const wordsOf = (...keywords: string[]) => indexByLetter([entry('T1', keywords)]).flatMap(([, headwords]) => headwords.map(({ word }) => word));
const lettersOf = (...keywords: string[]) => indexByLetter([entry('T1', keywords)]).map(([letter]) => letter);

test('the letters stand in the order of the Polish alphabet, digits first', () => {
  const alphabet = [...'aąbcćdeęfghijklłmnńoóprsśtuwyzźż'];
  assert.deepEqual(lettersOf(...[...alphabet].reverse().map((letter) => `${letter}x`), '5G'), ['0–9', ...alphabet.map((letter) => letter.toLocaleUpperCase('pl'))]);
});

const ORDERS: string[][] = [
  ['cel', 'cło', 'ćma', 'dom'],
  ['lato', 'lód', 'łąka', 'miasto'],
  ['zamek', 'zysk', 'źródło', 'żaba'],
  ['las', 'Lublin', 'luz'],
  ['maczeta', 'mać'],
  ['pozycja', 'późno'],
  ['basy', 'baśń', 'bazy', 'bażant'],
];
for (const order of ORDERS) {
  test(`„${order.join('”, „')}” stand in this order however they were entered`, () => {
    assert.deepEqual(wordsOf(...[...order].reverse()), order);
  });
}

test('a word that two priorities share, also in another case, is one headword that leads to both', () => {
  const [first, ...more] = indexByLetter([entry('T1', ['Unia']), entry('T2', [], ['unia'])]);
  assert.deepEqual(more, []);
  assert.deepEqual(first?.[1].map(({ word, points }) => [word, points.map(({ id }) => id)]), [['Unia', ['T1', 'T2']]]);
});

test('one without keywords is nowhere in the index', () => {
  assert.deepEqual(indexByLetter([entry('T1', [])]), []);
});

const FRAGMENTS: [string, string][] = [['A', 'litera-a'], ['Z', 'litera-z'], ['Ł', 'litera-el'], ['Ś', 'litera-si'], ['Ż', 'litera-zet'], ['Ó', 'litera-o-kreskowane'], ['0–9', 'litera-0-9']];
for (const [letter, fragment] of FRAGMENTS) {
  test(`the letter ${letter} can be linked to as #${fragment}`, () => {
    assert.equal(letterFragment(letter), fragment);
  });
}

test('every Polish letter has a fragment of its own, in ASCII', () => {
  const fragments = [...'AĄBCĆDEĘFGHIJKLŁMNŃOÓPQRSŚTUVWXYZŹŻ'].map(letterFragment);
  assert.equal(new Set(fragments).size, fragments.length);
  assert.deepEqual(fragments.filter((fragment) => !/^litera-[a-z-]+$/.test(fragment)), []);
});
