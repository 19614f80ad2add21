import type { Language } from '../domain/language.ts';
import { bandEn } from '../i18n/offline-en.ts';
import { bandPl } from '../i18n/offline-pl.ts';
import type { OfflineBand } from '../i18n/offline.ts';
import { type CopyList, copyPrefix, LIST_FILE } from './copy-list.ts';

interface Extendable {
  waitUntil(work: Promise<unknown>): void;
}

interface Fetching extends Extendable {
  request: Request;
  respondWith(answer: Promise<Response>): void;
}

/** What is used of a worker's global scope, which the types of the browser window do not know. */
export interface WorkerScope {
  registration: ServiceWorkerRegistration;
  clients: { claim(): Promise<void> };
  skipWaiting(): Promise<void>;
  addEventListener(type: 'install' | 'activate', listener: (event: Extendable) => void): void;
  addEventListener(type: 'fetch', listener: (event: Fetching) => void): void;
}

/** What the build tells the worker. */
export interface WorkerFacts {
  /** `siteSha256` of the files that are kept. */
  version: string;
  /** Beginning of the addresses whose file names carry a fingerprint. */
  hashed: readonly string[];
  /** For each language the beginning of its addresses and the page that says what is saved; the original language last. */
  pages: readonly { language: Language; home: string; offline: string }[];
}

const BANDS: Record<Language, OfflineBand> = { pl: bandPl, en: bandEn };

/**
 * Keeps a copy of the whole site, and shows it only when the network does not answer.
 * Nothing is kept whose fingerprint differs from the list, and nothing old is shown while the network says that there is something newer.
 */
export function keepCopy(scope: WorkerScope, { version, hashed, pages }: WorkerFacts): void {
  const root = scope.registration.scope;
  const prefix = copyPrefix(root);
  const name = prefix + version;
  const stored = (address: string) => caches.match(address, { cacheName: name });

  const save = async () => {
    const list = (await (await fetch(root + LIST_FILE, { cache: 'no-store' })).json()) as CopyList;
    if (list.version !== version) throw new Error(LIST_FILE);
    const cache = await caches.open(name);
    await Promise.all(Object.entries(list.files).map(async ([path, sha256]) => {
      const answer = await fetch(root + path, { cache: 'no-cache' });
      const body = await answer.arrayBuffer();
      if ((await sha256Of(body)) !== sha256) throw new Error(path);
      await cache.put(root + path, new Response(body, { headers: answer.headers }));
    }));
  };

  const outdated = async () => {
    try {
      const status = (await (await fetch(`${root}status.json`, { cache: 'no-store' })).json()) as { siteSha256: string };
      return status.siteSha256 !== version;
    } catch {
      return false;
    }
  };

  const withBand = async (path: string, page: Response | undefined): Promise<Response | undefined> => {
    const { language, offline } = pages.find(({ home }) => path.startsWith(home))!;
    const shown = page ?? (await stored(root + offline));
    const sent = page?.headers.get('date');
    const band = page ? BANDS[language].stored(sent ? new Date(sent).toLocaleDateString(language === 'en' ? 'en-GB' : language, { dateStyle: 'long' }) : '') : BANDS[language].missing;
    return shown && new Response((await shown.text()).replace('<main', `<div class="page"><p class="band" role="status">${band}</p></div>$&`), { headers: shown.headers });
  };

  const answer = async (request: Request): Promise<Response> => {
    const address = request.url.replace(/[?#].*/, '');
    const path = address.slice(root.length);
    if (hashed.some((folder) => path.startsWith(folder))) return (await stored(address)) ?? fetch(request);
    try {
      return await fetch(request);
    } catch (failure) {
      if (await outdated()) {
        void scope.registration.update();
        throw failure;
      }
      const page = await stored(address);
      const shown = request.mode === 'navigate' ? await withBand(path, page) : page;
      if (!shown) throw failure;
      return shown;
    }
  };

  /** Half a copy is none: it would take room, and pass for a whole one. */
  const saveAll = () => save().catch(async (failure: unknown) => {
    await caches.delete(name);
    throw failure;
  });

  scope.addEventListener('install', (event) => event.waitUntil(saveAll().then(() => scope.skipWaiting())));
  scope.addEventListener('activate', (event) => event.waitUntil(caches.keys().then(async (names) => {
    await Promise.all(names.filter((other) => other.startsWith(prefix) && other !== name).map((other) => caches.delete(other)));
    await scope.clients.claim();
  })));
  scope.addEventListener('fetch', (event) => {
    if (event.request.method === 'GET' && event.request.url.startsWith(root)) event.respondWith(answer(event.request));
  });
}

async function sha256Of(body: ArrayBuffer): Promise<string> {
  return [...new Uint8Array(await crypto.subtle.digest('SHA-256', body))].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
