import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Page } from 'playwright-core';
import { layOut } from '../../src/accessibility/lay-out.ts';
import { isExample } from '../../src/accessibility/page-kinds.ts';
import { pages } from '../site/built.ts';
import { axeViolations } from './axe.ts';
import { useSite, type Visit } from './site.ts';

const site = useSite();

/** The smallest phone; most of the walk is done at this size, because every change of size lays the page out anew. */
const NARROW = { width: 320, height: 640 };

/** What one walk over every page finds, by question. */
const found = { complaints: [] as string[], idleFonts: [] as string[], skip: [] as string[], light: [] as string[], dark: [] as string[], wide: [] as string[], small: [] as string[] };
let walking: Promise<void> | undefined;

/** Walks once, in two tabs; every test waits for the walk and looks at its own question. axe looks at the examples of every kind, `npm run check:accessibility` at every page (decision 0083). */
function walk(): Promise<void> {
  const paths = pages.map(({ path }) => path);
  return (walking ??= Promise.all([0, 1].map(async () => {
    const visit = await site.open({ viewport: NARROW });
    for (let path = paths.shift(); path; path = paths.shift()) await look(visit, path);
  })).then(() => undefined));
}

async function look(visit: Visit, path: string): Promise<void> {
  const { page } = visit;
  const note = (list: string[], findings: readonly string[]) => list.push(...findings.map((finding) => `${path}: ${finding}`));
  visit.complaints.length = 0;
  await visit.go(path);
  note(found.idleFonts, await idleFonts(page));
  note(found.skip, await skipLink(page));
  await layOut(page);
  note(found.wide, await tooWide(page));
  note(found.small, await tooSmall(page));
  if (isExample(path)) await askAxe(page, (list, findings) => note(found[list], findings));
  note(found.complaints, visit.complaints);
}

/** axe looks at the wide page, in both themes; afterwards the page is narrow and light again. Of the index it sees three letters: all would take it as long as all other pages together. */
async function askAxe(page: Page, note: (theme: 'light' | 'dark', findings: readonly string[]) => void): Promise<void> {
  await page.locator('.word-index > section:nth-of-type(n + 4)').evaluateAll((letters) => letters.forEach((letter) => letter.remove()));
  await page.setViewportSize({ width: 1280, height: 900 });
  note('light', await axeViolations(page));
  await page.emulateMedia({ colorScheme: 'dark' });
  note('dark', await axeViolations(page, true));
  await page.emulateMedia({ colorScheme: 'light' });
  await page.setViewportSize(NARROW);
}

/** Fonts that the page fetches ahead without using them: Chrome warns of them on the console some seconds later. */
function idleFonts(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    const used = [...(await document.fonts.ready)].filter(({ status }) => status === 'loaded').map(({ family }) => family.replaceAll(/["\s]/g, '').toLowerCase());
    const ahead = [...document.querySelectorAll<HTMLLinkElement>('link[rel=preload][as=font]')].map(({ href }) => href.replace(/^.*\//, ''));
    return ahead.filter((file) => !used.some((family) => family.startsWith(file.replace(/\W.*$/, ''))));
  });
}

/** What is wrong with the skip link, as a person with a keyboard meets it. */
async function skipLink(page: Page): Promise<string[]> {
  await page.keyboard.press('Tab');
  const seen = await page.evaluate(() => document.activeElement?.getAttribute('href') === '#tresc' && document.activeElement.getBoundingClientRect().top >= 0);
  await page.keyboard.press('Enter');
  const inside = await page.evaluate(() => document.activeElement?.id === 'tresc');
  return [...(seen ? [] : ['pierwszy Tab nie pokazuje linku']), ...(inside ? [] : ['fokus nie trafia do treści'])];
}

/** What reaches beyond the right edge of the window and is not in a box that scrolls by itself. */
function tooWide(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { clientWidth, scrollWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    const wide = [...document.querySelectorAll('body *')].filter((element) => element.getBoundingClientRect().right > clientWidth + 1);
    return [`${scrollWidth} px zamiast ${clientWidth}: ${wide.slice(-1).map((element) => element.outerHTML.slice(0, 120)).join()}`];
  });
}

/** Buttons, fields and links of the navigations that are lower than 44 px (WCAG 2.2, 2.5.5). */
function tooSmall(page: Page): Promise<string[]> {
  return page.evaluate(() => [...document.querySelectorAll('button, input[type=search], nav a, body > footer li a, body > header .brand')]
    .map((element) => ({ element, box: element.getBoundingClientRect() }))
    .filter(({ box }) => box.width > 0 && box.height > 0 && (box.height < 43.9 || box.width < 24))
    .map(({ element, box }) => `${Math.round(box.width)} × ${Math.round(box.height)} px: ${element.outerHTML.slice(0, 80)}`));
}

test('axe finds nothing wrong on any kind of page in the light theme', async () => {
  await walk();
  assert.deepEqual(found.light, []);
});

test('axe finds nothing wrong on any kind of page in the dark theme', async () => {
  await walk();
  assert.deepEqual(found.dark, []);
});

test('no page says anything on the console, fails a request, leaves the origin or violates the Content-Security-Policy', async () => {
  await walk();
  assert.deepEqual(found.complaints, []);
});

test('no page scrolls sideways at 320 px', async () => {
  await walk();
  assert.deepEqual(found.wide, []);
});

test('buttons, fields and links of the navigations are at least 44 px high at 320 px', async () => {
  await walk();
  assert.deepEqual(found.small, []);
});

test('the first Tab on every page shows the skip link, and Enter brings the focus into the content', async () => {
  await walk();
  assert.deepEqual(found.skip, []);
});

test('a font that a page fetches ahead is one that the page uses', async () => {
  await walk();
  assert.deepEqual(found.idleFonts, []);
});
