import assert from 'node:assert/strict';
import { test } from 'node:test';
import { points } from '../yardstick.ts';
import { base } from '../site/built.ts';
import { servedSize } from '../site/served-size.ts';
import { settled, shown, type } from './search-page.ts';
import { useSite } from './site.ts';

const site = useSite();

test('Pagefind is asked before a query of words settles', async () => {
  const { page, go, requests } = await site.open();
  await go('/szukaj/?q=turystyka');
  assert.ok((await settled(page, 'turystyka')).paths.length > 0);
  assert.ok(requests.some((path) => path.includes('/pagefind/index/')), requests.join());
});

test('nothing of the search is fetched before a person means to search; then what the first answer needs, and no more', async () => {
  const { page, go, requests } = await site.open();
  const searched = () => requests.filter((path) => /\/(?:pagefind|szukaj)\/|session/.test(path) && path !== '/szukaj/');
  await go('/szukaj/');
  await page.waitForLoadState('networkidle');
  assert.deepEqual(searched(), []);
  await page.locator('main input[type=search]').focus();
  await page.waitForResponse('**/pagefind/*.pf_meta');
  assert.deepEqual(searched().filter((path) => /slowa|\/index\//.test(path)), [], 'before a word is typed');
  await type(page, 'turystyka');
  const words = searched().filter((path) => path.includes('slowa'));
  assert.deepEqual(words, ['/szukaj/slowa/t.json'], 'the part of its letter, no list of ordinary words');
});

/** At most so many bytes from opening the search page to the settled answer, brotli, without fonts; kB are 1000 bytes. Promised are 125; a word leaves room for some hundred more keywords. */
const COLD: readonly [what: string, query: string, limit: number][] = [
  ['a word', 'inwestorzy', 105_000],
  ['a question', 'wymiana doświadczeń z innymi miastami', 125_000],
  ['a slip', 'młodizeż', 125_000],
  ['a word that finds nothing', 'komornik', 60_000],
];
for (const [what, query, limit] of COLD) test(`${what} asked first of all costs at most ${limit / 1000} kB`, async () => {
  const { page, go, requests } = await site.open();
  await go(`/szukaj/?q=${encodeURIComponent(query)}`);
  await settled(page, query);
  const fetched = [...new Set(requests)].filter((path) => !path.endsWith('.woff2'));
  const bytes = fetched.reduce((sum, path) => sum + servedSize(path.slice(base.length)), 0);
  assert.ok(bytes <= limit, `${bytes} B: ${fetched.join(' ')}`);
  assert.ok(bytes > limit / 2, `only ${bytes} B: the limit says nothing any more`);
});

test('pages that are none of the priorities stand in a list of their own, outside the results', async () => {
  const { page, go } = await site.open();
  await go('/szukaj/');
  const beside = page.locator('.search-beside');
  assert.ok(await beside.isHidden());
  await type(page, 'turystyka');
  assert.deepEqual(await beside.locator('li').allInnerTexts(), ['Temat: Gospodarka i turystyka']);
  assert.equal(await page.locator('#wyniki .search-beside, .search-beside #wyniki').count(), 0);
  await type(page, 'pizza');
  assert.ok(await beside.isHidden());
});

test('a citation is answered without Pagefind', async () => {
  const { page, go, requests } = await site.open();
  await go('/szukaj/?q=pkt%2012');
  assert.ok((await settled(page, 'pkt 12')).paths.includes('/tematyczne/12/'));
  assert.deepEqual(requests.filter((path) => path.includes('/pagefind/')), []);
});

/** Ways in which Pagefind may be had badly or not at all. */
const BROKEN: readonly [string, string, 'abort' | 'corrupt' | 'stall'][] = [
  ['its entry module is missing', '**/pagefind/pagefind.js', 'abort'],
  ['its WebAssembly is blocked', '**/pagefind/wasm.*', 'abort'],
  ['its index is damaged', '**/pagefind/index/**', 'corrupt'],
  ['it does not come in time', '**/pagefind/**', 'stall'],
  ['the second list does not come either', '**/{strony.json,pagefind.js}', 'stall'],
];
for (const [what, files, how] of BROKEN) test(`the small index settles the list alone when Pagefind fails: ${what}`, async () => {
  const { page, go } = await site.open();
  const release: (() => void)[] = [];
  await page.route(files, (route) => {
    if (how === 'abort') return route.abort();
    if (how === 'corrupt') return route.fulfill({ body: 'to nie jest indeks' });
    return new Promise<void>((resolve) => release.push(resolve)).then(() => route.abort());
  });
  await go('/szukaj/?q=inwestorzy');
  const { paths, state, status } = await settled(page, 'inwestorzy');
  assert.deepEqual({ first: paths[0], state }, { first: '/tematyczne/3/', state: 'done' });
  assert.match(status, /wynik/);
  for (const free of release) free();
});

test('the words that matched are marked in the wording, and the link points at them', async () => {
  const { page, go } = await site.open();
  await go('/szukaj/?q=inwestor');
  await settled(page, 'inwestor');
  const first = page.locator('#wyniki > li').first();
  assert.match(await first.locator('.result-wording mark').first().innerText(), /^inwest/i);
  assert.match(await first.locator('a').getAttribute('href') ?? '', /#:~:text=/);
});

test('a keyword of ours is named as ours', async () => {
  const { page, go } = await site.open();
  await go('/szukaj/?q=hotel');
  await settled(page, 'hotel');
  assert.match(await page.locator('#wyniki .result-why').first().innerText(), /Nasze słow\p{L}+ kluczowe \(opracowanie redakcyjne\).*hotel/u);
});

test('a corrected query is said', async () => {
  const { page, go } = await site.open();
  await go('/szukaj/');
  await type(page, 'turystkya');
  assert.match(await page.locator('.search-notes').innerText(), /Pokazujemy wyniki dla: turyst\p{L}+\. W\s+zapytaniu było: turystkya/u);
});

test('arrow keys walk through the results, Escape comes back to the field', async () => {
  const { page, go } = await site.open();
  await go('/szukaj/');
  await type(page, 'kultura');
  const focused = () => page.evaluate(() => document.activeElement?.closest('#wyniki > li')?.matches(':first-child') ?? null);
  await page.keyboard.press('ArrowDown');
  assert.equal(await focused(), true);
  await page.keyboard.press('ArrowDown');
  assert.equal(await focused(), false);
  await page.keyboard.press('Escape');
  assert.equal(await page.evaluate(() => document.activeElement?.id), 'q');
});

test('who stands on a result before the list is settled stays on it', async () => {
  const { page, go } = await site.open();
  await page.route('**/pagefind/**', () => undefined); // never answered: the small index settles the list
  await go('/szukaj/');
  await page.locator('main input[type=search]').fill('inwestorzy');
  await page.locator('#wyniki a').first().focus();
  const focused = () => page.evaluate(() => (document.activeElement instanceof HTMLAnchorElement ? document.activeElement.pathname : document.activeElement?.tagName));
  const before = await focused();
  assert.equal((await shown(page)).state, 'busy');
  await settled(page, 'inwestorzy');
  assert.deepEqual([before, await focused()], ['/tematyczne/3/', '/tematyczne/3/']);
});

test('when nothing is found, all priorities stand outside the results', async () => {
  const { page, go } = await site.open();
  await go('/szukaj/?q=pizza');
  assert.deepEqual((await settled(page, 'pizza')).paths, []);
  const links = page.locator('[data-all-priorities] a');
  assert.ok(await links.first().isVisible());
  assert.equal(await links.count(), points.length);
  assert.equal(await page.locator('[data-search-results] a').count(), 0);
});
