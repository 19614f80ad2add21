import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type CheerioAPI, load } from 'cheerio';
import { filesOf } from '../../src/delivery/files.ts';
import { readAddress } from '../../src/environment.ts';
import { ROOT } from '../yardstick.ts';

export const DIST = join(ROOT, 'dist');
if (!existsSync(join(DIST, 'index.html'))) throw new Error('Nie ma folderu dist/. Zbuduj serwis poleceniem: npm run build');

/** Where the build says that the site lives (SITE_URL, BASE_PATH). */
export const { site, base } = readAddress(process.env);

/** A page of the built site. */
export interface BuiltPage {
  /** Address under the base: `/tematyczne/5/`, `/404.html`. */
  path: string;
  /** File under dist/, with forward slashes. */
  file: string;
  html: string;
  $: CheerioAPI;
}

/** Everything in dist/, the compressed twins included; sorted, with forward slashes. */
export const allFiles: readonly string[] = filesOf(DIST);
/** Files of dist/ without their compressed twins. */
export const files: readonly string[] = allFiles.filter((file) => !/\.(?:br|gz)$/.test(file));

/** Read as a browser without JavaScript reads it, so that links inside `noscript` count. */
export const PARSING = { scriptingEnabled: false };

/** Every page, the short addresses included. */
export const allPages: readonly BuiltPage[] = files
  .filter((file) => file.endsWith('.html'))
  .map((file) => {
    const html = readFileSync(join(DIST, file), 'utf8');
    let parsed: CheerioAPI | undefined;
    return {
      path: `/${file.replace(/(^|\/)index\.html$/, '$1')}`,
      file,
      html,
      /** Parsed when first asked for: most test files look at a few pages only. */
      get $() {
        return (parsed ??= load(html, PARSING));
      },
    };
  });

/** A short address (`/t5/`) is a tiny page of its own kind, exempt from the page skeleton. */
const isShort = ({ path }: BuiltPage): boolean => /^\/[a-z]\d+\/$/.test(path);
export const shortPages = allPages.filter(isShort);
/** Every page with the skeleton of the site. */
export const pages = allPages.filter((page) => !isShort(page));

/** Pages in the language of the adopted text, and pages in English. */
export const polishPages = pages.filter(({ path }) => !path.startsWith('/en/'));
export const englishPages = pages.filter(({ path }) => path.startsWith('/en/'));

/** The page at an address. @throws Error when the site has none there */
export function pageAt(path: string): BuiltPage {
  const found = allPages.find((page) => page.path === path);
  if (!found) throw new Error(`W dist/ nie ma strony ${path}`);
  return found;
}

/** „finding: where” for every rule that is broken, the pages with the same finding together; an empty list when none is. */
export function findings(among: readonly BuiltPage[], check: (page: BuiltPage) => readonly string[] | string | undefined): string[] {
  const where = new Map<string, Set<string>>();
  for (const page of among) {
    for (const finding of [check(page) ?? []].flat()) where.set(finding, (where.get(finding) ?? new Set()).add(page.path));
  }
  return [...where].map(([finding, paths]) => `${finding}: ${[...paths].slice(0, 3).join(' ')}${paths.size > 3 ? ` … (${paths.size} stron)` : ''}`);
}

/** Full address of a path of the site, as the build should write it. */
export function absolute(path: string): string {
  return `${site}${base}${path.slice(1)}`;
}

/** A link as path and fragment under the base; `undefined` when it leaves the site. */
export function internal(href: string, from: BuiltPage): { path: string; fragment: string } | undefined {
  const url = new URL(href, absolute(from.path));
  if (url.origin !== site) return undefined;
  const path = url.pathname.startsWith(base) ? `/${url.pathname.slice(base.length)}` : `poza ${base}: ${url.pathname}`;
  return { path, fragment: decodeURIComponent(url.hash.slice(1)) };
}

/** Text as a reader sees it: white space run together, non-breaking spaces plain. */
export function plain(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
