import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { DIST } from './built.ts';

const sizes = new Map<string, number>();

/**
 * Bytes of a file of the built site as a server sends it: with brotli 11, or as it is when it is packed already.
 * @param path From the root of the site, without the sub-path; a folder stands for its page.
 */
export function servedSize(path: string): number {
  const file = path === '' || path.endsWith('/') ? `${path}index.html` : path;
  const known = sizes.get(file);
  if (known !== undefined) return known;
  const bytes = readFileSync(join(DIST, file));
  const size = Math.min(bytes.length, brotliCompressSync(bytes).length);
  sizes.set(file, size);
  return size;
}
