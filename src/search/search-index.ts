import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { AstroIntegration } from 'astro';
import { LANGUAGES } from '../domain/language.ts';
import { searchFile } from '../domain/permalink.ts';
import { makeSearchFiles, type SearchFiles } from './search-files.ts';

const TYPES: Record<string, string> = { '.js': 'text/javascript', '.json': 'application/json', '.txt': 'text/plain; charset=utf-8' };

/** Addresses of the search files, on whatever sub-path: asked of the server while editing. */
const ownFiles = (): RegExp => new RegExp(`/((?:pagefind/|(?:${LANGUAGES.map((language) => searchFile('', language)).join('|')})(?:(?:leksykon|strony)\\.json|slowa/.\\.(?:json|txt)))[^?]*)`);

/** Makes the search files on another processor; the returned function waits for them. A build that fails meanwhile does not. */
function inBackground(root: string): () => Promise<SearchFiles> {
  const worker = new Worker(new URL('./search-files-worker.ts', import.meta.url), { workerData: root });
  const made = new Promise<SearchFiles>((resolve, reject) => {
    worker.once('message', resolve);
    worker.once('error', reject);
  });
  made.catch(() => undefined); // told to whoever waits
  worker.unref();
  return () => {
    worker.ref();
    return made;
  };
}

/** Makes the search files while the pages are built; in `astro dev` anew after every change. */
export function searchIndex(): AstroIntegration {
  let root: string;
  let waitForFiles: () => Promise<SearchFiles>;
  return {
    name: 'search-index',
    hooks: {
      'astro:config:done': ({ config }) => {
        root = fileURLToPath(config.root);
      },
      'astro:build:start': () => {
        waitForFiles = inBackground(root);
      },
      'astro:build:done': async ({ dir }) => {
        const dist = fileURLToPath(dir);
        for (const [path, file] of await waitForFiles()) {
          await mkdir(dirname(join(dist, path)), { recursive: true });
          await writeFile(join(dist, path), file);
        }
      },
      'astro:server:setup': ({ server }) => {
        let files: ReturnType<typeof makeSearchFiles> | undefined;
        server.watcher.on('all', () => (files = undefined));
        server.middlewares.use((request, response, next) => {
          const [, path] = ownFiles().exec(request.url ?? '') ?? [];
          if (path === undefined) return next();
          files ??= makeSearchFiles(root);
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
