import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { readAddressOf, toSitemap } from './sitemap.ts';

/** Writes what is known only when every page is there: the sitemap. */
export function addresses(): AstroIntegration {
  return {
    name: 'addresses',
    hooks: {
      'astro:build:done': ({ dir }) => {
        const dist = fileURLToPath(dir);
        const pages = readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.html'));
        writeFileSync(join(dist, 'sitemap.xml'), toSitemap(pages.map((name) => readAddressOf(readFileSync(join(dist, name), 'utf8')))));
      },
    },
  };
}
