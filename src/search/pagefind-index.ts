import { gunzipSync } from 'node:zlib';
import { close, createIndex } from 'pagefind';
import { minifySync } from 'vite';
import { z } from 'zod';
import { UNSTEMMED } from './indexed-page.ts';

/** What the JS API needs of the bundle; the ready-made interfaces stay out. */
const NEEDED = /^(pagefind\.js|pagefind-entry\.json|wasm\..+|(index|fragment|filter)\/.+|pagefind\..+\.pf_meta)$/;

/**
 * Words and places of words in one chunk of the index: a query fetches the chunks of its words only, a kilobyte each
 * (Pagefind's own 20,000 would make one chunk of all). A setting without promise, so tests/site/search-hooks.test.ts counts the chunks.
 */
const CHUNK = 500;

/** A page as Pagefind should see it. */
export interface IndexedPage {
  /** Path of the page under the base, with slashes on both ends. */
  url: string;
  html: string;
}

/**
 * Indexes pages that carry `data-pagefind-body` and returns the files to serve, by path inside the bundle.
 * @throws Error when Pagefind refuses a page: a search that silently lacks a priority must not be published.
 */
export async function makeIndex(pages: readonly IndexedPage[]): Promise<Map<string, Uint8Array>> {
  process.env['PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE'] = String(CHUNK);
  const { index, errors } = await createIndex();
  if (!index) throw new Error(`Pagefind: ${errors.join('; ')}`);
  try {
    for (const { url, html } of pages) {
      const added = await index.addHTMLFile({ url, content: html });
      if (added.errors.length > 0) throw new Error(`Pagefind, ${url}: ${added.errors.join('; ')}`);
    }
    const { files, errors: failed } = await index.getFiles();
    if (failed.length > 0) throw new Error(`Pagefind: ${failed.join('; ')}`);
    return new Map(files.filter(({ path }) => NEEDED.test(path)).map(({ path, content }) => [path, served(path, content)]));
  } finally {
    await index.deleteIndex();
    await close();
  }
}

/** A file of the bundle as it is served. */
function served(path: string, content: Uint8Array): Uint8Array {
  if (path.endsWith('.js')) return minified(path, content);
  return path === 'pagefind-entry.json' ? withRealLanguages(content) : content;
}

/** The list of indexes under the languages of the pages that will ask: Pagefind looks its own up by `<html lang>`. */
function withRealLanguages(content: Uint8Array): Uint8Array {
  const entry = z.looseObject({ languages: z.record(z.string().startsWith(UNSTEMMED), z.unknown()) }).parse(JSON.parse(new TextDecoder().decode(content)));
  const languages = Object.fromEntries(Object.entries(entry.languages).map(([code, index]) => [code.slice(UNSTEMMED.length), index]));
  return new TextEncoder().encode(JSON.stringify({ ...entry, languages }));
}

/** Pagefind's own module with its names shortened: 2 kB fewer on the way to the first answer. */
function minified(path: string, content: Uint8Array): Uint8Array {
  const { code, errors } = minifySync(path, new TextDecoder().decode(content), { module: true, compress: true, mangle: { toplevel: true } });
  if (errors.length > 0) throw new Error(`Pagefind, ${path}: ${errors.map(({ message }) => message).join('; ')}`);
  return new TextEncoder().encode(code);
}

/** Which page each fragment of a bundle is, by the name that search results carry; spares the browser 18 requests. */
export function fragmentUrls(bundle: ReadonlyMap<string, Uint8Array>): Map<string, string> {
  return new Map(
    [...bundle].flatMap(([path, content]) => {
      const name = /^fragment\/(.+)\.pf_fragment$/.exec(path)?.[1];
      if (!name) return [];
      const text = gunzipSync(content).toString('utf8');
      const { url } = z.object({ url: z.string() }).parse(JSON.parse(text.slice(text.indexOf('{'))));
      return [[name, url] as const];
    }),
  );
}
