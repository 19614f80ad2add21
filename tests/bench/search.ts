/** Measures the built search in a browser and prints a table: npm run bench:search */
import type { Page } from 'playwright-core';
import { launchChromium } from '../../src/commands/ensure-chromium.ts';
import { serveStatic } from '../../src/commands/static-server.ts';
import { measure, type Query, readQueries } from '../search/measure.ts';
import { base, DIST } from '../site/built.ts';
import { servedSize } from '../site/served-size.ts';
import { pathOf, points } from '../yardstick.ts';
import { askPlainPagefind } from './plain-pagefind.ts';

/** Slowdown of the processor: a cheap phone. */
const SLOWDOWN = 4;

interface Answered {
  ids: string[];
  /** Milliseconds from the input to the first list, and to the settled one. */
  first: number;
  settled: number;
}

const server = await serveStatic(DIST, { base });
const browser = await launchChromium();
try {
  const page = await browser.newPage();
  const seen = new Set<string>();
  page.on('response', (response) => seen.add(new URL(response.url()).pathname));
  await page.goto(`${server.origin}${base}szukaj/?q=inwestorzy`);
  await page.waitForSelector('[data-search-state=done]');
  const fetched = [...seen].map((path) => [path, servedSize(path.slice(base.length))] as const);
  const sum = (wanted: (path: string) => boolean) => fetched.filter(([path]) => !path.endsWith('.woff2') && wanted(path)).reduce((total, [, bytes]) => total + bytes, 0);

  const sets = { dev: readQueries('dev.jsonl'), stress: readQueries('stress-dev.jsonl'), people: readQueries('people.jsonl') };
  const dev = await ours(page, sets.dev);
  const stress = await ours(page, sets.stress);
  const people = await ours(page, sets.people);
  const plainPeople = await plain(sets.people);
  const plainDev = await plain(sets.dev);
  const plainStress = await plain(sets.stress);
  const slow = await page.context().newCDPSession(page);
  await slow.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN });
  const times = [...(await ours(page, sets.dev)).values()];

  const rows: (readonly [string, string, string])[] = [];
  const compare = (what: string, queries: readonly Query[], mine: ReadonlyMap<string, Answered>, plain: ReadonlyMap<string, string[]>, key: 'ndcg5' | 'zeroRate' | 'fpRate') => {
    const scored = (ask: (query: string) => string[]) => (measure(queries, ask).overall[key] ?? 0).toFixed(3);
    rows.push([what, scored((query) => mine.get(query)?.ids ?? []), scored((query) => plain.get(query) ?? [])]);
  };
  compare('nDCG@5, development set', sets.dev, dev, plainDev, 'ndcg5');
  compare('answerable without a result', sets.dev, dev, plainDev, 'zeroRate');
  compare('negatives with a result', sets.dev, dev, plainDev, 'fpRate');
  compare('nDCG@5, own words of twelve kinds of people', sets.people, people, plainPeople, 'ndcg5');
  compare('of these without a result', sets.people, people, plainPeople, 'zeroRate');
  for (const [what, pattern] of [['inflected forms', /^inflect/], ['without diacritics', /^ascii/], ['one slip', /^typo/]] as const) compare(`nDCG@5, ${what}`, sets.stress.filter(({ category }) => pattern.test(category)), stress, plainStress, 'ndcg5');
  compare('off-topic words with a result', sets.stress.filter(({ category }) => category === 'neg'), stress, plainStress, 'fpRate');
  rows.push(['kB before Pagefind, brotli, without fonts', kilobytes(sum((path) => !path.includes('/pagefind/'))), '–'], ['kB with Pagefind', kilobytes(sum(() => true)), '–']);
  for (const [what, key] of [['first list', 'first'], ['settled list', 'settled']] as const) rows.push([`ms to the ${what}, ${SLOWDOWN}× slower, p50 / p95`, `${percentile(times.map((time) => time[key]), 0.5)} / ${percentile(times.map((time) => time[key]), 0.95)}`, '–']);
  console.log(['| measure | this search | Pagefind alone |', '|---|---|---|', ...rows.map((row) => `| ${row.join(' | ')} |`)].join('\n'));
} finally {
  await browser.close();
  await server.close();
}

/** Types every query into the field of the search page and reads the settled list. */
async function ours(page: Page, queries: readonly Query[]): Promise<Map<string, Answered>> {
  const answers = await page.evaluate(async (asked) => {
    const field = document.querySelector<HTMLInputElement>('main input[type=search]')!;
    const region = document.querySelector<HTMLElement>('[data-search-state]')!;
    const items = document.querySelector('#wyniki')!;
    const all: { href: string[]; first: number; settled: number }[] = [];
    for (const query of asked) {
      const start = performance.now();
      let first = 0;
      const settled = new Promise<number>((resolve) => {
        const watch = new MutationObserver((changes) => {
          const now = performance.now() - start;
          if (first === 0 && changes.some(({ type }) => type === 'childList')) first = now;
          if (region.dataset['searchState'] !== 'done' || region.dataset['searchQuery'] !== query) return;
          watch.disconnect();
          resolve(now);
        });
        watch.observe(region, { subtree: true, childList: true, attributes: true });
      });
      field.value = query;
      field.dispatchEvent(new Event('input', { bubbles: true }));
      const whole = await settled;
      all.push({ href: [...items.querySelectorAll('li')].map((item) => item.querySelector('a')?.pathname ?? ''), first: first || whole, settled: whole });
      await new Promise((resolve) => setTimeout(resolve)); // one task a query, as with a person
    }
    return all;
  }, queries.map(({ query }) => query));
  return new Map(answers.map(({ href, ...times }, index) => [queries[index]?.query ?? '', { ids: href.map(idOf), ...times }]));
}

/** The same queries to Pagefind with its defaults, the whole query and its own order, on the pages of the priorities. */
async function plain(queries: readonly Query[]): Promise<Map<string, string[]>> {
  const found = await askPlainPagefind(browser, points.map(pathOf), queries.map(({ query }) => query));
  return new Map(found.map((paths, index) => [queries[index]?.query ?? '', paths.map((path) => idOf(base + path.slice(1)))]));
}

/** `/tematyczne/5/` → „T5”. */
function idOf(path: string): string {
  const [list = '', number = ''] = path.slice(base.length).split('/');
  return list.charAt(0).toUpperCase() + number;
}

function kilobytes(bytes: number): string {
  return (bytes / 1000).toFixed(1);
}

function percentile(values: readonly number[], share: number): string {
  const sorted = [...values].sort((a, b) => a - b);
  return (sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0).toFixed(1);
}
