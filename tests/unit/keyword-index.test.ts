import assert from 'node:assert/strict';
import { test } from 'node:test';
import { byLetter, crossReferenced, headwordFragment, type IndexInput, keywordIndex, letterFragment } from '../../src/domain/keyword-index.ts';

interface Point { id: string; wording: string; keywords: string[]; nearKeywords: string[] }
const point = (id: string, keywords: string[], wording = '', nearKeywords: string[] = []): Point => ({ id, keywords, wording, nearKeywords });
const make = (input: Partial<IndexInput<Point>>) => keywordIndex<Point>({ language: 'pl', points: [], headword: () => undefined, lemmatize: () => [], pages: [], mentions: [], references: [], ...input });
const wordsOf = (...keywords: string[]) => make({ points: [point('T1', keywords)] }).map(({ word }) => word);

test('the letters stand in the order of the Polish alphabet, digits first', () => {
  const alphabet = [...'aąbcćdeęfghijklłmnńoóprsśtuwyzźż'];
  const letters = byLetter(make({ points: [point('T1', [...alphabet.toReversed().map((letter) => `${letter}x`), '5G'])] })).map(([letter]) => letter);
  assert.deepEqual(letters, ['0–9', ...alphabet.map((letter) => letter.toLocaleUpperCase('pl'))]);
});

for (const order of [['cel', 'cło', 'ćma', 'dom'], ['lato', 'lód', 'łąka', 'miasto'], ['zamek', 'zysk', 'źródło', 'żaba'], ['las', 'Lublin', 'luz']]) {
  test(`„${order.join('”, „')}” stand in this order however they were entered`, () => assert.deepEqual(wordsOf(...order.toReversed()), order));
}

const LEFT_OUT: [keyword: string, why: string][] = [
  ['oddział firmy', 'a keyword of one word leads there already'],
  ['program operacyjny', 'a word of the wording leads there already'],
  ['skąd wziąć pieniądze na projekt', 'a whole question'],
  ['goście z zagranicy', 'a turn of speech'],
  ['kto dzieli kasę', 'a turn of speech'],
];
for (const [keyword, why] of LEFT_OUT) {
  test(`„${keyword}” is no headword: ${why}`, () => {
    const lemmatize = (word: string) => (word === 'firmy' ? ['firma'] : []);
    const headword = (word: string) => ({ Programy: 'program' })[word];
    const keywords = ['firma', keyword, 'park technologiczny', 'quality of life', 'Program Sokrates', 'Wspólnota dla Pokoju'];
    const index = make({ points: [point('T1', keywords, 'Programy')], lemmatize, headword });
    assert.deepEqual(index.map(({ word }) => word), ['firma', 'park technologiczny', 'program', 'Program Sokrates', 'quality of life', 'Wspólnota dla Pokoju']);
  });
}

test('a word that two priorities share, also in another case, is one headword that leads to both', () => {
  const [first, ...more] = make({ points: [point('T1', ['Unia']), point('T2', [], '', ['unia'])] });
  assert.deepEqual(more, []);
  assert.deepEqual([first?.word, first?.points.map((each) => each.point.id)], ['Unia', ['T1', 'T2']]);
});

test('words of a wording stand under their base form, with the forms in which they stand there, in document order', () => {
  const headword = (word: string) => ({ Funduszy: 'fundusz', funduszom: 'fundusz' })[word];
  const [first] = make({ points: [point('T1', [], 'Funduszy i funduszom.'), point('T2', ['fundusz'])], headword });
  assert.deepEqual(first?.points.map((each) => [each.point.id, each.forms]), [['T1', ['Funduszy', 'funduszom']], ['T2', []]]);
});

test('pages of ours stand under their name, beside the priorities of the same word', () => {
  const [first] = make({ points: [point('T1', ['Ukraina'])], pages: [{ word: 'Ukraina', kind: 'place', path: '/miejsca/ukraina/' }] });
  assert.deepEqual([first?.points.length, first?.pages], [1, [{ kind: 'place', path: '/miejsca/ukraina/' }]]);
});

test('a word of the people leads to the word of the document', () => {
  const index = make({ points: [point('T5', ['fundusz'])], references: [{ word: 'dotacja', see: ['fundusz'] }] });
  assert.deepEqual(index.map(({ word, see }) => [word, see]), [['dotacja', ['fundusz']], ['fundusz', []]]);
  assert.deepEqual([...crossReferenced(index)], ['fundusz']);
});

test('a cross-reference to a headword that does not exist stops the build and names the file', () => {
  assert.throws(() => make({ references: [{ word: 'dotacja', see: ['fundusz'] }] }), /nie ma hasła „fundusz”.*„dotacja”.*content\/cross-references\.yaml/);
});

for (const [letter, fragment] of [['A', 'litera-a'], ['Ł', 'litera-el'], ['Ś', 'litera-si'], ['Ż', 'litera-zet'], ['0–9', 'litera-0-9']] as const) {
  test(`the letter ${letter} can be linked to as #${fragment}`, () => assert.equal(letterFragment(letter), fragment));
}

test('every Polish letter has a fragment of its own, in ASCII', () => {
  const fragments = [...'AĄBCĆDEĘFGHIJKLŁMNŃOÓPQRSŚTUVWXYZŹŻ'].map(letterFragment);
  assert.equal(new Set(fragments).size, fragments.length);
  assert.deepEqual(fragments.filter((fragment) => !/^litera-[a-z-]+$/.test(fragment)), []);
});

test('a headword can be linked to in ASCII', () => {
  assert.equal(headwordFragment('środowiska polskie za granicą'), 'h-srodowiska-polskie-za-granica');
});
