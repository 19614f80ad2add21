import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { gunzipSync } from 'node:zlib';
import { pathOf, points } from '../yardstick.ts';
import { base, DIST, files, findings, internal, pageAt, pages, plain } from './built.ts';

test('every page has one search form: a labelled field „q” that leads to the search page of its language without JavaScript', () => {
  assert.deepEqual(findings(pages, (page) => {
    const { $ } = page;
    const forms = $('form[role=search]');
    if (forms.length !== 1) return `${forms.length} formularzy wyszukiwania`;
    const input = forms.find('input[type=search][name=q]');
    const label = plain($(`label[for="${input.attr('id')}"]`).text());
    const good = forms.attr('method') === 'get' && internal(forms.attr('action') ?? '', page)?.path === (page.path.startsWith('/en/') ? '/en/search/' : '/szukaj/') && input.length === 1 && label !== '' && forms.find('button[type=submit]').length === 1;
    return good ? undefined : $.html(forms);
  }), []);
});

for (const path of ['/', '/szukaj/', '/404.html']) {
  test(`${path} has a results region that is idle and empty before anybody searches`, () => {
    const { $ } = pageAt(path);
    const region = $('[data-search-state]');
    assert.equal(region.length, 1);
    assert.equal(region.attr('data-search-state'), 'idle');
    assert.equal(region.attr('data-search-query'), '');
    assert.equal(region.attr('aria-busy'), 'false');
    const results = $('ol#wyniki[data-search-results]');
    assert.equal(results.length, 1);
    assert.equal(results.children().length, 0);
    assert.equal(results.closest('[data-search-state]').length, 1);
    assert.equal($('[role=status]#stan-wyszukiwania').length, 1, 'obszar komunikatu stoi na stronie przed szukaniem');
  });
}

test('/szukaj/ lets one choose a list, and without JavaScript points to the document and the keyword index', () => {
  const page = pageAt('/szukaj/');
  const { $ } = page;
  assert.deepEqual($('form[role=search] [name=lista]').toArray().map((option) => $(option).attr('value')), ['', 'tematyczne', 'geograficzne']);
  const withoutScript = $('noscript').toArray().map((element) => $(element).html() ?? '').join('');
  const targets = [...withoutScript.matchAll(/href="([^"]*)"/g)].map(([, href]) => internal(href ?? '', page)?.path);
  assert.deepEqual(targets, ['/', '/skorowidz/']);
});

for (const path of ['/szukaj/', '/404.html']) {
  test(`${path} lists all 18 priorities outside the results`, () => {
    const page = pageAt(path);
    const targets = page.$('main a').toArray().filter((link) => page.$(link).closest('#wyniki').length === 0).map((link) => internal(page.$(link).attr('href') ?? '', page)?.path);
    assert.deepEqual(points.map(pathOf).filter((each) => !targets.includes(each)), []);
  });
}

/** What Pagefind knows of each page: its fragments are gzipped JSON after a short mark. */
const fragments = files.filter((file) => /^pagefind\/fragment\//.test(file)).map((file) => {
  const text = gunzipSync(readFileSync(join(DIST, file))).toString('utf8');
  const known: unknown = JSON.parse(text.slice(text.indexOf('{')));
  return known as { url?: unknown; content?: unknown };
});

test('the search knows exactly the pages of the priorities in each language, nothing dilutes them', () => {
  const urls = fragments.map(({ url }) => String(url)).map((url) => (url.startsWith(base) ? `/${url.slice(base.length)}` : url));
  assert.deepEqual(urls.sort(), [...points.map(pathOf), ...points.map(({ part, number }) => `/en/${['thematic', 'geographic'][part - 1]}/${number}/`)].sort());
});

for (const point of points) {
  test(`${point.id}: its whole wording can be searched`, () => {
    const own = fragments.find(({ url }) => String(url).endsWith(pathOf(point)));
    assert.ok(String(own?.content).includes(point.wording), String(own?.content).slice(0, 400));
  });
}

test('the index is cut into chunks of a few kilobytes, so that a query fetches little', () => {
  const sizes = files.filter((file) => /^pagefind\/index\//.test(file)).map((file) => readFileSync(join(DIST, file)).length);
  assert.ok(sizes.length > 4 && Math.max(...sizes) < 4000, sizes.join(' '));
});

test('the search bundle ships no ready-made interface that nothing uses', () => {
  assert.deepEqual(files.filter((file) => /^pagefind\/.*(?:ui|modular|highlight|component|playground)/.test(file)), []);
});
