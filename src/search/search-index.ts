import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { documentPoints, type Point, pointId } from '../domain/document.ts';
import { LANGUAGES } from '../domain/language.ts';
import { listAddress, permalink, searchFile } from '../domain/permalink.ts';
import { contentRoot } from '../validation/content-root.ts';
import type { Translation } from '../validation/read-translation.ts';
import { type Content, readContent, readContentOnce } from '../validation/read-content.ts';
import { buildLexicon, type Searchable } from './build/build-lexicon.ts';
import { packGuidePages } from './build/guide-pages.ts';
import { searchables, translatedSearchables } from './build/searchables.ts';
import { indexedPage } from './indexed-page.ts';
import type { Language } from './language.ts';
import { pl } from './languages/pl.ts';
import { readLexicon } from './lexicon.ts';
import { SEARCH_LANGUAGES } from './languages/index.ts';
import { fragmentUrls, makeIndex } from './pagefind-index.ts';

const TYPES: Record<string, string> = { '.js': 'text/javascript', '.json': 'application/json', '.txt': 'text/plain; charset=utf-8' };

/** Addresses of the files below, on whatever sub-path: asked of the server while editing. */
const ownFiles = (): RegExp => new RegExp(`/((?:pagefind/|(?:${LANGUAGES.map((language) => searchFile('', language)).join('|')})(?:(?:leksykon|strony)\\.json|slowa/.\\.json|slowa\\.txt))[^?]*)`);

/**
 * All files that searching needs, by path from the root of the site: Pagefind's bundle, and for each language the core of its
 * lexicon (with the Pagefind fragment of each priority), its parts and its list of ordinary words. Made from the content alone, so that editing has the same search.
 */
async function searchFiles(content: Content): Promise<Map<string, Uint8Array | string>> {
  const points: readonly Point[] = documentPoints(content.document.data);
  const entries = searchables(content);
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  const pages = points.flatMap((point) => {
    const entry = byId.get(pointId(point));
    return entry ? [{ url: permalink(point), html: indexedPage({ ...entry, keywords: entry.keywords.map((word) => word.replace(/ ~$/u, '')) }, pl.code) }] : [];
  });
  const others = content.translations.map((translation) => translatedPages(content, translation));
  const bundle = await makeIndex([...pages, ...others.flatMap((other) => other.pages)]);
  const urls = fragmentUrls(bundle);
  const own = { language: pl, entries, ids: new Map(points.map((point) => [permalink(point), pointId(point)])) };
  const editions: Edition[] = [own, ...others];
  return new Map<string, Uint8Array | string>([
    ...[...bundle].map(([path, file]) => [`pagefind/${path}`, file] as const),
    ...editions.flatMap((each) => lexiconFiles(content, each, editions.filter((other) => other !== each).flatMap((other) => other.entries), urls)),
  ]);
}

/** What the search of one language is made from. */
interface Edition {
  language: Language;
  entries: readonly Searchable[];
  /** Which entry each page is. */
  ids: ReadonlyMap<string, string>;
  translation?: Translation;
}

/** The files of one language's lexicon. */
function lexiconFiles(content: Content, { language, entries, ids, translation }: Edition, abroad: readonly Searchable[], urls: ReadonlyMap<string, string>): [string, string][] {
  const { core, parts, guard, peoples } = buildLexicon(entries, { language, abroad, cache: `.cache/lexicon-${language.code}.json` });
  const fragments = Object.fromEntries([...urls].flatMap(([fragment, url]) => (ids.has(url) ? [[fragment, ids.get(url)]] : [])).sort());
  const pages = packGuidePages(content, readLexicon(core, new Map(Object.entries(parts)), [language]), peoples, translation);
  return [
    [searchFile('leksykon.json', language.code), JSON.stringify({ ...core, fragments })],
    ...Object.entries(parts).map(([letter, part]): [string, string] => [searchFile(`slowa/${letter}.json`, language.code), JSON.stringify(part)]),
    [searchFile('strony.json', language.code), JSON.stringify(pages)],
    [searchFile('slowa.txt', language.code), guard],
  ];
}

/** What the search of another language is made from. */
function translatedPages(content: Content, translation: Translation) {
  const language = SEARCH_LANGUAGES[translation.language];
  const entries = translatedSearchables(content, translation);
  const slugs = new Map(translation.document.data.lists.map(({ id, slug }) => [id, slug]));
  const pathOf = (entry: { list: string; number: number }) => `${listAddress({ slug: slugs.get(entry.list) ?? '', language: translation.language })}${entry.number}/`;
  const plain = (keywords: readonly string[]) => keywords.map((word) => word.replace(/ ~$/u, ''));
  return {
    language, entries, translation,
    ids: new Map(entries.map((entry) => [pathOf(entry), entry.id])),
    pages: entries.map((entry) => ({ url: pathOf(entry), html: indexedPage({ ...entry, keywords: plain(entry.keywords) }, language.code) })),
  };
}

/** Makes the search files after a build; in `astro dev` anew after every change. */
export function searchIndex(): AstroIntegration {
  let root: string;
  const checkedContent = (read = readContent) => {
    const { content, problems } = read(contentRoot(root));
    if (!content) throw new Error(`content: ${problems.length}`);
    return content;
  };
  return {
    name: 'search-index',
    hooks: {
      'astro:config:done': ({ config }) => {
        root = fileURLToPath(config.root);
      },
      'astro:build:done': async ({ dir }) => {
        const dist = fileURLToPath(dir);
        for (const [path, file] of await searchFiles(checkedContent(readContentOnce))) {
          await mkdir(dirname(join(dist, path)), { recursive: true });
          await writeFile(join(dist, path), file);
        }
      },
      'astro:server:setup': ({ server }) => {
        let files: ReturnType<typeof searchFiles> | undefined;
        server.watcher.on('all', () => (files = undefined));
        server.middlewares.use((request, response, next) => {
          const [, path] = ownFiles().exec(request.url ?? '') ?? [];
          if (path === undefined) return next();
          files ??= (async () => searchFiles(checkedContent()))();
          files.then(
            (made) => {
              const file = made.get(path);
              response.writeHead(file === undefined ? 404 : 200, { 'content-type': TYPES[extname(path)] ?? 'application/octet-stream', 'cache-control': 'no-store' }).end(file);
            },
            (error: unknown) => {
              files = undefined;
              next(error);
            },
          );
        });
      },
    },
  };
}
