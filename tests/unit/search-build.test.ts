import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { test } from 'node:test';
import { familyFinder } from '../../src/search/build/families.ts';
import { readHunspell } from '../../src/search/build/hunspell.ts';
import { derivedFromPlace } from '../../src/search/build/toponyms.ts';
import { Foreteller, codeOf, readInflection } from '../../src/search/packed.ts';

const file = (name: string): string => readFileSync(fileURLToPath(import.meta.resolve('dictionary-pl')).replace('index.js', name), 'utf8');
const dictionary = readHunspell(file('index.aff'), file('index.dic'));

const LEMMAS: readonly [string, string][] = [
  ['turystycznych', 'turystyczny'],
  ['młodzieżą', 'młodzież'],
  ['Litwie', 'Litwa'],
  ['finansowanych', 'finansować'],
  ['zarządzaniem', 'zarządzać'],
  ['sąsiadem', 'sąsiad'],
];
for (const [form, lemma] of LEMMAS) test(`„${form}” is a form of „${lemma}”, and the reverse`, () => {
  assert.ok(dictionary.lemmas(form).includes(lemma));
  assert.ok(dictionary.forms(lemma).includes(form));
});

const related = familyFinder(dictionary, ['staż stażysta'], ['opera operacyjny operować']);
const FAMILIES: readonly [string, string, boolean][] = [
  ['turysta', 'turystyczny', true],
  ['inwestor', 'inwestycja', true],
  ['organizacja', 'organizator', true],
  ['hotel', 'hotelarz', true],
  ['staż', 'stażysta', true],
  ['opera', 'operacyjny', false],
  ['rola', 'rolnictwo', false],
  ['status', 'statua', false],
];
for (const [a, b, joined] of FAMILIES) test(`„${a}” and „${b}” are ${joined ? 'one family' : 'strangers'}`, () => assert.equal(related(a, false).includes(b), joined));

const PLACES: readonly [string, string][] = [
  ['Lwów', 'lwowski lwowianin'],
  ['Wiedeń', 'wiedeński wiedeńczyk'],
  ['Praga', 'praski prażanin'],
  ['Paryż', 'paryski paryżanin'],
  ['Gdańsk', 'gdański Gdańszczanin'],
  ['Łódź', 'łódzki Łodzianin'],
  ['Florencja', 'florencki'],
  ['Odessa', 'odeski'],
  ['Wilno', 'wileński'],
  ['Kowno', 'kowieński'],
  ['Monachium', 'monachijski monachijczyk'],
  ['Frankfurt', 'frankfurcki frankfurtczyk'],
  ['Normandia', 'normandzki Normandczyk'],
  ['Petersburg', 'petersburski petersburżanin'],
  ['Chicago', 'chicagowski'],
  ['Cypr', 'cypryjski Cypryjczyk'],
  ['Irak', 'iracki Irakijczyk'],
  ['Liban', 'libański Libańczyk'],
];
for (const [name, derived] of PLACES) test(`from „${name}” come ${derived}`, () => {
  const found = derivedFromPlace(name, dictionary);
  for (const lemma of derived.split(' ')) assert.ok(found.includes(lemma), found.join(' '));
});

test('adjectives of a place belong to its family only as a name', () => {
  assert.ok(related('Lwów', true).includes('lwowski'));
  assert.ok(!related('Lwów', false).includes('lwowski'));
  assert.ok(!familyFinder(dictionary, [], ['Spisz spiski'])('Spisz', true).includes('spiski'));
});

test('inflection is read back as it was foretold', () => {
  const words = ['turystyczny', 'polityczny', 'nauka'];
  const foreteller = new Foreteller();
  foreteller.learn('turystyczny', codeOf(2, 1));
  assert.equal(foreteller.foretell('polityczny'), codeOf(2, 1));
  assert.deepEqual(readInflection(words, [codeOf(2, 1), 0, codeOf(5, 2)]).map((w) => w.stem), ['turystyczn', 'polityczn', 'nau']);
  assert.throws(() => readInflection(['obcy'], [0]));
});
