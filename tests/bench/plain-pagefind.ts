/** Pagefind as it comes, on the same pages: what this search is compared with. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { close, createIndex } from 'pagefind';
import type { Browser } from 'playwright-core';
import { serveStatic } from '../../src/commands/static-server.ts';
import { fragmentUrls } from '../../src/search/pagefind-index.ts';
import { pageAt } from '../site/built.ts';

/** Indexes built pages with Pagefind's defaults and asks each query as it stands; the paths of the pages found, best first. */
export async function askPlainPagefind(browser: Browser, paths: readonly string[], queries: readonly string[]): Promise<string[][]> {
  delete process.env['PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE'];
  const { index } = await createIndex();
  if (!index) throw new Error('Pagefind does not start.');
  for (const path of paths) await index.addHTMLFile({ url: path, content: pageAt(path).html });
  const { files } = await index.getFiles();
  await close();
  const folder = mkdtempSync(join(tmpdir(), 'pagefind-'));
  const put = (name: string, content: Uint8Array | string) => {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  };
  put('index.html', '<!doctype html><html lang="pl"><title>Pagefind</title>');
  for (const { path, content } of files) put(`pagefind/${path}`, content);
  const server = await serveStatic(folder);
  try {
    const page = await browser.newPage();
    await page.goto(server.origin);
    const found = await page.evaluate(async (asked) => {
      const engine = await import('/pagefind/pagefind.js' as string);
      const all: string[][] = [];
      for (const query of asked) all.push((await engine.search(query)).results.map(({ id }: { id: string }) => id));
      return all;
    }, queries);
    await page.close();
    const urls = fragmentUrls(new Map(files.map(({ path, content }) => [path, content])));
    return found.map((ids) => ids.map((id) => urls.get(id) ?? id));
  } finally {
    await server.close();
    rmSync(folder, { recursive: true });
  }
}
