import assert from 'node:assert/strict';
import { test } from 'node:test';
import { load } from 'cheerio';
import { serveStatic } from '../../src/commands/static-server.ts';
import { checkOwnAddresses } from '../../src/publishing/address-checks.ts';
import { axeViolations } from '../browser/axe.ts';
import { useSite } from '../browser/site.ts';
import { PARSING } from '../site/built.ts';
import { PAGE_LENGTH } from '../fixtures/amended/amend.ts';
import { BASE, ELSEWHERE, ORIGIN, SITE } from './site.ts';

const site = useSite({ dist: () => ELSEWHERE, base: BASE });

test('published under a sub-path, every link stays below it and answers', async () => {
  const server = await serveStatic(ELSEWHERE, { base: BASE });
  const bad: string[] = [];
  const seen = new Set([BASE]);
  for (const path of seen) {
    const answer = await fetch(server.origin + path);
    if (!answer.ok) bad.push(`${answer.status} ${path}`);
    if (!answer.headers.get('content-type')?.startsWith('text/html')) continue;
    const $ = load(await answer.text(), PARSING);
    for (const element of $('a[href], link[href], script[src], img[src], form[action], [data-bundle]').toArray()) {
      const address = $(element).attr('href') ?? $(element).attr('src') ?? $(element).attr('action') ?? BASE;
      const url = new URL(address, ORIGIN + path);
      if (url.origin !== ORIGIN) continue;
      if (url.pathname.startsWith(BASE)) seen.add(url.pathname);
      else bad.push(`${path} prowadzi poza ${BASE}: ${address}`);
    }
  }
  const outside = await fetch(`${server.origin}/tematyczne/5/`);
  await server.close();
  assert.deepEqual([...new Set(bad)], []);
  assert.equal(outside.status, 404);
  assert.ok(seen.size > 50);
});

test('under a sub-path every address in sitemap, feeds and metadata lies below it and is there', () => {
  assert.deepEqual(checkOwnAddresses(ELSEWHERE, `${SITE}/`).findings, []);
});

test('under a sub-path the search finds, and its results lead below it', async () => {
  const { page, go, complaints } = await site.open();
  await go('/');
  await page.locator('main input[type=search]').fill('turystyka');
  await page.locator('#wyniki a').first().click();
  await page.waitForURL(({ pathname }) => /^\/priorytety\/(?:tematyczne|geograficzne)\/\d+\/$/.test(pathname));
  assert.deepEqual(complaints, []);
});

test('of more results than a page of a list holds the first are shown, and all are counted', async () => {
  const { page, go, complaints } = await site.open();
  await go('/szukaj/?q=Kraków');
  await page.locator('[data-search-state=done]').waitFor();
  assert.equal(await page.locator('#wyniki > li').count(), PAGE_LENGTH);
  const found = Number(/^\d+/.exec(await page.locator('[role=status]').innerText())?.[0]);
  assert.ok(found > PAGE_LENGTH, String(found));
  assert.match(await page.locator('.search-notes').innerText(), new RegExp(`Widać ${PAGE_LENGTH} z\\s${found}\\.`));
  assert.deepEqual(complaints, []);
});

test('a note with an aligned table, code, a footnote and a task list keeps to the Content-Security-Policy', async () => {
  const { page, go, complaints } = await site.open();
  await go('/tematyczne/5/');
  const note = page.locator('.plain-note');
  assert.equal(await note.locator('td').nth(1).evaluate((cell) => getComputedStyle(cell).textAlign), 'end');
  assert.equal(await note.locator('th').nth(2).evaluate((cell) => getComputedStyle(cell).textAlign), 'center');
  assert.ok(await note.locator('pre code').isVisible());
  assert.equal(await note.locator('input[type=checkbox]').count(), 2);
  await note.locator('sup a').first().click();
  await note.getByRole('link', { name: 'Wróć do odsyłacza 1', exact: true }).click();
  assert.deepEqual(complaints, []);
});

test('such a note is accessible and does not scroll the page sideways at 320 px', async () => {
  const { page, go } = await site.open();
  await go('/tematyczne/5/');
  assert.deepEqual(await axeViolations(page), []);
  await page.setViewportSize({ width: 320, height: 640 });
  assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= 320));
});
