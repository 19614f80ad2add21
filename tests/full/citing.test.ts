import assert from 'node:assert/strict';
import { test } from 'node:test';
import { load } from 'cheerio';
import type { Page } from 'playwright-core';
import { pathOf, points } from '../yardstick.ts';
import { absolute } from '../site/built.ts';
import { useSite } from '../browser/site.ts';

const site = useSite();
const permissions = ['clipboard-read', 'clipboard-write'];

/** What lies on the clipboard, by media type. */
const clipboard = (page: Page): Promise<Record<string, string>> => page.evaluate(async () => {
  const [item] = await navigator.clipboard.read();
  const flavours = await Promise.all((item?.types ?? []).map(async (type) => [type, (await (await item?.getType(type))?.text()) ?? ''] as const));
  return Object.fromEntries(flavours);
});

/** The words of the live region, once they are the awaited ones. */
const said = (page: Page, words: RegExp) => page.locator('#stan-kopiowania').filter({ hasText: words }).waitFor();

for (const point of points) {
  test(`${point.id}: one click copies the address, the quotation or the citation, for a letter and for plain text`, async () => {
    const { page, go, complaints } = await site.open({ permissions });
    await go(pathOf(point));
    for (const [name, id] of [['Kopiuj adres', 'kopia-adres'], ['Kopiuj cytat', 'kopia-cytat'], ['Kopiuj powołanie', 'kopia-powolanie']] as const) {
      const button = page.locator('.quick-cite').getByRole('button', { name: new RegExp(`^${name} priorytetu (?:tema|geogra)\\S+\\s${point.number}$`) });
      assert.ok(((await button.boundingBox())?.height ?? 0) >= 44);
      await button.click();
      await said(page, new RegExp(`^Skopiowano ${name.replace('Kopiuj ', '')}`));
      const text = await page.locator(`#${id}`).textContent();
      const flavours = await clipboard(page);
      assert.equal(flavours['text/plain'], text);
      const html = flavours['text/html'] ?? '';
      assert.match(html, /<a href="http[^"]+"[^>]*>http[^<]+<\/a>/);
      assert.equal(load(html)('body').text(), text);
    }
    assert.deepEqual(complaints, []);
    await page.context().close();
  });
}

test('a quotation pasted into an editor keeps every word and a link that works', async () => {
  const { page, go } = await site.open({ permissions });
  await go('/tematyczne/6/');
  await page.locator('.quick-cite').getByRole('button', { name: /^Kopiuj cytat/ }).click();
  await said(page, /^Skopiowano/);
  await page.evaluate(() => {
    const editor = Object.assign(document.createElement('div'), { id: 'edytor', contentEditable: 'true' });
    document.querySelector('main')?.append(editor);
    editor.focus();
  });
  await page.keyboard.press('Control+V');
  const editor = page.locator('#edytor');
  await editor.locator('a').waitFor();
  assert.equal((await editor.textContent())?.replaceAll('\u00a0', ' '), await page.locator('#kopia-cytat').textContent());
  assert.equal(await editor.locator('a').getAttribute('href'), absolute('/wersje/2011-01-31/tematyczne/6/'));
});

test('code is copied as code, without an HTML flavour', async () => {
  const { page, go } = await site.open({ permissions });
  await go('/tematyczne/5/');
  await page.getByText('Więcej form').click();
  await page.getByRole('button', { name: /^Kopiuj HTML/ }).click();
  await said(page, /^Skopiowano/);
  const flavours = await clipboard(page);
  assert.deepEqual(Object.keys(flavours), ['text/plain']);
  assert.match(flavours['text/plain'] ?? '', /^<blockquote cite="[^]+<\/blockquote>$/);
});

test('where the browser refuses to copy, the text is selected and the reader is told which keys to press', async () => {
  const { page, go } = await site.open();
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', { value: undefined });
    document.execCommand = () => false;
  });
  await go('/tematyczne/5/');
  await page.locator('.quick-cite').getByRole('button', { name: /^Kopiuj powołanie/ }).click();
  await said(page, /Ctrl\+C/);
  assert.equal(await page.evaluate(() => getSelection()?.toString()), await page.locator('[data-citation]').textContent());
});
