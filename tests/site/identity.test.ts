import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { load } from 'cheerio';
import sharp from 'sharp';
import { z } from 'zod';
import { drawCard } from '../../src/identity/share-image.ts';
import { datedPathOf, document, pathOf, points, ROOT, shortPathOf } from '../yardstick.ts';
import { absolute, allPages, base, DIST, files, findings, pageAt, pages } from './built.ts';

const file = (path: string) => readFileSync(join(DIST, path), 'utf8');
const graphOf = (path: string) => z.object({ '@context': z.literal('https://schema.org'), '@graph': z.array(z.looseObject({ '@type': z.string() })) }).parse(JSON.parse(pageAt(path).$('script[type="application/ld+json"]').text()))['@graph'];

for (const point of points) {
  test(`${point.id}: machines learn its wording, place, setter and fingerprint, and no date of enactment`, () => {
    const [law, trail] = graphOf(pathOf(point));
    assert.equal(law?.['@type'], 'Legislation');
    assert.equal(law['@id'], absolute(pathOf(point)));
    assert.equal(law['text'], point.wording);
    assert.equal(law['position'], point.number);
    assert.equal(law['legislationIdentifier'], `cz. ${point.part} pkt ${point.number}`);
    assert.equal(law['isBasedOn'], absolute(datedPathOf(point)));
    assert.equal(law['sameAs'], absolute(shortPathOf(point)));
    assert.deepEqual(law['identifier'], { '@type': 'PropertyValue', propertyID: 'SHA-256', value: createHash('sha256').update(point.wording).digest('hex') });
    assert.doesNotMatch(JSON.stringify(law), /legislationDate|datePublished|dateCreated|InForce|legislationLegalForce/);
    assert.deepEqual(z.array(z.object({ item: z.string() })).parse(trail?.['itemListElement']).map(({ item }) => item), ['/', `/${point.list}/`, pathOf(point)].map(absolute));
  });

  test(`${point.id}: its link preview is a 1200 × 630 image of its own with a text alternative`, async () => {
    const { $ } = pageAt(pathOf(point));
    const path = `${pathOf(point).slice(1, -1)}.png`;
    const meta = (name: string) => $(`meta[property="${name}"]`).attr('content');
    assert.equal(meta('og:image'), absolute(`/${path}`));
    assert.match(meta('og:image:alt') ?? '', new RegExp(`${point.number}\\s`));
    assert.equal(meta('og:locale'), 'pl_PL');
    assert.equal(meta('og:url'), absolute(pathOf(point)));
    const { width, height, format } = await sharp(join(DIST, path)).metadata();
    assert.deepEqual({ width, height, format }, { width: 1200, height: 630, format: 'png' });
  });
}

test('the document names its points and its search to machines', () => {
  const [law, site] = graphOf('/');
  assert.equal(z.array(z.unknown()).parse(law?.['hasPart']).length, points.length);
  assert.match(JSON.stringify(site), /szukaj\/\?q=\{search_term_string\}/);
});

test('the same preview is drawn to the same bytes, and Polish letters are drawn, not left as boxes', async () => {
  const tokens = readFileSync(join(ROOT, 'src/styles/tokens.css'), 'utf8');
  const draw = (title: string) => drawCard({ number: 5, kicker: 'Priorytet', title, siteName: 'Kraków' }, tokens);
  const letters = await Promise.all([...'ąćęłńóśźżĄĆĘŁŃÓŚŹŻ☃'].map(draw));
  assert.deepEqual(await draw('ą'), letters[0]);
  assert.equal(new Set(letters.map((bytes) => bytes.toString('base64'))).size, letters.length);
});

test('every page that may be found has a title, an address and an image for previews', () => {
  assert.deepEqual(findings(pages.filter(({ $ }) => $('meta[name=robots]').length === 0), ({ $ }) => ['title', 'description', 'url', 'image', 'image:alt', 'type', 'locale'].filter((name) => !$(`meta[property="og:${name}"]`).attr('content'))), []);
});

test('the sitemap names every page that may be found, once, and nothing else', () => {
  const named = [...file('sitemap.xml').matchAll(/<loc>(.*?)<\/loc>/g)].map(([, address]) => address);
  const expected = pages.filter(({ $ }) => $('meta[name=robots]').length === 0).map(({ path }) => absolute(path));
  assert.deepEqual(named, [...expected].sort());
  assert.doesNotMatch(file('sitemap.xml'), /lastmod/);
  assert.match(file('robots.txt'), new RegExp(`^Sitemap: ${absolute('/sitemap.xml')}$`, 'm'));
});

test('a browser can search the site from its own field', () => {
  const $ = load(file('opensearch.xml'), { xml: true });
  assert.ok($('ShortName').text().length <= 16);
  assert.equal($('Url[type="text/html"]').attr('template'), `${absolute('/szukaj/')}?q={searchTerms}`);
  assert.equal(pageAt('/').$('link[rel=search]').attr('href'), `${base}opensearch.xml`);
});

test('the manifest names icons that are there', () => {
  const { icons, lang, start_url } = z.object({ lang: z.string(), start_url: z.string(), icons: z.array(z.object({ src: z.string() })) }).parse(JSON.parse(file('site.webmanifest')));
  assert.deepEqual({ lang, start_url }, { lang: 'pl', start_url: base });
  assert.deepEqual(icons.filter(({ src }) => !files.includes(src.slice(base.length))), []);
});

test('hosts that redirect lead every short address to its page', () => {
  const lines = file('_redirects').split('\n');
  for (const point of points) assert.ok(lines.includes(`${base}${shortPathOf(point).slice(1)} ${base}${pathOf(point).slice(1)} 301`), point.id);
});

test('no format of a page gives the date of the source page as a date of the document', () => {
  assert.deepEqual(findings(allPages, ({ html }) => html.match(/article:published_time|"datePublished"|"legislationDate"|citation_date/g) ?? []), []);
  assert.equal(document.date, '2011-01-31');
});
