import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Hosting } from '../hosting/policy.ts';
import { filesOf } from './files.ts';

/** Every page that only leads on says where to itself, so the redirects of the hosts are read from the pages. */
export function redirectsOf(dist: string, base: string): Hosting['redirects'] {
  return filesOf(dist).filter((file) => file.endsWith('/index.html')).flatMap((file) => {
    const to = /<meta http-equiv="refresh" content="0; url=([^"]+)"/.exec(readFileSync(join(dist, file), 'utf8'))?.[1];
    return to === undefined ? [] : [{ from: `/${file.replace(/index\.html$/, '')}`, to: `/${to.slice(base.length)}` }];
  });
}
