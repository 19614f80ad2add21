import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { partStyleSheet } from './style-sheets.ts';

/** Kinds of pages by their path from the root of the site; the first one that fits. What reading a priority takes is the core of all. */
const KINDS: readonly RegExp[] = [/^(?:en\/)?(?:[a-z-]+\/\d+|[a-z]+\/[\d-]+\/[a-z-]+\/\d+|[a-z]\d+)\/index\.html$/, /^(?:en\/)?index\.html$/, /^(?:en\/)?(?:szukaj\/index|search\/index|404)\.html$/, /./];
const FOLDER = '_astro';

/** Parts the one style sheet of the build: reading a priority takes the core alone, other pages take one small sheet more. */
export function styleSheets(): AstroIntegration {
  return {
    name: 'style-sheets',
    hooks: {
      'astro:build:done': ({ dir }) => {
        const dist = fileURLToPath(dir);
        const assets = readdirSync(join(dist, FOLDER));
        const [sheet, ...more] = assets.filter((name) => name.endsWith('.css'));
        if (!sheet || more.length > 0) throw new Error(`One style sheet was expected in ${FOLDER}: ${assets.join(', ')}`);
        const scripts = new Map(assets.filter((name) => name.endsWith('.js')).map((name) => [name, readFileSync(join(dist, FOLDER, name), 'utf8')]));
        const pages = readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.html')).map((name) => ({ name, kind: KINDS.findIndex((kind) => kind.test(name.split(sep).join('/'))) }));
        const words = KINDS.map(() => new Set<string>());
        for (const { name, kind } of pages) addWords(readFileSync(join(dist, name), 'utf8'), scripts, words[kind]!);

        const { core, extras } = partStyleSheet(readFileSync(join(dist, FOLDER, sheet), 'utf8'), words);
        const files = [core, ...extras].map((css, index) => [`${['core', 'home', 'search', 'more'][index]}.${hash(css)}.css`, css] as const);
        for (const [name, css] of files) if (css !== '') writeFileSync(join(dist, FOLDER, name), css);
        for (const { name, kind } of pages) {
          const html = readFileSync(join(dist, name), 'utf8');
          const wanted = [files[0]!, ...(kind > 0 && files[kind]![1] !== '' ? [files[kind]!] : [])];
          writeFileSync(join(dist, name), html.replace(new RegExp(`<link rel="stylesheet" href="([^"]*)${sheet.replaceAll('.', '\\.')}">`), (_, path: string) => wanted.map(([file]) => `<link rel="stylesheet" href="${path}${file}">`).join('')));
        }
        rmSync(join(dist, FOLDER, sheet));
      },
    },
  };
}

/** Classes and tags of a page, and every word of the scripts it may run: they make elements too. */
function addWords(html: string, scripts: ReadonlyMap<string, string>, words: Set<string>): void {
  for (const [, tag] of html.matchAll(/<([a-z][\w-]*)/g)) words.add(tag!);
  for (const [, classes] of html.matchAll(/ class="([^"]*)"/g)) for (const name of classes!.split(/\s+/)) words.add(name);
  for (const [, name] of html.matchAll(/ src="[^"]*?([^"/]+\.js)"/g)) follow(name!, scripts, words);
}

/** The words of a script and of those that it imports; `words` remembers by its name that it was read. */
function follow(name: string, scripts: ReadonlyMap<string, string>, words: Set<string>): void {
  const script = scripts.get(name);
  if (script === undefined || words.has(name)) return;
  words.add(name);
  for (const [word] of script.matchAll(/[\w-]+/g)) words.add(word);
  for (const other of scripts.keys()) if (script.includes(other)) follow(other, scripts, words);
}

function hash(text: string): string {
  return createHash('sha256').update(text).digest('base64url').slice(0, 8);
}
