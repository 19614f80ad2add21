/** Compresses one file after the other until all are taken. */
import { readFileSync, writeFileSync } from 'node:fs';
import { workerData } from 'node:worker_threads';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import type { Compression } from './compress.ts';
import { type Counter, take } from './workers.ts';

const { files, brotli, gzip, counter } = workerData as Compression & { counter: Counter };
for (let file = files[take(counter)]; file !== undefined; file = files[take(counter)]) {
  const content = readFileSync(file);
  writeFileSync(`${file}.br`, brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: brotli, [constants.BROTLI_PARAM_SIZE_HINT]: content.length } }));
  writeFileSync(`${file}.gz`, gzipSync(content, { level: gzip }));
}
