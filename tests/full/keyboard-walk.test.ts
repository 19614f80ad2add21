import assert from 'node:assert/strict';
import { test } from 'node:test';
import { PAGE_KINDS } from '../../src/accessibility/page-kinds.ts';
import { useSite } from '../browser/site.ts';

const site = useSite();

/** Installed once on a page: takes note of every stop of the focus and of what is wrong with it. */
const WATCH = `globalThis.walk = { before: null, wrong: [], stops: 0 };
globalThis.look = () => {
  const element = document.activeElement;
  if (!element || element === document.body) return 'koniec';
  const { before, wrong } = walk;
  const name = element.outerHTML.slice(0, 100);
  // A group of radio buttons is one stop, wherever in it the chosen one stands.
  if (before && !(before.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING)) wrong.push('nie po kolei: ' + name);
  const { outlineStyle, outlineWidth } = getComputedStyle(element);
  if (outlineStyle === 'none' || Number.parseFloat(outlineWidth) < 2) wrong.push('bez ramki: ' + name);
  const boxes = [...element.getClientRects()];
  const inside = boxes.some((box) => box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth);
  if (!inside) wrong.push('poza oknem: ' + name);
  const uncovered = boxes.some((box) => {
    // The middle of what the window shows of it: a long table is taller than the window.
    const middle = (from, to, size) => (Math.max(from, 0) + Math.min(to, size)) / 2;
    const top = document.elementFromPoint(middle(box.left, box.right, innerWidth), middle(box.top, box.bottom, innerHeight));
    return top && (element.contains(top) || top.contains(element) || element.closest('label')?.contains(top));
  });
  if (inside && !uncovered) wrong.push('zasłonięte: ' + name);
  walk.before = element;
  walk.stops += 1;
  return '';
}`;

/** What Tab should reach: everything that can be focused and is shown, a group of radio buttons once. */
const EXPECTED = `[...document.querySelectorAll('a[href], button, input, select, textarea, summary, [tabindex="0"]')]
  .filter((element) => !element.disabled && element.checkVisibility({ visibilityProperty: true }))
  .filter((element, index, all) => element.type !== 'radio' || all.findIndex((other) => other.name === element.name && other.type === 'radio') === index).length`;

for (const { kind, example } of PAGE_KINDS.filter((each) => each.kind !== 'krótki adres')) {
  for (const width of [1280, 320]) {
    test(`${kind} (${example}), ${width} px: Tab goes through everything in order, shows where it is, is never covered and never trapped`, async () => {
      const { page, go } = await site.open({ viewport: { width, height: 700 } });
      await go(example);
      await page.evaluate(WATCH);
      const expected = await page.evaluate<number>(EXPECTED);
      for (let stop = 0; stop <= expected; stop += 1) {
        await page.keyboard.press('Tab');
        if ((await page.evaluate('look()')) === 'koniec') break;
      }
      const { wrong, stops } = await page.evaluate<{ wrong: string[]; stops: number }>('({ wrong: walk.wrong, stops: walk.stops })');
      assert.deepEqual(wrong, []);
      assert.equal(stops, expected, 'liczba przystanków');
    });
  }
}

test('in the results Escape comes back to the field, and Escape in the field clears it', async () => {
  const { page, go } = await site.open();
  await go('/szukaj/');
  const field = page.locator('main input[type=search]');
  await field.fill('Unia');
  await page.locator('#wyniki > li a').first().focus();
  await page.keyboard.press('Escape');
  assert.equal(await field.evaluate((element) => element === document.activeElement), true);
  await page.keyboard.press('Escape');
  assert.equal(await field.inputValue(), '');
});
