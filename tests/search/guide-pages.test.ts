import assert from 'node:assert/strict';
import { test } from 'node:test';
import { guidePages, type PackedGuidePage, readGuidePages } from '../../src/search/guide-pages.ts';
import { search } from '../../src/search/search.ts';
import { allPages, pages } from '../site/built.ts';
import { builtSearch } from './built-search.ts';

/** The second list of a language as the built site gives it. */
function second(language: 'pl' | 'en'): { pages: readonly PackedGuidePage[]; ask: (query: string) => string[] } {
  const { lexicon, guard, read } = builtSearch(language);
  const packed = JSON.parse(read('strony.json')) as PackedGuidePage[];
  const known = readGuidePages(packed);
  return { pages: packed, ask: (query) => guidePages(search(query, lexicon, guard).plan, known).map(({ path }) => path) };
}

const polish = second('pl');
const english = second('en');

const FIRST: readonly [string, string][] = [
  ['turystyka', '/tematy/gospodarka-i-turystyka/'],
  ['w kulturze', '/tematy/kultura-i-dziedzictwo/'],
  ['przedsiębiorcom', '/dla/przedsiebiorca/'],
  ['moja firma', '/dla/przedsiebiorca/'],
  ['studia', '/dla/student-i-uczen/'],
  ['europolii', '/pojecia/europolia/'],
  ['komitet regionow', '/pojecia/komitet-regionow/'],
  ['na Litwie', '/miejsca/litwa/'],
  ['litewski', '/miejsca/litwa/'],
  ['praca dla Ukraińców', '/miejsca/ukraina/'],
  ['ukarina', '/miejsca/ukraina/'],
  ['numer uchwały', '/#metryczka'],
  ['kto uchwalił priorytety', '/#metryczka'],
  ['jak cytować?', '/cytuj/'],
  ['pobierz csv', '/dane/'],
  ['zrodlo', '/zgodnosc/'],
  ['ciasteczka', '/prywatnosc/'],
];
for (const [query, path] of FIRST) test(`„${query}” names ${path} in the second list`, () => assert.equal(polish.ask(query)[0], path));

for (const [query, path] of [['culture', '/en/themes/culture-and-heritage/'], ['Lithuanian', '/en/places/lithuania/'], ['company', '/en/for/entrepreneurs/'], ['europolis', '/en/glossary/europolis/'], ['resolution number', '/en/#metryczka'], ['citation', '/en/cite/']] as const) test(`“${query}” names ${path} in the English second list`, () => assert.equal(english.ask(query)[0], path));

for (const query of ['', 'pizza', 'asdfghjkl', 'i', 'pkt 5', 'pogoda', 'Szwecja', 'serwis samochodowy', 'uchwała krajobrazowa']) test(`„${query}” names no page in the second list`, () => assert.deepEqual(polish.ask(query), []));

test('every theme, reader, term and place can be found, at an address that the site has, and never a priority', () => {
  const rooms = /^\/(?:en\/)?(?:tematy|dla|pojecia|miejsca|themes|for|glossary|places)\/[^/]+\/$/;
  const expected = pages.map(({ path }) => path).filter((path) => rooms.test(path)).sort();
  const listed = [...polish.pages, ...english.pages].filter(([kind]) => kind !== 'site').map(([, , path]) => path);
  assert.deepEqual(listed.sort(), expected);
  assert.ok(expected.every((path) => allPages.some((page) => page.path === path)));
});

test('every page of the second list comes when its own name is asked', () => {
  const lost = [polish, english].flatMap(({ pages: all, ask }) => all.filter(([kind, name, path]) => kind !== 'site' && !ask(name).includes(path)).map(([, name]) => name));
  assert.deepEqual(lost, []);
});

test('every page about the site has its address, and the place on it', () => {
  const own = [...polish.pages, ...english.pages].filter(([kind]) => kind === 'site');
  assert.equal(own.length, 16);
  const lost = own.filter(([, , path]) => {
    const [address, place] = path.split('#');
    const page = allPages.find((each) => each.path === address);
    return !page || (place !== undefined && page.$(`#${place}`).length !== 1);
  });
  assert.deepEqual(lost, []);
});
