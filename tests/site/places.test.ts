import assert from 'node:assert/strict';
import { test } from 'node:test';
import { pathOf, points } from '../yardstick.ts';
import { allPages, findings, internal, pageAt, plain } from './built.ts';

const placePages = allPages.filter(({ path }) => /^\/miejsca\/[a-z-]+\/$/.test(path));
const linked = (path: string, selector: string) => {
  const page = pageAt(path);
  return page.$(selector).toArray().map((link) => internal(page.$(link).attr('href') ?? '', page)?.path ?? '');
};

/** Which priorities name a place, and in which words, read off the source by eye. */
const NAMED: Record<string, [string, string][]> = {
  'unia-europejska': [['T5', 'Unii Europejskiej'], ['T5', 'Unię Europejską'], ['T7', 'Unii Europejskiej'], ['T8', 'UE'], ['T11', 'Unię Europejską'], ['G1', 'Unii Europejskiej']],
  polska: [['T7', 'Polski'], ['T7', 'Polską']],
  europa: [['T1', 'arenie europejskiej'], ['T12', 'tej części Europy']],
  'europa-zachodnia': [['T6', 'Europy Zachodniej']],
  'europa-srodkowa': [['T9', 'środkowo-europejskiego']],
  'europa-srodkowo-wschodnia': [['T6', 'Środkowo-Wschodniej'], ['T13', 'Europy Środkowej i Wschodniej'], ['G2', 'Europy Środkowo - Wschodniej']],
  ...Object.fromEntries([['niemcy', 'Niemcy'], ['austria', 'Austria'], ['czechy', 'Czechy'], ['slowacja', 'Słowacja'], ['wegry', 'Węgry'], ['rosja', 'Rosja'], ['ukraina', 'Ukraina'], ['bialorus', 'Białoruś'], ['litwa', 'Litwa']].map(([slug = '', name = '']) => [slug, [['G2', name]]])),
};

test('every place that the document names has a page, and no other place has', () => {
  assert.deepEqual(placePages.map(({ path }) => path.split('/')[2]).toSorted(), Object.keys(NAMED).toSorted());
});

for (const [slug, expected] of Object.entries(NAMED)) {
  test(`/miejsca/${slug}/ lists the priorities that name it, with the exact words marked`, () => {
    const page = pageAt(`/miejsca/${slug}/`);
    const found = page.$('.point-list > li').toArray().flatMap((item) => {
      const path = internal(page.$(item).find('a').attr('href') ?? '', page)?.path;
      return page.$(item).find('.excerpt').toArray().map((quote) => [points.find((point) => pathOf(point) === path)?.id, page.$(quote).find('mark').text()]);
    });
    assert.deepEqual(found, expected);
  });
}

test('the list of countries comes before the map, and every country of the map is a link with its name', () => {
  const page = pageAt('/miejsca/');
  const order = page.$('main').find('.entry-cards, .rose').toArray().map((element) => page.$(element).attr('class')?.split(' ')[0]);
  assert.deepEqual([order[0], order.at(-1)], ['entry-cards', 'rose']);
  assert.deepEqual(page.$('.rose a').toArray().map((link) => page.$(link).find('text').first().text()), ['Niemcy', 'Austria', 'Czechy', 'Słowacja', 'Węgry', 'Rosja', 'Ukraina', 'Białoruś', 'Litwa']);
  const listed = new Set(linked('/miejsca/', '.entry-cards a'));
  assert.deepEqual(linked('/miejsca/', '.rose a').filter((path) => !listed.has(path)), []);
});

test('the map is drawn in the page, light in bytes, without borders or pictures from elsewhere', () => {
  const svg = pageAt('/miejsca/').$.html('.rose svg');
  assert.ok(svg.length < 6000, `${svg.length} znaków`);
  assert.doesNotMatch(svg, /<(?:path|polygon|image|use)\b|style=/);
});

test('identifiers are those of the facts: Wikidata and GeoNames, and only for countries', () => {
  const ids = (path: string) => pageAt(path).$('#identyfikatory').closest('section').find('a').toArray().map((link) => plain(pageAt(path).$(link).text()));
  assert.deepEqual(ids('/miejsca/ukraina/'), ['Wikidata: Q212', 'GeoNames: 690791']);
  assert.deepEqual(ids('/miejsca/unia-europejska/'), []);
});

test('a priority that names places leads to their pages', () => {
  assert.deepEqual(findings(points.map((point) => pageAt(pathOf(point))), (page) => {
    const id = points.find((point) => pathOf(point) === page.path)?.id;
    const wanted = Object.entries(NAMED).filter(([, list]) => list.some(([named]) => named === id)).map(([slug]) => `/miejsca/${slug}/`).toSorted();
    const found = page.$('.named-places a').toArray().map((link) => internal(page.$(link).attr('href') ?? '', page)?.path ?? '').toSorted();
    return wanted.join(' ') === found.join(' ') ? undefined : `${found.join(' ')} zamiast ${wanted.join(' ')}`;
  }), []);
});
