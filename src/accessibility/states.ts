import type { Page } from 'playwright-core';
import { sidewaysScroll, spacingLoss, SPACING } from './geometry.ts';

/** A state in which a page can be met. */
export interface State {
  /** As the table names it, in Polish. */
  name: string;
  /** Whether every page is looked at in it, not only the examples of each kind. */
  everywhere?: true;
  /** Whether the page has to be loaded anew for it, with or without JavaScript. */
  load?: 'fresh' | 'without-script';
  /** Brings the page into the state; false when the page has no such state. */
  enter(page: Page): Promise<boolean>;
  /** What is wrong in it that no engine measures. */
  measure?(page: Page): Promise<string[]>;
}

const WIDE = { width: 1280, height: 900 };
const PLAIN = { media: 'screen', colorScheme: 'light', forcedColors: 'none', contrast: 'no-preference', reducedMotion: 'no-preference' } as const;

async function as(page: Page, media: Parameters<Page['emulateMedia']>[0] = {}, size = WIDE): Promise<true> {
  await page.setViewportSize(size);
  await page.emulateMedia({ ...PLAIN, ...media });
  return true;
}

/** Types into the search field of the page and waits until the answer stands. */
const searching = (query: string): State['enter'] => async (page) => {
  await as(page);
  const field = page.locator('main input[type=search][name=q]');
  if ((await field.count()) === 0 || (await page.locator('[data-search-state]').count()) === 0) return false;
  await field.fill(query);
  await page.waitForFunction((asked) => document.querySelector<HTMLElement>('[data-search-state=done]')?.dataset['searchQuery'] === asked, query);
  return true;
};

export const STATES: readonly State[] = [
  { name: 'jasny motyw', everywhere: true, enter: (page) => as(page) },
  { name: 'ciemny motyw', everywhere: true, enter: (page) => as(page, { colorScheme: 'dark' }) },
  { name: 'kolory wymuszone', enter: (page) => as(page, { forcedColors: 'active' }) },
  { name: 'większy kontrast', enter: (page) => as(page, { contrast: 'more' }) },
  { name: 'mniej ruchu', enter: (page) => as(page, { reducedMotion: 'reduce' }) },
  { name: 'druk', enter: (page) => as(page, { media: 'print' }) },
  { name: '320 px', enter: (page) => as(page, {}, { width: 320, height: 640 }), measure: sidewaysScroll },
  { name: 'powiększenie 400 %', enter: (page) => as(page, {}, { width: 320, height: 256 }), measure: sidewaysScroll },
  {
    name: 'szersze odstępy tekstu',
    async enter(page) {
      await as(page);
      await page.evaluate((css) => {
        const sheet = new CSSStyleSheet();
        sheet.replaceSync(css);
        document.adoptedStyleSheets = [sheet];
      }, SPACING);
      return true;
    },
    measure: async (page) => [...(await spacingLoss(page)), ...(await as(page, {}, { width: 320, height: 640 }), await sidewaysScroll(page))],
  },
  {
    name: 'otwarte panele',
    load: 'fresh',
    async enter(page) {
      await as(page);
      return page.evaluate(() => {
        const panels = [...document.querySelectorAll('details')];
        for (const panel of panels) panel.open = true;
        return panels.length > 0;
      });
    },
  },
  {
    name: 'potwierdzone kopiowanie',
    async enter(page) {
      await as(page);
      const button = page.locator('copy-button button:visible').first();
      if ((await button.count()) === 0) return false;
      await button.click();
      await page.locator('.copy-status').filter({ hasText: /./ }).waitFor();
      return true;
    },
  },
  { name: 'wyszukiwanie: wiele wyników', load: 'fresh', enter: searching('Unia') },
  { name: 'wyszukiwanie: jeden wynik', enter: searching('europolii') },
  { name: 'wyszukiwanie: poprawiona literówka', enter: searching('turystkya') },
  { name: 'wyszukiwanie: brak wyników', enter: searching('qxqxqxqx') },
  { name: 'bez JavaScriptu', load: 'without-script', enter: (page) => as(page) },
];
