import { statSync } from 'node:fs';
import { join } from 'node:path';
import { constants } from 'node:zlib';
import { mediaTypeOf } from '../hosting/media-types.ts';
import { filesOf } from './files.ts';
import { inWorkers } from './workers.ts';

/** What a worker is told: absolute paths, and how hard to try. */
export interface Compression {
  files: readonly string[];
  brotli: number;
  gzip: number;
}

/** Up to this many bytes of text the best compression costs seconds; a much bigger site takes the second best. */
const AFFORDABLE = 24_000_000;
const [BEST, GOOD] = [{ brotli: constants.BROTLI_MAX_QUALITY, gzip: constants.Z_BEST_COMPRESSION }, { brotli: 5, gzip: constants.Z_DEFAULT_COMPRESSION }];

/** Writes `.br` and `.gz` beside every text file, for hosts that send them as they are. The same bytes every time. */
export async function compressTexts(dist: string): Promise<void> {
  const files = filesOf(dist).filter((file) => { const kind = mediaTypeOf(`/${file}`); return kind && !kind.packed; }).map((file) => join(dist, file));
  const total = files.reduce((sum, file) => sum + statSync(file).size, 0);
  await inWorkers<Compression>(new URL('./compress-worker.ts', import.meta.url), { files, ...(total <= AFFORDABLE ? BEST : GOOD) });
}
