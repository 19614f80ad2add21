import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { toHtaccess } from '../hosting/apache.ts';
import { toCaddyfile } from '../hosting/caddy.ts';
import { toHeadersFile } from '../hosting/headers-file.ts';
import { toNginx } from '../hosting/nginx.ts';
import type { Hosting } from '../hosting/policy.ts';
import { toRedirectsFile } from '../hosting/redirects.ts';
import { compressTexts } from './compress.ts';
import { writeOffline } from './offline.ts';
import { redirectsOf } from './redirects.ts';
import { fingerprints, siteFingerprint, type Status } from './status.ts';

/** What the built pages do not say themselves. */
export interface Finish {
  base: string;
  version: string;
  sourceDate: string;
  sourceSha256: string;
  contentSha256: string;
}

/** Adds to the finished pages what is made from all of them: status, the copy for reading offline, files for hosts, compressed twins. Returns what the hosts need to know. */
export async function finishSite(dist: string, { base, ...facts }: Finish): Promise<Hosting> {
  const prints = fingerprints(dist);
  const status: Status = { ...facts, siteSha256: siteFingerprint(prints), files: prints.size };
  writeFileSync(join(dist, 'status.json'), `${JSON.stringify(status, null, 2)}\n`);
  await writeOffline(dist, prints, status.siteSha256);
  const hosting = { base, redirects: redirectsOf(dist, base) };
  writeFileSync(join(dist, '_headers'), toHeadersFile(hosting));
  writeFileSync(join(dist, '_redirects'), toRedirectsFile(hosting));
  writeFileSync(join(dist, '.htaccess'), toHtaccess(hosting));
  await compressTexts(dist);
  return hosting;
}

/** Writes the files that stand outside the site: for nginx and Caddy, into a folder beside dist/. */
export function writeServerFiles(folder: string, hosting: Hosting): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'nginx.conf'), toNginx(hosting));
  writeFileSync(join(folder, 'Caddyfile'), toCaddyfile(hosting));
}
