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
];
for (const [query, path] of FIRST) test(`„${query}” names ${path} in the second list`, () => assert.equal(polish.ask(query)[0], path));

for (const [query, path] of [['culture', '/en/themes/culture-and-heritage/'], ['Lithuanian', '/en/places/lithuania/'], ['company', '/en/for/entrepreneurs/'], ['europolis', '/en/glossary/europolis/']] as const) test(`“${query}” names ${path} in the English second list`, () => assert.equal(english.ask(query)[0], path));

for (const query of ['', 'pizza', 'asdfghjkl', 'i', 'pkt 5', 'pogoda', 'Szwecja']) test(`„${query}” names no page in the second list`, () => assert.deepEqual(polish.ask(query), []));

test('every theme, reader, term and place can be found, at an address that the site has, and never a priority', () => {
  const rooms = /^\/(?:en\/)?(?:tematy|dla|pojecia|miejsca|themes|for|glossary|places)\/[^/]+\/$/;
  const expected = pages.map(({ path }) => path).filter((path) => rooms.test(path)).sort();
  assert.deepEqual([...polish.pages, ...english.pages].map(([, , path]) => path).sort(), expected);
  assert.ok(expected.every((path) => allPages.some((page) => page.path === path)));
});

test('every page of the second list comes when its own name is asked', () => {
  const lost = [polish, english].flatMap(({ pages: all, ask }) => all.filter(([, name, path]) => !ask(name).includes(path)).map(([, name]) => name));
  assert.deepEqual(lost, []);
});
