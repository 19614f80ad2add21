import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Page } from 'playwright-core';
import { type Geometry, looks, measureLines } from './look.ts';
import { useSite } from './site.ts';

const site = useSite();
const GALLERY = '/o-serwisie/wzornik/';
const WIDTHS = [320, 768, 1440];
const THEMES = {
  light: { colorScheme: 'light' },
  dark: { colorScheme: 'dark' },
  contrast: { colorScheme: 'light', contrast: 'more' },
  forced: { colorScheme: 'dark', forcedColors: 'active' },
} as const;

/** Pages whose running text is measured: the longest priorities, the document, prose, the gallery. */
const READ = ['/', '/tematyczne/8/', '/geograficzne/2/', '/o-serwisie/', '/pojecia/europolia/', GALLERY];

const seen = new Map<string, Geometry>();
const lines: string[] = [];
let photographs: Buffer[] = [];

async function dress(page: Page, theme: keyof typeof THEMES): Promise<void> {
  await page.emulateMedia({ reducedMotion: 'reduce', forcedColors: 'none', contrast: 'no-preference', ...THEMES[theme] });
}

/** Walks once; every test waits for it and looks at its own question. */
let walking: Promise<void> | undefined;
const walk = () => (walking ??= (async () => {
  const { page, go } = await site.open();
  await dress(page, 'light');
  await go(GALLERY);
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 900 });
    for (const theme of Object.keys(THEMES) as (keyof typeof THEMES)[]) {
      await dress(page, theme);
      seen.set(`${theme} ${width}`, await page.evaluate(looks));
    }
  }
  for (const theme of ['light', 'dark', 'light'] as const) {
    await dress(page, theme);
    photographs = [...photographs, await page.screenshot({ fullPage: true })];
  }
  for (const path of READ) {
    await go(path);
    for (const width of [768, 1024, 1440]) {
      await page.setViewportSize({ width, height: 900 });
      lines.push(...(await page.evaluate(measureLines)).map((found) => `${path} ${width} px: ${found}`));
    }
  }
})());

const findings = (of: (geometry: Geometry, key: string) => readonly string[]) => [...seen].flatMap(([key, geometry]) => of(geometry, key).map((found) => `${key}: ${found}`));

test('the gallery shows what it is made for', async () => {
  await walk();
  for (const [, { boxes }] of seen) assert.ok(boxes.length > 20, String(boxes.length));
});

test('nothing in the gallery reaches out of its place, in any theme and at any width', async () => {
  await walk();
  assert.deepEqual(findings(({ overflow }) => overflow), []);
});

test('no text of the gallery lies on another', async () => {
  await walk();
  assert.deepEqual(findings(({ overlap }) => overlap), []);
});

test('every text of the gallery has a contrast of 7:1 with what it stands on', async () => {
  await walk();
  assert.deepEqual(findings(({ contrast }, key) => (key.startsWith('forced') ? [] : contrast)), []);
});

test('numbers in a row are of one size and on one line, squares for one list and circles for the other', async () => {
  await walk();
  assert.deepEqual(findings(({ alignment }) => alignment), []);
});

test('our text stands on lines of four pixels', async () => {
  await walk();
  assert.deepEqual(findings(({ rhythm }) => rhythm), []);
});

test('a theme changes colours and nothing else: every sample keeps its place', async () => {
  await walk();
  for (const width of WIDTHS) {
    const { boxes } = seen.get(`light ${width}`)!;
    for (const theme of ['dark', 'contrast', 'forced']) assert.deepEqual(seen.get(`${theme} ${width}`)?.boxes, boxes, `${theme} ${width}`);
  }
});

test('the gallery looks the same again after a change of theme and back, and different in between', async () => {
  await walk();
  const [first, dark, again] = photographs;
  assert.ok(first && dark && again);
  assert.ok(first.equals(again));
  assert.ok(!first.equals(dark));
});

test('from 768 px on, running text has lines of 45 to 75 characters', async () => {
  await walk();
  assert.deepEqual(lines, []);
});
