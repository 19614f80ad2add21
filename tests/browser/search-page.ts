import type { Page } from 'playwright-core';
import { internal, pageAt } from '../site/built.ts';

/** What a person sees of a search, read by the public hooks alone. */
export interface Shown {
  state: string | null;
  query: string | null;
  busy: string | null;
  status: string;
  /** Paths of the first link of each result, in order. */
  paths: string[];
}

/** Waits until the results answer exactly this query. */
export async function settled(page: Page, query: string): Promise<Shown> {
  await page.waitForFunction((asked) => {
    const region = document.querySelector<HTMLElement>('[data-search-state]');
    return region?.dataset['searchState'] === 'done' && region.dataset['searchQuery'] === asked;
  }, query, { polling: 50 });
  return shown(page);
}

/** Types a query into the search field of the page's own search box and waits for the answer. */
export async function type(page: Page, query: string): Promise<Shown> {
  await page.locator('main input[type=search][name=q]').fill(query);
  return settled(page, query);
}

export async function shown(page: Page): Promise<Shown> {
  const read = await page.evaluate(() => {
    const region = document.querySelector('[data-search-state]');
    return {
      state: region?.getAttribute('data-search-state') ?? null,
      query: region?.getAttribute('data-search-query') ?? null,
      busy: region?.getAttribute('aria-busy') ?? null,
      status: document.querySelector('#stan-wyszukiwania[role=status]')?.textContent ?? '',
      links: [...document.querySelectorAll('ol#wyniki[data-search-results] > li')].map((item) => item.querySelector('a')?.getAttribute('href') ?? 'brak linku'),
    };
  });
  const { links, ...rest } = read;
  return { ...rest, paths: links.map((href) => internal(href, pageAt('/'))?.path ?? href) };
}
