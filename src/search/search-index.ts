import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { documentPoints, type Point, pointId } from '../domain/document.ts';
import { listAddress, permalink, searchFile } from '../domain/permalink.ts';
import { contentRoot } from '../validation/content-root.ts';
import type { Translation } from '../validation/read-translation.ts';
import { type Content, readContent, readContentOnce } from '../validation/read-content.ts';
import { buildLexicon } from './build/build-lexicon.ts';
import { searchables, translatedSearchables } from './build/searchables.ts';
import { indexedPage } from './indexed-page.ts';
import { pl } from './languages/pl.ts';
import { SEARCH_LANGUAGES } from './languages/index.ts';
import { fragmentUrls, makeIndex } from './pagefind-index.ts';

const TYPES: Record<string, string> = { '.js': 'text/javascript', '.json': 'application/json', '.txt': 'text/plain; charset=utf-8' };

/**
 * All files that searching needs, by path from the root of the site: Pagefind's bundle, the lexicon
 * (with the Pagefind fragment of each priority) and the list of ordinary words. Made from the content alone, so that editing has the same search.
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
  const ids = new Map(points.map((point) => [permalink(point), pointId(point)]));
  const { lexicon, guard } = buildLexicon(entries, { cache: '.cache/lexicon.json' });
  const fragments = Object.fromEntries([...urls].flatMap(([fragment, url]) => (ids.has(url) ? [[fragment, ids.get(url)]] : [])).sort());
  return new Map<string, Uint8Array | string>([
    ...[...bundle].map(([path, file]) => [`pagefind/${path}`, file] as const),
    ['szukaj/leksykon.json', JSON.stringify({ ...JSON.parse(lexicon), fragments })],
    ['szukaj/slowa.txt', guard],
    ...others.flatMap(({ language, entries: own, ids: known }): [string, string][] => {
      const built = buildLexicon(own, { language, cache: `.cache/lexicon-${language.code}.json` });
      const found = Object.fromEntries([...urls].flatMap(([fragment, url]) => (known.has(url) ? [[fragment, known.get(url)]] : [])).sort());
      return [[searchFile('leksykon.json', language.code), JSON.stringify({ ...JSON.parse(built.lexicon), fragments: found })], [searchFile('slowa.txt', language.code), built.guard]];
    }),
  ]);
}

/** What the search of another language is made from. */
function translatedPages(content: Content, translation: Translation) {
  const language = SEARCH_LANGUAGES[translation.language];
  const entries = translatedSearchables(content, translation);
  const slugs = new Map(translation.document.data.lists.map(({ id, slug }) => [id, slug]));
  const pathOf = (entry: { list: string; number: number }) => `${listAddress({ slug: slugs.get(entry.list) ?? '', language: translation.language })}${entry.number}/`;
  const plain = (keywords: readonly string[]) => keywords.map((word) => word.replace(/ ~$/u, ''));
  return {
    language, entries,
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
          const [, path] = /\/((?:pagefind\/|(?:en\/search|szukaj)\/(?:leksykon\.json|slowa\.txt))[^?]*)/.exec(request.url ?? '') ?? [];
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
