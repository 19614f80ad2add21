import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { mediaTypeOf } from '../hosting/media-types.ts';
import { filesOf } from './files.ts';

const toBrotli = promisify(brotliCompress);
const toGzip = promisify(gzip);

/** Up to this many bytes of text the best compression costs seconds; a much bigger site takes the second best. */
const AFFORDABLE = 24_000_000;
/** Files that are compressed at the same time. */
const AT_ONCE = 8;

/** Writes `.br` and `.gz` beside every text file, for hosts that send them as they are. The same bytes every time. */
export async function compressTexts(dist: string): Promise<void> {
  const texts = filesOf(dist).filter((file) => { const kind = mediaTypeOf(`/${file}`); return kind && !kind.packed; });
  const contents = await Promise.all(texts.map((file) => readFile(join(dist, file))));
  const quality = contents.reduce((sum, { length }) => sum + length, 0) <= AFFORDABLE ? constants.BROTLI_MAX_QUALITY : 5;
  const queue = texts.entries();
  const work = async (): Promise<void> => {
    for (const [index, file] of queue) {
      const content = contents[index] ?? Buffer.alloc(0);
      const params = { [constants.BROTLI_PARAM_QUALITY]: quality, [constants.BROTLI_PARAM_SIZE_HINT]: content.length };
      await writeFile(join(dist, `${file}.br`), await toBrotli(content, { params }));
      await writeFile(join(dist, `${file}.gz`), await toGzip(content, { level: constants.Z_BEST_COMPRESSION }));
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
}
