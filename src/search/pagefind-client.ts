import type { Lexicon } from './lexicon.ts';
import { mergePagefind, pagefindQueries, type PagefindResult } from './pagefind.ts';
import type { Plan } from './plan.ts';
import type { Hit } from './rank.ts';

/** What the bundle's entry module offers; see https://pagefind.app/docs/api/ */
interface PagefindModule {
  options(options: { baseUrl: string; noWorker: boolean }): Promise<void>;
  init(): Promise<void>;
  search(query: string): Promise<{ results: readonly { id: string; score: number }[] }>;
}

/** How many words Pagefind's answers are kept for: who types on asks again for the words before. */
const KEPT = 500;

/** Asks Pagefind for every word of a plan, each alone, and settles the ranking with its answers. */
export type AskPagefind = (plan: Plan, lexicon: Lexicon) => Promise<Hit[]>;

/**
 * Loads Pagefind from `<base>pagefind/`. `fragments` tells which priority each of its fragments is.
 * Fails when a file, the worker or WebAssembly cannot be had; the small index then answers alone.
 */
export async function openPagefind(base: string, fragments: Readonly<Record<string, string>>): Promise<AskPagefind> {
  const pagefind = (await import(/* @vite-ignore */ `${base}pagefind/pagefind.js`)) as PagefindModule;
  // Without the worker: 18 pages are searched in a fraction of a millisecond, and 11 kB fewer are fetched.
  await pagefind.options({ baseUrl: base, noWorker: true });
  await pagefind.init();
  const answered = new Map<string, PagefindResult['pages']>();
  const ask = async (text: string): Promise<PagefindResult['pages']> => {
    const known = answered.get(text);
    if (known) return known;
    const { results } = await pagefind.search(text);
    const pages = results.flatMap(({ id, score }) => (fragments[id] ? [{ id: fragments[id], score }] : []));
    if (answered.size >= KEPT) answered.clear();
    answered.set(text, pages);
    return pages;
  };
  return async (plan, lexicon) => {
    const results: PagefindResult[] = [];
    for (const query of pagefindQueries(plan, lexicon)) results.push({ query, pages: await ask(query.text) });
    return mergePagefind(plan, lexicon, results);
  };
}
