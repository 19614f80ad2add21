import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Page } from 'playwright-core';
import { settled } from './search-page.ts';
import { useSite } from './site.ts';

const site = useSite();

/** Presses Tab until the focus is where it should be; fails after 60 steps. */
async function tabTo(page: Page, selector: string): Promise<void> {
  for (let step = 0; step < 60; step += 1) {
    await page.keyboard.press('Tab');
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector)) return;
  }
  assert.fail(`klawiszem Tab nie da się dojść do: ${selector}`);
}

for (const path of ['/', '/szukaj/']) {
  test(`on ${path} one can search and open a result by the keyboard alone`, async () => {
    const { page, go } = await site.open();
    await go(path);
    await tabTo(page, 'main input[type=search]');
    await page.keyboard.type('turystyka');
    const { paths } = await settled(page, 'turystyka');
    await tabTo(page, '#wyniki > li:first-child a');
    await page.keyboard.press('Enter');
    await page.waitForURL(({ pathname }) => pathname === paths[0]);
  });
}

test('on a page of a priority the search is reached by the keyboard, wide and narrow', async () => {
  for (const width of [1280, 800, 320]) {
    const { page, go } = await site.open({ viewport: { width, height: 800 } });
    await go('/tematyczne/5/');
    await tabTo(page, 'header a[href$="/szukaj/"], header input[type=search]');
  }
});

for (const path of ['/', '/tematyczne/5/', '/szukaj/?q=Unia']) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test(`everything that takes the focus on ${path} shows it with a ring of at least 2 px (${colorScheme})`, async () => {
      const { page, go } = await site.open({ colorScheme });
      await go(path);
      if (path.includes('?')) await settled(page, 'Unia');
      const unmarked: string[] = [];
      for (let stop = 0; stop < 200; stop += 1) {
        await page.keyboard.press('Tab');
        const found = await page.evaluate(() => {
          const element = document.activeElement;
          if (!element || element === document.body) return 'koniec';
          const { outlineStyle, outlineWidth } = getComputedStyle(element);
          return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2 ? '' : element.outerHTML.slice(0, 100);
        });
        if (found === 'koniec') break;
        if (found) unmarked.push(found);
      }
      assert.deepEqual(unmarked, []);
    });
  }
}
