import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { test } from 'node:test';
import jsQR from 'jsqr';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import sharp from 'sharp';
import { datedPathOf, document, pathOf, points, shortPathOf } from '../yardstick.ts';
import { absolute, plain } from '../site/built.ts';
import { useSite } from '../browser/site.ts';

const site = useSite();

/** A page as Chromium prints it on A4, read back by another program. */
async function print(path: string): Promise<{ pages: number; language: unknown; outline: string[]; text: string; tagged: boolean }> {
  const { page, go } = await site.open();
  await go(path);
  const pdf = await page.pdf({ format: 'A4', tagged: true, outline: true });
  await page.context().close();
  const loaded = await getDocument({ data: new Uint8Array(pdf), verbosity: 0 }).promise;
  const { info } = await loaded.getMetadata();
  const texts: string[] = [];
  for (let number = 1; number <= loaded.numPages; number += 1) {
    const { items } = await (await loaded.getPage(number)).getTextContent();
    texts.push(items.map((item) => ('str' in item ? item.str + (item.hasEOL ? ' ' : '') : '')).join(''));
  }
  const result = {
    pages: loaded.numPages,
    language: 'Language' in info ? info.Language : undefined,
    outline: ((await loaded.getOutline()) ?? []).map(({ title }) => plain(title)),
    text: plain(texts.join(' ')),
    tagged: pdf.includes('/StructTreeRoot') && /\/MarkInfo\s*<<[^>]*\/Marked true/.test(pdf.toString('latin1')),
  };
  await loaded.destroy();
  return result;
}

/** A word that was broken at its hyphen at the end of a line reads on without a space. */
const joined = (text: string) => text.replace(/(\p{L}-) (?=\p{L})/gu, '$1');

for (const point of points) {
  test(`${point.id}: prints on one sheet with wording, citation, addresses and fingerprint, tagged and in Polish`, async () => {
    const sheet = await print(pathOf(point));
    assert.equal(sheet.pages, 1);
    assert.equal(sheet.language, 'pl');
    assert.ok(sheet.tagged);
    assert.equal(sheet.outline.length, 1);
    assert.match(sheet.outline[0] ?? '', new RegExp(`^Priorytet (?:tema|geogra)\\S+ ${point.number} z \\d+ \\S`));
    const text = joined(sheet.text);
    const printed = [point.wording, absolute(pathOf(point)), absolute(shortPathOf(point)), createHash('sha256').update(point.wording).digest('hex'), 'data na stronie źródłowej: 31.01.2011'];
    for (const words of printed) assert.ok(text.replaceAll(' ', '').includes(joined(words).replaceAll(' ', '')), words);
  });
}

test('the whole document prints as a numbered act: title, date, lead, every point in order, nothing of the screen', async () => {
  const { pages, language, tagged, outline, text } = await print('/');
  assert.deepEqual({ language, tagged }, { language: 'pl', tagged: true });
  assert.ok(pages <= 3, String(pages));
  assert.equal(outline[0], document.title);
  const parts = [document.title, document.lead, ...document.headings.flatMap((heading, index) => [heading, ...points.filter(({ part }) => part === index + 1).map(({ number, wording }) => `${number}) ${wording}`)])];
  let at = 0;
  for (const words of parts) {
    const found = joined(text).indexOf(joined(words), at);
    assert.ok(found >= at, words);
    at = found + 1;
  }
  assert.doesNotMatch(text, /Kopiuj|Szukaj w|Metryczka/);
});

/** What a phone would read off the paper. */
async function scan(path: string): Promise<string | undefined> {
  const { page, go } = await site.open();
  await page.emulateMedia({ media: 'print' });
  await go(path);
  const png = await page.locator('.print-sheet .qr').screenshot();
  await page.context().close();
  const { data, info } = await sharp(png).ensureAlpha().raw().toBuffer({ resolveWithObject: true });
  return jsQR(new Uint8ClampedArray(data), info.width, info.height)?.data;
}

for (const point of points) {
  test(`${point.id}: the printed code leads to its short address`, async () => {
    for (const path of [pathOf(point), datedPathOf(point)]) assert.equal(await scan(path), absolute(shortPathOf(point)), path);
  });
}
