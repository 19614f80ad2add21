import assert from 'node:assert/strict';
import { test } from 'node:test';
import { points, pathOf } from '../yardstick.ts';
import { useSite } from './site.ts';

const site = useSite();

test('structured data is no script: the page complains of nothing under the strict Content-Security-Policy', async () => {
  const { page, go, complaints } = await site.open();
  await go('/pojecia/');
  assert.equal(await page.locator('script[type="application/ld+json"]').count(), 1);
  assert.deepEqual(complaints, []);
});

test('copying a wording that has explanations gives the exact words', async () => {
  const { page, go } = await site.open();
  for (const id of ['T8', 'G2']) {
    const point = points.find((each) => each.id === id);
    if (!point) throw new Error(id);
    await go(pathOf(point));
    const copied = await page.evaluate(() => {
      const wording = document.querySelector('[data-wording]');
      if (wording) getSelection()?.selectAllChildren(wording);
      return getSelection()?.toString();
    });
    assert.equal(copied, point.wording);
  }
});

test('a hard word under the wording leads to its explanation by the keyboard', async () => {
  const { page, go } = await site.open();
  await go('/geograficzne/2/');
  await page.locator('.hard-words a').focus();
  await page.keyboard.press('Enter');
  await page.waitForURL('**#pojecie-europolia');
  assert.ok(await page.locator('#pojecie-europolia').isVisible());
});

test('a mark leads to its source and the source leads back', async () => {
  const { page, go } = await site.open();
  await go('/tematyczne/1/');
  await page.locator('[data-footnote-ref]').nth(1).click();
  assert.match(page.url(), /#zrodlo-/);
  await page.locator('[data-footnotes] li:target [data-footnote-backref]').first().click();
  assert.match(page.url(), /#odsylacz-/);
});

test('pointing at a priority, by pointer or keyboard, brings out exactly its own ties in the picture', async () => {
  const { page, go } = await site.open();
  await go('/powiazania/');
  const seen = () => page.locator('.tie-own').evaluateAll((drawings) => drawings.flatMap((drawing, index) => (getComputedStyle(drawing).visibility === 'visible' ? [index] : [])));
  assert.deepEqual(await seen(), []);
  await page.locator('.tie-stage a').nth(7).focus();
  assert.deepEqual(await seen(), [7]);
  await page.locator('.tie-stage a').nth(7).blur();
  await page.locator('.tie-stage li').nth(2).hover();
  assert.deepEqual(await seen(), [2]);
});

for (const [colorScheme, forcedColors] of [['light', 'none'], ['dark', 'none'], ['dark', 'active']] as const) {
  test(`the map can be told from its ground: ${colorScheme}${forcedColors === 'active' ? ', forced colours' : ''}`, async () => {
    const { page, go } = await site.open({ colorScheme, forcedColors });
    await go('/miejsca/');
    const [ground, ...inks] = await page.evaluate(() => {
      const style = (selector: string) => getComputedStyle(document.querySelector(selector) ?? document.body);
      return [style('html').backgroundColor, style('.rose a text').fill, style('.rose-ray').stroke, style('.rose-dot').stroke, style('.rose .rose-sub').fill];
    });
    const light = (colour = '') => {
      const [r = 0, g = 0, b = 0] = (colour.match(/[\d.]+/g) ?? []).map((value) => ((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4))(Number(value) / 255));
      return 0.2126 * r + 0.7152 * g + 0.0722 * b;
    };
    for (const ink of inks) {
      const [high = 0, low = 0] = [light(ground), light(ink)].toSorted((a, b) => b - a);
      assert.ok((high + 0.05) / (low + 0.05) >= 3, `${ink} na ${ground}`);
    }
  });
}

for (const path of ['/powiazania/', '/miejsca/', '/pojecia/', '/skorowidz/', '/dla/polonia/', '/miejsca/rosja/', '/tematy/unia-europejska/', '/']) {
  test(`${path} needs no sideways scrolling at 320 px`, async () => {
    const { page, go } = await site.open({ viewport: { width: 320, height: 700 } });
    await go(path);
    assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), 320);
  });
}
