import assert from 'node:assert/strict';
import { test } from 'node:test';
import { phraseFinder } from '../../src/domain/mention.ts';
import { polishLemmas } from '../../src/search/build/lemmas.ts';

const { lemmatize, headword, isHeadword } = polishLemmas();
const find = phraseFinder([
  { key: 'europolia', text: 'europolia' },
  { key: 'fundusze', text: 'fundusze strukturalne' },
  { key: 'rozwoj', text: 'zrównoważony rozwój' },
  { key: 'komitet', text: 'Komitet Regionów' },
  { key: 'europa', text: 'Europa' },
  { key: 'wschod', text: 'Europa Środkowo-Wschodnia' },
  { key: 'polska', text: 'Polska' },
  { key: 'ukraina', text: 'Ukraina' },
  { key: 'rosja', text: 'Rosja' },
], lemmatize);
const found = (text: string) => find(text).map(({ key, text: words }) => [key, words]);

const FORMS: [string, string, string][] = [
  ['europolia', 'nominative', 'europolia'], ['europolia', 'genitive', 'europolii'], ['europolia', 'accusative', 'europolię'], ['europolia', 'instrumental', 'europolią'], ['europolia', 'plural', 'europoliach'],
  ['fundusze', 'genitive', 'funduszy strukturalnych'], ['fundusze', 'dative', 'funduszom strukturalnym'], ['fundusze', 'instrumental', 'funduszami strukturalnymi'], ['fundusze', 'singular', 'fundusz strukturalny'],
  ['rozwoj', 'genitive', 'zrównoważonego rozwoju'], ['rozwoj', 'locative', 'zrównoważonym rozwoju'],
  ['komitet', 'locative', 'Komitecie Regionów'], ['wschod', 'spaced hyphen', 'Europy Środkowo - Wschodniej'],
  ['ukraina', 'locative', 'Ukrainie'], ['rosja', 'instrumental', 'Rosją'], ['polska', 'accusative', 'Polskę'],
];
for (const [key, form, words] of FORMS) {
  test(`„${words}” is recognised as ${key} (${form})`, () => {
    assert.deepEqual(found(`Mówimy tu: ${words}.`), [[key, words]]);
  });
}

const OTHERS: [string, string][] = [
  ['Europol ściga przestępców.', 'the police agency is not europolia'],
  ['polskich miast', 'an adjective is not the country'],
  ['fundusze, strukturalne zmiany', 'a comma parts words'],
  ['zrównoważony, trwały rozwój', 'words that do not stand together'],
  ['komitet regionów górskich', 'a name is written with capitals'],
];
for (const [text, why] of OTHERS) {
  test(`„${text}” names nothing: ${why}`, () => assert.deepEqual(found(text), []));
}

test('the longest phrase wins and mentions never overlap', () => {
  assert.deepEqual(found('Europa, a w niej Europa Środkowo-Wschodnia'), [['europa', 'Europa'], ['wschod', 'Europa Środkowo-Wschodnia']]);
});

test('a mention is an exact stretch of the text', () => {
  const text = 'O funduszach strukturalnych i o „europolii”.';
  for (const { start, end, text: words } of find(text)) assert.equal(text.slice(start, end), words);
});

const HEADWORDS: [string, string][] = [['funduszy', 'fundusz'], ['zarządzaniem', 'zarządzanie'], ['zrównoważonego', 'zrównoważony'], ['mieście', 'miasto'], ['świecie', 'świat'], ['polityki', 'polityka'], ['wymiany', 'wymiana'], ['decydowaniu', 'decydowanie'], ['młodzieżą', 'młodzież'], ['europolii', 'europolia'], ['UE', 'UE']];
for (const [word, base] of HEADWORDS) {
  test(`„${word}” stands in the index under „${base}”`, () => assert.equal(headword(word, () => false), base));
}

test('particles are no headwords', () => {
  assert.deepEqual(['w', 'i', 'oraz', 'także', 'fundusz'].filter(isHeadword), ['fundusz']);
});
