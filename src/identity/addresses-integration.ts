import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { readAddressOf, toSitemap } from './sitemap.ts';

/** Writes what is known only when every page is there: the sitemap. */
export function addresses(): AstroIntegration {
  return {
    name: 'addresses',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const dist = fileURLToPath(dir);
        const names = (await readdir(dist, { recursive: true })).filter((name) => name.endsWith('.html'));
          // One after the other: thousands at once are more files than a process may hold open.
        const pages = [];
        for (const name of names) pages.push(readAddressOf(await readFile(join(dist, name), 'utf8')));
        await writeFile(join(dist, 'sitemap.xml'), toSitemap(pages));
      },
    },
  };
}
