import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { documentPoints } from '../domain/document.ts';
import { permalink, shortAddress } from '../domain/permalink.ts';
import { toRedirectsFile } from '../hosting/redirects.ts';
import { contentRoot } from '../validation/content-root.ts';
import { readContentOnce } from '../validation/read-content.ts';
import { readAddressOf, toSitemap } from './sitemap.ts';

/** Writes what is known only when every page is there: `_redirects` for hosts that redirect, and the sitemap. */
export function addresses(): AstroIntegration {
  let root: string;
  let base: string;
  return {
    name: 'addresses',
    hooks: {
      'astro:config:done': ({ config }) => {
        root = fileURLToPath(config.root);
        base = config.base.endsWith('/') ? config.base : `${config.base}/`;
      },
      'astro:build:done': async ({ dir }) => {
        const dist = fileURLToPath(dir);
        const { content } = readContentOnce(contentRoot(root));
        if (!content) return;
        const short = documentPoints(content.document.data).map((point) => ({ from: shortAddress(point), to: permalink(point) }));
        const retired = content.retired.flatMap(({ address, to }) => (to && !address.includes('#') ? [{ from: address, to }] : []));
        await writeFile(join(dist, '_redirects'), toRedirectsFile([...short, ...retired], base));
        const names = (await readdir(dist, { recursive: true })).filter((name) => name.endsWith('.html'));
// One after the other: thousands at once are more files than a process may hold open.
        const pages = [];
        for (const name of names) pages.push(readAddressOf(await readFile(join(dist, name), 'utf8')));
        await writeFile(join(dist, 'sitemap.xml'), toSitemap(pages));
      },
    },
  };
}
