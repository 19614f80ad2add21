import { chmodSync, cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { get, type IncomingHttpHeaders } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { filesOf } from '../delivery/files.ts';
import { redirectsOf } from '../delivery/redirects.ts';
import { toHtaccess } from '../hosting/apache.ts';
import { mediaTypeOf } from '../hosting/media-types.ts';
import { CACHE, headersFor, HOST_FILES, type Hosting } from '../hosting/policy.ts';
import type { FullCheck, Step } from './check-full.ts';
import { HOST_SERVERS, type HostServer, withServer } from './host-servers.ts';

interface Answer {
  status: number;
  headers: IncomingHttpHeaders;
  body: Buffer;
}

/** Asks without help of a browser or fetch, which would decompress and follow by themselves. */
function ask(port: number, path: string, encoding = 'identity'): Promise<Answer> {
  return new Promise((resolve, reject) => {
    get({ host: '127.0.0.1', port, path, agent: false, headers: { 'accept-encoding': encoding } }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () => resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(chunks) }));
    }).on('error', reject);
  });
}

const addressOf = (file: string) => `/${file.replace(/(^|\/)index\.html$/, '$1')}`;
const unpack = { br: brotliDecompressSync, gzip: gunzipSync };

/** Compares what a server answers with the source of all host files; returns what differs. */
async function differences(port: number, folder: string, { base, redirects }: Hosting, encodings: readonly ('br' | 'gzip')[]): Promise<{ seen: number; wrong: string[] }> {
  const wrong: string[] = [];
  const expect = (what: string, found: unknown, expected: unknown) => void (found === expected || wrong.push(`${what}: „${String(found)}” zamiast „${String(expected)}”`));
  const same = (what: string, answer: Answer, path: string, leaveOut: readonly string[] = []) => {
    for (const [name, value] of Object.entries(headersFor(path))) if (!leaveOut.includes(name)) expect(`${what}, ${name}`, answer.headers[name.toLowerCase()], value);
  };
  const leadingOn = new Set(redirects.map(({ from }) => from));
  const files = filesOf(folder).filter((file) => !HOST_FILES.includes(file) && !/\.(?:br|gz)$/.test(file));
  for (const file of files) {
    const path = addressOf(file);
    if (leadingOn.has(path)) continue;
    const content = readFileSync(join(folder, file));
    const full = `${base}${path.slice(1)}`;
    const answer = await ask(port, full);
    expect(`${full}, status`, answer.status, 200);
    same(full, answer, path);
    if (!mediaTypeOf(path)?.open) expect(`${full}, CORS`, answer.headers['access-control-allow-origin'], undefined);
    if (!answer.body.equals(content)) wrong.push(`${full}: inna treść niż w dist/`);
    if (mediaTypeOf(path)?.packed ?? true) continue;
    for (const encoding of encodings) {
      const packed = await ask(port, full, encoding);
      expect(`${full}, ${encoding}`, packed.headers['content-encoding'], encoding);
      same(`${full} (${encoding})`, packed, path);
      if (!/accept-encoding/i.test(String(packed.headers.vary))) wrong.push(`${full} (${encoding}): brakuje Vary`);
      if (packed.headers['content-encoding'] === encoding && !unpack[encoding](packed.body).equals(content)) wrong.push(`${full} (${encoding}): inna treść niż w dist/`);
    }
  }
  for (const { from, to } of redirects) {
    for (const path of [from, from.replace(/\/$/, '')]) {
      const answer = await ask(port, `${base}${path.slice(1)}`);
      expect(`${path}, status`, answer.status, 301);
      expect(`${path}, cel`, answer.headers.location?.replace(`http://127.0.0.1:${port}`, ''), `${base}${to.slice(1)}`);
    }
  }
  const missing = readFileSync(join(folder, '404.html'));
  for (const path of ['nie-ma-takiej-strony', 'tematyczne/999/', '_astro/brak.js', 'dane/brak.csv', ...HOST_FILES]) {
    const answer = await ask(port, `${base}${path}`);
    expect(`${path}, status`, answer.status, 404);
    same(`${path} (404)`, answer, '/404.html', ['Cache-Control']);
    if (answer.headers['cache-control'] === CACHE.hashed) wrong.push(`${path}: brak pliku byłby pamiętany przez rok`);
    if (!answer.body.equals(missing)) wrong.push(`${path}: odpowiedzią nie jest 404.html`);
  }
  const folderOnly = await ask(port, `${base}szukaj`);
  if (![301, 308].includes(folderOnly.status) || !folderOnly.headers.location?.endsWith(`${base}szukaj/`)) wrong.push(`${base}szukaj nie prowadzi do ${base}szukaj/`);
  return { seen: files.length, wrong };
}

/** Serves a copy of the site with one server, at the top of the host and under a sub-path. */
async function tryServer(server: HostServer, { dist, built }: FullCheck): Promise<string> {
  const redirects = redirectsOf(dist, new URL(built).pathname);
  let seen = 0;
  for (const base of ['/', '/miasto/priorytety/']) {
    const hosting: Hosting = { base, redirects };
    const root = mkdtempSync(join(tmpdir(), 'priorytety-dist-'));
    try {
      const folder = join(root, base);
      mkdirSync(folder, { recursive: true });
      cpSync(dist, folder, { recursive: true });
      chmodSync(root, 0o755);
      writeFileSync(join(folder, '.htaccess'), toHtaccess(hosting));
      const result = await withServer(server, root, hosting, (port) => differences(port, folder, hosting, server.encodings()));
      if (result.wrong.length > 0) throw new Error(`${result.wrong.length} różnic pod ${base}:\n  ${result.wrong.slice(0, 12).join('\n  ')}`);
      seen = result.seen;
    } finally {
      rmSync(root, { recursive: true, force: true });
    }
  }
  return `${seen} plików (${['bez kompresji', ...server.encodings()].join(', ')}), ${redirects.length} przekierowań, 404, ścieżka bazowa`;
}

/** One step for each server that the project writes a file for. */
export const hostSteps: readonly Step[] = HOST_SERVERS.map((server) => ({
  name: `${server.name}: nagłówki, typy, pamięć podręczna, przekierowania, 404, kompresja`,
  run: async (check) => (server.programme() ? { seen: await tryServer(server, check) } : { leftOut: `nie ma programu ${server.name}; zainstaluj go: sudo apt-get install ${server.package}` }),
}));
