import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { documentPoints, documentSchema } from '../domain/document.ts';
import { permalink } from '../domain/permalink.ts';
import { contentRoot } from '../validation/content-root.ts';
import { readContentFile } from '../validation/read-file.ts';
import { makeIndex } from './pagefind-index.ts';

const TYPES: Record<string, string> = { '.js': 'text/javascript', '.json': 'application/json' };

/** Paths of the pages that are search results: one per priority, nothing else. */
function indexedPaths(root: URL): string[] {
  const document = readContentFile(contentRoot(fileURLToPath(root)), 'document.mdx', documentSchema, []);
  return document ? documentPoints(document.data).map(permalink) : [];
}

/** Indexes the built pages with Pagefind; in `astro dev` the index is made from the dev server's own pages. */
export function pagefind(): AstroIntegration {
  let root: URL;
  return {
    name: 'pagefind',
    hooks: {
      'astro:config:done': ({ config }) => {
        root = config.root;
      },
      'astro:build:done': async ({ dir }) => {
        const dist = fileURLToPath(dir);
        const pages = indexedPaths(root).map(async (url) => ({ url, html: await readFile(join(dist, url, 'index.html'), 'utf8') }));
        for (const [path, content] of await makeIndex(await Promise.all(pages))) {
          const file = join(dist, 'pagefind', path);
          await mkdir(dirname(file), { recursive: true });
          await writeFile(file, content);
        }
      },
      'astro:server:setup': ({ server }) => {
        let bundle: Promise<Map<string, Uint8Array>> | undefined;
        server.watcher.on('all', () => (bundle = undefined));
        server.middlewares.use((request, response, next) => {
          const [prefix = '', path] = (request.url ?? '').split('?')[0]?.split('/pagefind/') ?? [];
          if (path === undefined) return next();
          bundle ??= crawl(`http://${request.headers.host}${prefix}`, indexedPaths(root));
          bundle.then(
            (files) => {
              const content = files.get(path);
              response.writeHead(content ? 200 : 404, { 'content-type': TYPES[extname(path)] ?? 'application/octet-stream', 'cache-control': 'no-store' }).end(content);
            },
            (error: unknown) => {
              bundle = undefined;
              next(error);
            },
          );
        });
      },
    },
  };
}

async function crawl(origin: string, paths: readonly string[]): Promise<Map<string, Uint8Array>> {
  return makeIndex(await Promise.all(paths.map(async (url) => ({ url, html: await (await fetch(origin + url)).text() }))));
}
