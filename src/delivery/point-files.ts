import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { dataAddress } from '../domain/permalink.ts';
import { HANDED_OVER } from '../open-data/handed-over.ts';
import { inWorkers } from './workers.ts';

/** What a worker is told: the finished site, and the data set in it. */
export interface PointFiles {
  dist: string;
  dataSet: string;
}

/**
 * Writes the files beside each priority's page (`5.json`, `5.ttl` …) in workers: eight files per point are most of a long
 * document. While editing, the endpoint `[list]/[number].[format]` makes each when it is asked for.
 */
export function pointFiles(): AstroIntegration {
  return {
    name: 'point-files',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const dist = fileURLToPath(dir);
        const dataSet = join(dist, dataAddress(HANDED_OVER).slice(1));
        await inWorkers<PointFiles>(new URL('./point-files-worker.ts', import.meta.url), { dist, dataSet });
        rmSync(dataSet);
      },
    },
  };
}
