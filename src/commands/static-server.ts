import { existsSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import sirv from 'sirv';
import { headersFor, HOST_FILES } from '../hosting/policy.ts';

/** A running server: where it answers and how to stop it. */
export interface StaticServer {
  origin: string;
  close(): Promise<void>;
}

/**
 * Serves a built site as a good static host would: directory pages, 404.html with status 404, the security headers.
 * Listens on loopback only; `port` 0 takes any free one, otherwise the next free port from `port` on.
 */
export async function serveStatic(dist: string, { port = 0, base = '/' }: { port?: number; base?: string } = {}): Promise<StaticServer> {
  const notFound = join(dist, '404.html');
  const files = sirv(dist, { etag: true, extensions: [], setHeaders: (response, path) => Object.entries(headersFor(path)).forEach(([name, value]) => response.setHeader(name, value)) });
  const server = createServer((request, response) => {
    const missing = () => {
      response.writeHead(404, headersFor('/404.html'));
      response.end(existsSync(notFound) ? readFileSync(notFound) : 'Nie ma takiej strony.');
    };
    const [path = '/', query] = (request.url ?? '/').split('?');
    if (!path.startsWith(base)) return missing();
    const inner = path.slice(base.length - 1);
    if (HOST_FILES.includes(inner.slice(1))) return missing();
    const plain = decoded(inner);
    if (plain === undefined) return missing();
    const isFolder = !inner.endsWith('/') && existsSync(join(dist, plain, 'index.html'));
    if (isFolder) return response.writeHead(301, { Location: `${path}/${query ? `?${query}` : ''}` }).end();
    // Left to itself, sirv answers /en/index/ with en/index.html, the page above it.
    request.url = `${inner}${inner.endsWith('/') ? 'index.html' : ''}${query ? `?${query}` : ''}`;
    files(request, response, missing);
  });
  await listen(server, port);
  const { port: actual } = server.address() as AddressInfo;
  return {
    origin: `http://localhost:${actual}`,
    close: () => new Promise((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    }),
  };
}

/** A path as the file system has it; undefined when its percent signs say nothing („/100%”). */
function decoded(path: string): string | undefined {
  try {
    return decodeURI(path);
  } catch {
    return undefined;
  }
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE' && port > 0 && port < 65_535) resolve(listen(server, port + 1));
      else reject(error);
    });
    server.listen(port, 'localhost', resolve);
  });
}
