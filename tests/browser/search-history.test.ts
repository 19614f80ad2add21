import assert from 'node:assert/strict';
import { test } from 'node:test';
import { settled, type } from './search-page.ts';
import { useSite } from './site.ts';

const site = useSite();

for (const path of ['/', '/szukaj/']) {
  test(`Back from a result restores the query and the results on ${path}`, async () => {
    const { page, go } = await site.open();
    await go(path);
    const before = await type(page, 'turystyka');
    await page.locator('#wyniki a').first().click();
    await page.waitForURL(({ pathname }) => /^\/(?:tematyczne|geograficzne)\/\d+\/$/.test(pathname));
    await page.goBack();
    assert.deepEqual(await settled(page, 'turystyka'), before);
    assert.equal(await page.locator('main input[type=search]').inputValue(), 'turystyka');
  });
}

test('Back steps from one submitted query to the one before it', async () => {
  const { page, go } = await site.open();
  await go('/szukaj/?q=turystyka');
  const first = await settled(page, 'turystyka');
  const field = page.locator('main input[type=search]');
  await field.fill('inwestorzy');
  await field.press('Enter');
  await settled(page, 'inwestorzy');
  await page.goBack();
  assert.deepEqual(await settled(page, 'turystyka'), first);
});

test('a query pasted and sent within one frame does not overwrite the one before it', async () => {
  const { page, go } = await site.open();
  await go('/szukaj/?q=turystyka');
  const first = await settled(page, 'turystyka');
  await page.locator('main input[type=search]').evaluate((field: HTMLInputElement) => {
    field.value = 'inwestorzy';
    field.dispatchEvent(new Event('input', { bubbles: true }));
    field.form?.requestSubmit();
  });
  await settled(page, 'inwestorzy');
  await page.goBack();
  assert.deepEqual(await settled(page, 'turystyka'), first);
});

test('Enter in the field of the start page leads to the search page with the same query', async () => {
  const { page, go } = await site.open();
  await go('/');
  await page.locator('main input[type=search]').fill('nauka');
  await page.locator('main input[type=search]').press('Enter');
  await page.waitForURL(/\/szukaj\/\?q=nauka$/);
  await settled(page, 'nauka');
});

test('the states follow one another: idle, busy, done; after „done” the list no longer changes', async () => {
  const { page, go } = await site.open();
  await go('/szukaj/');
  await page.evaluate(() => {
    const region = document.querySelector('[data-search-state]');
    const record: string[] = [];
    Object.assign(globalThis, { record });
    const say = () => `${region?.getAttribute('data-search-state')} ${region?.getAttribute('aria-busy')} ${region?.getAttribute('data-search-query')}`;
    record.push(say());
    new MutationObserver((changes) => {
      for (const { type: kind } of changes) record.push(kind === 'childList' ? 'lista' : say());
    }).observe(region ?? document, { subtree: true, childList: true, attributes: true, attributeFilter: ['data-search-state'] });
  });
  const record = () => page.evaluate<string[]>('record');
  await type(page, 'kultura');
  assert.equal((await record())[0], 'idle false ');
  assert.ok((await record()).some((entry) => entry.startsWith('busy true')));
  const afterFirst = (await record()).length;
  await page.evaluate(() => new Promise((quiet) => requestAnimationFrame(() => requestIdleCallback(quiet))));
  await type(page, 'nauka');
  const later = (await record()).slice(afterFirst);
  assert.match(later[0] ?? '', /^busy true/, 'między „done” a następnym „busy” lista się nie zmienia');
  assert.equal(later.filter((entry) => entry.startsWith('done false')).at(-1), 'done false nauka');
  await page.locator('main input[type=search]').fill('');
  await page.waitForFunction(() => document.querySelector('[data-search-state]')?.getAttribute('data-search-state') === 'idle');
  assert.equal(await page.locator('#wyniki > li').count(), 0);
});

test('while one types fast, the results that stay are those of the last query', async () => {
  const { page, go } = await site.open();
  await go('/szukaj/');
  await page.locator('main input[type=search]').pressSequentially('turystyka');
  const typed = await settled(page, 'turystyka');
  await go('/szukaj/?q=turystyka');
  assert.deepEqual(await settled(page, 'turystyka'), typed);
});

test('a whole letter pasted into the field is looked at as far as the search reads, and its address stays one that a server takes', async () => {
  const { page, go } = await site.open();
  await go('/szukaj/');
  const letter = `turystyka ${'żółć ąęśźć '.repeat(300)}`.trim();
  await type(page, letter);
  assert.equal(await page.locator('main input[type=search]').inputValue(), letter);
  assert.ok(page.url().length < 4000, String(page.url().length));
  assert.equal((await page.reload())?.status(), 200);
  await page.waitForSelector('[data-search-state=done]');
});
