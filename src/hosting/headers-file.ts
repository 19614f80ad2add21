import { MEDIA_TYPES, OPEN_ENDS } from './media-types.ts';
import { CACHE, HASHED_FOLDERS, type Hosting } from './policy.ts';
import { SECURITY_HEADERS } from './security-headers.ts';

/**
 * The `_headers` file of Netlify and Cloudflare Pages. There all rules that fit add up, so no two rules may name the same
 * header for one file: pages get no Cache-Control here, because both hosts send „max-age=0, must-revalidate” by themselves.
 */
export function toHeadersFile({ base }: Hosting): string {
  const rule = (path: string, headers: Readonly<Record<string, string>>) => [path, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join('\n');
  const ending = (end: string) => `${base}*${end}`;
  return `${[
    rule(`${base}*`, SECURITY_HEADERS),
    ...HASHED_FOLDERS.map((folder) => rule(`${base}${folder}*`, { 'Cache-Control': CACHE.hashed })),
    ...MEDIA_TYPES.filter(({ usual }) => !usual).map(({ end, type }) => rule(ending(end), { 'Content-Type': type })),
    ...OPEN_ENDS.map((end) => rule(ending(end), { 'Access-Control-Allow-Origin': '*' })),
  ].join('\n\n')}\n`;
}
