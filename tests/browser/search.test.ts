import assert from 'node:assert/strict';
import { test } from 'node:test';
import { pathOf, points } from '../yardstick.ts';
import { axeViolations } from './axe.ts';
import { settled, shown, type } from './search-page.ts';
import { useSite } from './site.ts';

const site = useSite();
const CANONICAL = new Set(points.map(pathOf));
/** „1 wynik”, „2 wyniki”, „5 wyników”: the grammar of the counts that 18 priorities can give. */
const counted = (n: number) => (n === 1 ? 'wynik' : n % 10 >= 2 && n % 10 <= 4 && (n < 12 || n > 14) ? 'wyniki' : 'wyników');

for (const path of ['/', '/szukaj/', '/404.html']) {
  test(`on ${path} results appear while one types, each leading to the page of a priority`, async () => {
    const { page, go } = await site.open();
    await go(path);
    const { paths, state, busy } = await type(page, 'młodzież');
    assert.ok(paths.includes('/tematyczne/15/'), paths.join());
    assert.deepEqual(paths.filter((each) => !CANONICAL.has(each)), []);
    assert.equal(new Set(paths).size, paths.length);
    assert.deepEqual({ state, busy }, { state: 'done', busy: 'false' });
  });
}

for (const query of ['fundusze unijne', 'turystyka', 'Białoruś', 'europolii']) {
  test(`/szukaj/?q=${query} answers on load as if it had been typed`, async () => {
    const { page, go, complaints } = await site.open();
    await go(`/szukaj/?q=${encodeURIComponent(query)}`);
    const onLoad = await settled(page, query);
    assert.equal(await page.locator('main input[type=search]').inputValue(), query);
    await go('/szukaj/');
    assert.deepEqual(await type(page, query), onLoad);
    assert.ok(onLoad.paths.length > 0);
    assert.deepEqual(complaints, []);
  });
}

test('the count is said in correct Polish and equals the number of results', async () => {
  const { page, go } = await site.open();
  await go('/szukaj/');
  for (const query of ['staże', 'europolii', 'Kraków', 'młodzież', 'Unia Europejska', 'kultura', 'metropolitalnych', 'Litwa']) {
    const { paths, status } = await type(page, query);
    const count = /(\d+)\s(wynik\p{L}*)/u.exec(status);
    assert.deepEqual([Number(count?.[1]), count?.[2]], [paths.length, counted(paths.length)], `${query}: ${status}`);
  }
});

test('a query that finds nothing is answered in words, and the list of all priorities stays', async () => {
  const { page, go, complaints } = await site.open();
  await go('/szukaj/');
  const { paths, status, state, query } = await type(page, 'qxqxqxqx');
  assert.deepEqual({ paths, state, query }, { paths: [], state: 'done', query: 'qxqxqxqx' });
  assert.match(status, /\p{L}/u);
  assert.ok(await page.locator('[data-all-priorities] a').first().isVisible());
  assert.deepEqual(complaints, []);
});

test('&lista= narrows the search to one list, and so does the choice on the page', async () => {
  const { page, go } = await site.open();
  await go('/szukaj/?q=Krak%C3%B3w&lista=geograficzne');
  const narrowed = await settled(page, 'Kraków');
  assert.ok(narrowed.paths.length > 0 && narrowed.paths.every((path) => path.startsWith('/geograficzne/')), narrowed.paths.join());
  await page.locator('[name=lista][value=tematyczne]').check();
  await page.waitForFunction(() => document.querySelector('#wyniki a')?.getAttribute('href')?.includes('/tematyczne/'));
  assert.ok((await settled(page, 'Kraków')).paths.every((path) => path.startsWith('/tematyczne/')));
  assert.equal(new URL(page.url()).searchParams.get('lista'), 'tematyczne');
});

test('a query is shown as text, whatever it is', async () => {
  const { page, go, complaints } = await site.open();
  for (const query of ['<img src=x onerror=alert(1)>', '"; DROP', '%%%', '🙂', 'ą'.repeat(300), '  spacje  ']) {
    await go(`/szukaj/?q=${encodeURIComponent(query)}`);
    const { query: answered } = await settled(page, query);
    assert.equal(answered, query);
    assert.equal(await page.locator('main img').count(), 0);
  }
  assert.deepEqual(complaints, []);
});

test('a page with results has no accessibility violation in either theme', async () => {
  const { page, go } = await site.open();
  for (const path of ['/', '/szukaj/']) {
    await go(path);
    await type(page, 'Unia');
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      assert.deepEqual(await axeViolations(page), [], `${path}, ${colorScheme}`);
    }
  }
});

test('a reader who does not search fetches nothing of the search', async () => {
  const { page, go, requests } = await site.open();
  await go('/');
  assert.deepEqual(requests.filter((path) => path.includes('/pagefind/')), []);
  await Promise.all([page.waitForRequest(/\/pagefind\//), page.locator('main input[type=search]').focus()]);
});

test('the search says so and settles when its files cannot be fetched', async () => {
  const { page, go } = await site.open();
  await page.route('**/pagefind/**', (route) => route.abort());
  await go('/szukaj/?q=turystyka');
  assert.match((await settled(page, 'turystyka')).status, /\p{L}/u);
  assert.equal((await shown(page)).busy, 'false');
});

for (const [path, query, first, said] of [['/en/search/', 'turystyka', '/en/thematic/4/', 'was read as Polish'], ['/szukaj/', 'tourists', '/tematyczne/4/', 'odczytaliśmy po angielsku']] as const) {
  test(`${path}?q=${query}: a query in the other language finds the same priority in the reader's language, and says so`, async () => {
    const { page, go, complaints } = await site.open();
    await go(`${path}?q=${query}`);
    const { paths } = await settled(page, query);
    assert.equal(paths[0], first);
    assert.match(await page.locator('.search-notes').innerText(), new RegExp(said));
    assert.deepEqual(complaints, []);
  });
}
