import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { datedPathOf, pathOf, points, ROOT } from '../yardstick.ts';
import { absolute } from '../site/built.ts';
import { useSite } from '../browser/site.ts';

const site = useSite();

/** A foreign implementation of text fragments, as one script for the page. */
const polyfill = readFileSync(join(ROOT, 'node_modules/text-fragments-polyfill/src/text-fragment-utils.js'), 'utf8').replace(/^export (?=const|let|function)/gm, '');

/** Selects the words from one to another of the wording, as a reader does with the mouse. */
const selectWords = (from: number, to: number) => {
  const wording = document.querySelector('[data-wording]');
  if (!wording) return '';
  const words = [...(wording.textContent ?? '').matchAll(/\S+/g)];
  const [start, end] = [words.at(from), words.at(to)];
  if (!start || !end) return '';
  const find = (offset: number): [Node, number] => {
    const walker = document.createTreeWalker(wording, NodeFilter.SHOW_TEXT);
    let left = offset;
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const length = node.textContent?.length ?? 0;
      if (left <= length) return [node, left];
      left -= length;
    }
    return [wording, 0];
  };
  const range = document.createRange();
  range.setStart(...find(start.index));
  range.setEnd(...find(end.index + end[0].length));
  getSelection()?.removeAllRanges();
  getSelection()?.addRange(range);
  return (wording.textContent ?? '').slice(start.index, end.index + end[0].length);
};

for (const point of points) {
  test(`${point.id}: the link to selected words leads to the dated copy and highlights exactly them`, async () => {
    const { page, go } = await site.open({ permissions: ['clipboard-read', 'clipboard-write'] });
    const count = point.wording.split(' ').length;
    for (const [from, to] of [[0, 0], [1, 2], [Math.floor(count / 2), count - 1]] as const) {
      await go(pathOf(point));
      const words = await page.evaluate(`(${selectWords.toString()})(${from}, ${to})`);
      await page.locator('.phrase-words').filter({ hasText: /./ }).waitFor();
      await page.getByRole('button', { name: 'Kopiuj link do zaznaczonych słów' }).click();
      await page.locator('#stan-kopiowania').filter({ hasText: /^Skopiowano/ }).waitFor();
      const link = await page.evaluate(() => navigator.clipboard.readText());
      const [address = '', directive = ''] = link.split('#:~:');
      assert.equal(address, absolute(datedPathOf(point)));
      await go(datedPathOf(point));
      const found = await page.evaluate(`(() => { ${polyfill}; return processTextFragmentDirective(parseTextFragmentDirective(${JSON.stringify(directive.replace(/^text=/, ''))}), document).map((range) => [range.toString(), range.startContainer.parentElement.closest('[data-wording]') !== null])[0]; })()`);
      assert.deepEqual(found, [words, true], link);
    }
    await page.context().close();
  });
}
