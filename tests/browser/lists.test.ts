import assert from 'node:assert/strict';
import { test } from 'node:test';
import { useSite } from './site.ts';

const site = useSite();
const apart = (places: readonly number[]) => Math.max(...places) - Math.min(...places);

for (const path of ['/', '/tematyczne/', '/en/', '/en/thematic/', '/wersje/2011-01-31/']) {
  test(`${path}: every number stands in one column, its wording to the right of it in another, at any width`, async () => {
    const { page, go } = await site.open();
    await go(path);
    for (const width of [1440, 768, 390]) {
      await page.setViewportSize({ width, height: 900 });
      for (const list of await page.locator('.document-list').all()) {
        const rows = await list.locator('> li').evaluateAll((items) => items.map((item) => {
          const [number, wording] = ['.numeral', '.wording'].map((selector) => item.querySelector(selector)!.getBoundingClientRect());
          return { number: number!.left, wording: wording!.left, clear: wording!.left >= number!.right };
        }));
        assert.ok(rows.length >= 3);
        assert.deepEqual(rows.filter(({ clear }) => !clear), [], `${width} px`);
        // A number of two digits is wider than one of one, and may push its wording by that much.
        assert.ok(apart(rows.map(({ number }) => number)) <= 1 && apart(rows.map(({ wording }) => wording)) <= 24, `${width} px: ${JSON.stringify(rows)}`);
      }
    }
  });
}

for (const path of ['/tematyczne/8/', '/en/thematic/']) {
  test(`${path} on paper: numbers have the ink of the text and no ground, and our translation is no larger than the wording`, async () => {
    const { page, go } = await site.open();
    await go(path);
    await page.emulateMedia({ media: 'print' });
    const wrong = await page.locator('.priority-head > .numeral, .document-list .numeral, .document-list .translated').evaluateAll((elements) => elements.filter((element) => {
      const { backgroundColor, color, fontSize } = getComputedStyle(element);
      const beside = getComputedStyle(element.closest('li')?.querySelector('.wording') ?? element.parentElement!);
      return backgroundColor !== 'rgba(0, 0, 0, 0)' || (element.matches('.numeral') ? color !== getComputedStyle(element.parentElement!).color : Number.parseFloat(fontSize) > Number.parseFloat(beside.fontSize));
    }).map((element) => element.outerHTML.slice(0, 90)));
    assert.deepEqual(wrong, []);
  });
}

for (const path of ['/skorowidz/', '/en/index/']) {
  test(`${path}: in time every letter is laid out, and the one asked for stays where it was`, async () => {
    const { page, go } = await site.open();
    await go(`${path}#litera-k`);
    const top = () => page.locator('#litera-k').evaluate((heading) => heading.getBoundingClientRect().top);
    const before = await top();
    await page.waitForFunction(() => [...document.querySelectorAll('.word-index section')].every((section) => getComputedStyle(section).contentVisibility === 'visible'));
    assert.equal(Math.round(await top()), Math.round(before));
  });
}
