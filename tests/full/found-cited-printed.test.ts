import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Page } from 'playwright-core';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { settled } from '../browser/search-page.ts';
import { useSite } from '../browser/site.ts';

const site = useSite();

/** What a person knows who looks for the point: a name out of the newspaper, not its number. */
const WORDS = 'Komitet Regionów';
/** Presses that the whole way may take; letters typed are counted too. */
const MOST = 60;

test('thematic 8 is found, cited and printed with the keyboard alone', async (t) => {
  const { page, go, complaints } = await site.open({ permissions: ['clipboard-read', 'clipboard-write'] });
  let keys = 0;
  const press = async (key: string) => {
    await page.keyboard.press(key);
    keys += 1;
  };
  const tabTo = async (name: RegExp) => {
    for (let stop = 0; stop < 40; stop += 1) {
      await press('Tab');
      if (name.test(await focusedName(page))) return;
    }
    assert.fail(`klawiszem Tab nie da się dojść do ${name}`);
  };
  await go('/');
  await tabTo(/^Przejdź do treści$/);
  await press('Enter');
  await tabTo(/^Szukaj/);
  await page.keyboard.type(WORDS);
  keys += WORDS.length;
  const { paths } = await settled(page, WORDS);
  assert.equal(paths[0], '/tematyczne/8/');
  await press('ArrowDown');
  await press('Enter');
  await page.waitForURL('**/tematyczne/8/**');
  const found = keys;

  // The result leads to the words themselves: Tab goes on from there.
  await tabTo(/^Kopiuj powołanie/);
  await press('Enter');
  await page.locator('#stan-kopiowania').filter({ hasText: /^Skopiowano powołanie/ }).waitFor();
  assert.match(await page.evaluate(() => navigator.clipboard.readText()), /cz\. 1 „Tematyczne”, pkt 8/);
  const cited = keys;

  // Ctrl + P belongs to the browser: two keys, then Enter in its own window. What it prints is asked for here.
  keys += 3;
  const sheet = await getDocument({ data: new Uint8Array(await page.pdf({ format: 'A4', preferCSSPageSize: true })) }).promise;
  assert.equal(sheet.numPages, 1);
  const { items } = await (await sheet.getPage(1)).getTextContent();
  const text = items.map((item) => ('str' in item ? item.str : '')).join(' ').replace(/\s+/g, ' ');
  assert.match(text, /Aktywizacja udziału politycznego Krakowa/);
  assert.match(text, /pkt 8/);
  t.diagnostic(`klawisze: znalezienie ${found}, powołanie ${cited - found}, druk ${keys - cited}, razem ${keys}`);
  assert.ok(keys <= MOST, `${keys} naciśnięć zamiast najwyżej ${MOST}`);
  assert.deepEqual(complaints, []);
});

function focusedName(page: Page): Promise<string> {
  return page.evaluate(() => {
    const element = document.activeElement;
    if (!element || element === document.body) return '';
    const label = element.getAttribute('aria-label') ?? (element instanceof HTMLInputElement ? element.labels?.[0]?.textContent : element.textContent);
    return (label ?? '').replace(/\s+/g, ' ').trim();
  });
}
