import { mediaTypeOf } from './media-types.ts';
import { SECURITY_HEADERS } from './security-headers.ts';

/** Folders whose file names carry a fingerprint of the content, so that a browser may keep the files for good. */
export const HASHED_FOLDERS: readonly string[] = ['_astro/', 'pagefind/fragment/', 'pagefind/index/', 'pagefind/filter/'];

/** For files in those folders, and for everything else: `pagefind.js` and the pages keep their name when they change. */
export const CACHE = { hashed: 'public, max-age=31536000, immutable', other: 'public, max-age=0, must-revalidate' } as const;

/** Files in dist/ that are for the host alone and answer with 404. */
export const HOST_FILES: readonly string[] = ['_headers', '_redirects', '.htaccess'];

/** What the files of one host are made of. */
export interface Hosting {
  /** Sub-path with slashes on both ends. */
  base: string;
  redirects: readonly { from: string; to: string }[];
}

/**
 * The headers that every host should send with a file, by its path under the base: the one source of all host files,
 * which the tests and `npm run check:full` compare with what real servers answer.
 */
export function headersFor(path: string): Readonly<Record<string, string>> {
  const kind = mediaTypeOf(path);
  return {
    ...SECURITY_HEADERS,
    'Cache-Control': HASHED_FOLDERS.some((folder) => path.startsWith(`/${folder}`)) ? CACHE.hashed : CACHE.other,
    ...(kind && { 'Content-Type': kind.type }),
    ...(kind?.open && { 'Access-Control-Allow-Origin': '*' }),
  };
}
