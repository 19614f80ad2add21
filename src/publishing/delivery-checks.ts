import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { filesOf } from '../delivery/files.ts';
import { copyList } from '../delivery/offline.ts';
import { redirectsOf } from '../delivery/redirects.ts';
import { fingerprints, siteFingerprint, type Status } from '../delivery/status.ts';
import { toHtaccess } from '../hosting/apache.ts';
import { toCaddyfile } from '../hosting/caddy.ts';
import { toHeadersFile } from '../hosting/headers-file.ts';
import { mediaTypeOf } from '../hosting/media-types.ts';
import { toNginx } from '../hosting/nginx.ts';
import { toRedirectsFile } from '../hosting/redirects.ts';
import { LIST_FILE, WORKER_FILE } from '../offline/copy-list.ts';
import type { Check } from './check.ts';

const AGAIN = 'Zbuduj serwis jeszcze raz i niczego w nim nie zmieniaj ręcznie.';

/** The files for hosts are there and say what their one source says. `folder` holds those that stand outside the site. */
export function checkHostFiles(dist: string, folder: string, base: string): Check {
  const hosting = { base, redirects: redirectsOf(dist, base) };
  const wanted: [name: string, path: string, text: string][] = [
    ['dist/_headers', join(dist, '_headers'), toHeadersFile(hosting)],
    ['dist/_redirects', join(dist, '_redirects'), toRedirectsFile(hosting)],
    ['dist/.htaccess', join(dist, '.htaccess'), toHtaccess(hosting)],
    ['hosting/nginx.conf', join(folder, 'nginx.conf'), toNginx(hosting)],
    ['hosting/Caddyfile', join(folder, 'Caddyfile'), toCaddyfile(hosting)],
  ];
  const findings = wanted.flatMap(([name, path, text]) => {
    if (!existsSync(path)) return [`Brakuje pliku ${name}: serwer nie wysłałby nagłówków bezpieczeństwa. ${AGAIN}`];
    return readFileSync(path, 'utf8') === text ? [] : [`Plik ${name} nie pasuje do tego serwisu. ${AGAIN}`];
  });
  return { name: 'Pliki dla serwerów', findings };
}

/** Every compressed twin holds what its file holds, and none is left without its file. */
export function checkTwins(dist: string): Check {
  const files = filesOf(dist);
  const texts = files.filter((file) => !/\.(?:br|gz)$/.test(file) && mediaTypeOf(`/${file}`) && !mediaTypeOf(`/${file}`)?.packed);
  const wanted = new Set(texts.flatMap((file) => [`${file}.br`, `${file}.gz`]));
  const findings = texts.flatMap((file) => {
    const text = readFileSync(join(dist, file));
    const stale = ([['.br', brotliDecompressSync], ['.gz', gunzipSync]] as const).filter(([end, unpack]) => !holds(`${join(dist, file)}${end}`, unpack, text));
    return stale.map(([end]) => `Plik ${file}${end} nie zawiera tego samego co ${file}: czytelnicy zobaczyliby starą stronę. ${AGAIN}`);
  });
  for (const file of files) if (/\.(?:br|gz)$/.test(file) && !wanted.has(file)) findings.push(`Plik ${file} jest bez swojego oryginału. ${AGAIN}`);
  return { name: `Pliki skompresowane: ${wanted.size}`, findings };
}

function holds(path: string, unpack: (packed: Buffer) => Buffer, text: Buffer): boolean {
  try {
    return unpack(readFileSync(path)).equals(text);
  } catch {
    return false;
  }
}

/** What monitors read is true: version, text and fingerprint of exactly these files. */
export function checkStatus(dist: string, facts: Pick<Status, 'version' | 'sourceDate' | 'sourceSha256' | 'contentSha256'>): Check {
  const path = join(dist, 'status.json');
  const prints = fingerprints(dist);
  const wanted: Status = { ...facts, siteSha256: siteFingerprint(prints), files: prints.size };
  const text = existsSync(path) ? readFileSync(path, 'utf8') : '';
  return { name: `status.json: ${wanted.siteSha256.slice(0, 12)}…, ${prints.size} plików`, findings: text === `${JSON.stringify(wanted, null, 2)}\n` ? [] : [`Plik status.json nie opisuje tych plików: dist/ powstał z innej treści niż obecna albo coś się w nim potem zmieniło. ${AGAIN}`] };
}

/** What readers may save belongs to exactly these files: with an older worker they would keep reading the older site. */
export function checkOffline(dist: string): Check {
  const prints = fingerprints(dist);
  const version = siteFingerprint(prints);
  const read = (name: string) => (existsSync(join(dist, name)) ? readFileSync(join(dist, name), 'utf8') : '');
  const wanted = `${JSON.stringify(copyList(dist, prints, version))}\n`;
  return { name: 'Kopia do czytania bez internetu', findings: read(LIST_FILE) === wanted && read(WORKER_FILE).includes(version) ? [] : [`Pliki ${WORKER_FILE} i ${LIST_FILE} nie pasują do tego serwisu: kto go zapisał, nie dostałby nowej wersji. ${AGAIN}`] };
}
