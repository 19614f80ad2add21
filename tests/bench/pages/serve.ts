import { readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { headersFor } from '../../../src/hosting/policy.ts';
import { mediaTypeOf } from '../../../src/hosting/media-types.ts';

/** One answer: its path and the bytes of its body as sent. */
export interface Sent {
  path: string;
  bytes: number;
}

export interface Served {
  origin: string;
  /** Everything that was sent since the last call. */
  take(): Sent[];
  /** Milliseconds by which fonts are late: to see whether anything shifts when they come. */
  lateFonts: number;
  close(): void;
}

/** Serves a folder from memory as a good host would: brotli 11, the headers of the site, 404.html with its status. */
export async function serveBrotli(folder: string, base: string): Promise<Served> {
  const files = new Map(readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile() && !/\.(?:br|gz)$/.test(entry.name)).map((entry) => {
    const path = join(entry.parentPath, entry.name);
    return [path.slice(join(folder, '/').length - 1).replaceAll('\\', '/'), path] as const;
  }));
  const packed = new Map<string, Buffer>();
  const sent: Sent[] = [];
  const served: Served = { origin: '', take: () => sent.splice(0), lateFonts: 0, close: () => { server.close(); server.closeAllConnections(); } };
  const server = createServer((request, response) => {
    const asked = (request.url ?? '/').split('?')[0]!.slice(base.length - 1);
    const wanted = asked.endsWith('/') ? `${asked}index.html` : asked;
    const name = files.has(wanted) ? wanted : '/404.html';
    const file = files.get(name);
    if (!file) return void response.writeHead(404).end();
    const kind = mediaTypeOf(name);
    const isText = kind !== undefined && !kind.packed;
    const body = packed.get(name) ?? (isText ? brotliCompressSync(readFileSync(file)) : readFileSync(file));
    packed.set(name, body);
    sent.push({ path: asked, bytes: body.length });
    const send = () => response.writeHead(name === wanted ? 200 : 404, { ...headersFor(name), ...(isText && { 'Content-Encoding': 'br' }), 'Content-Length': body.length }).end(body);
    if (extname(name) === '.woff2' && served.lateFonts > 0) setTimeout(send, served.lateFonts);
    else send();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  served.origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return served;
}
