import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isExample } from '../../src/accessibility/page-kinds.ts';
import { pathOf, points, shortPathOf } from '../yardstick.ts';
import { pages } from '../site/built.ts';
import { useSite } from './site.ts';

const site = useSite();
const open = () => site.open({ javaScriptEnabled: false });

test('every priority can be reached from / and read without JavaScript', async () => {
  const { page, go } = await open();
  for (const point of points) {
    await go('/');
    const item = page.locator(`#${point.id.toLowerCase()}`);
    assert.ok(await item.locator('[data-wording]').isVisible(), point.id);
    await item.locator('a').click();
    await page.waitForURL(`**${pathOf(point)}`);
    const wording = page.locator('[data-wording]');
    assert.ok(await wording.isVisible(), point.id);
    assert.equal(await wording.textContent(), point.wording);
    assert.ok(await page.locator('[data-citation]').isVisible(), point.id);
  }
});

test('without JavaScript the search page points to the whole document and to the keyword index', async () => {
  const { page, go } = await open();
  await go('/szukaj/?q=turystyka');
  for (const [name, target] of [['Cały dokument', /\/$/], ['Skorowidz', /\/skorowidz\/$/]] as const) {
    const link = page.locator('main').getByRole('link', { name, exact: true }).first();
    assert.ok(await link.isVisible());
    assert.match((await link.getAttribute('href')) ?? '', target);
  }
  assert.equal(await page.locator('[data-all-priorities] a').count(), 18);
});

test('without JavaScript the field on the start page leads to the search page', async () => {
  const { page, go } = await open();
  await go('/');
  await page.locator('main input[type=search]').fill('turystyka');
  await page.locator('main form[role=search] button').click();
  await page.waitForURL(/\/szukaj\/\?q=turystyka$/);
});

test('a word in the keyword index leads to its priority', async () => {
  const { page, go } = await open();
  await go('/skorowidz/');
  const entry = page.locator('li', { hasText: /^Erasmus\+/ }).first();
  await entry.locator('a').first().click();
  await page.waitForURL(/\/(?:tematyczne|geograficzne)\/\d+\/$/);
});

test('a short address brings the reader to its priority without JavaScript', async () => {
  const { page, go } = await open();
  // One of each list: tests/site/short-addresses.test.ts holds all to the same page.
  for (const point of points.filter(({ number }) => number === 2)) {
    await go(shortPathOf(point));
    await page.waitForURL(`**${pathOf(point)}`);
  }
});

test('a missing address is answered with status 404, the search and the list of all priorities', async () => {
  const { page, go } = await open();
  const answer = page.waitForResponse((response) => response.request().isNavigationRequest());
  await go('/nie-ma-takiej-strony/');
  assert.equal((await answer).status(), 404);
  assert.equal(await page.locator('main input[type=search]').count(), 1);
  assert.equal(await page.locator('[data-all-priorities] a').count(), 18);
});

test('no kind of page hides its content or complains when JavaScript is off', async () => {
  const { page, go, complaints } = await open();
  const empty: string[] = [];
  for (const { path } of pages.filter(({ path }) => isExample(path))) {
    await go(path);
    if (!(await page.locator('main h1').isVisible())) empty.push(path);
  }
  assert.deepEqual(empty, []);
  assert.deepEqual([...new Set(complaints)], []);
});
