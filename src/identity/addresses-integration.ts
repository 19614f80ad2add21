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
        await writeFile(join(dist, 'sitemap.xml'), toSitemap(await Promise.all(names.map(async (name) => readAddressOf(await readFile(join(dist, name), 'utf8'))))));
      },
    },
  };
}
