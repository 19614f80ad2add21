/** A priority that answers a query. */
export interface Hit {
  /** Link to its page, sub-path included. */
  href: string;
  /** „Priorytet tematyczny 5: …” */
  name: string;
  wording: string;
  number: string;
  part: string;
}

interface PagefindResult {
  data(): Promise<{ url: string; meta: Record<string, string> }>;
}
interface Pagefind {
  options(options: { baseUrl: string; bundlePath?: string }): Promise<void>;
  search(query: string, options: { filters: Record<string, string> }): Promise<{ results: PagefindResult[] }>;
}

let loading: Promise<Pagefind> | undefined;

/** Fetches Pagefind; called on intent, so that a reader who does not search pays nothing. */
export function loadPagefind(bundle: string, base: string): Promise<Pagefind> {
  loading ??= (async () => {
    const pagefind = (await import(/* @vite-ignore */ `${bundle}pagefind.js`)) as Pagefind;
    await pagefind.options({ baseUrl: base });
    return pagefind;
  })();
  loading.catch(() => (loading = undefined));
  return loading;
}

/** Priorities for a query, best first; `list` is the slug of one list or empty. */
export async function find(query: string, list: string, bundle: string, base: string): Promise<Hit[]> {
  const pagefind = await loadPagefind(bundle, base);
  const { results } = await pagefind.search(query, { filters: list ? { lista: list } : {} });
  const pages = await Promise.all(results.map((result) => result.data()));
  return pages.map(({ url, meta }) => ({ href: url, name: meta['title'] ?? '', wording: meta['wording'] ?? '', number: meta['number'] ?? '', part: meta['part'] ?? '' }));
}
