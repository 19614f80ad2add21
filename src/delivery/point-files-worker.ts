/** Writes the files of one point after the other until all are taken. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { workerData } from 'node:worker_threads';
import type { DataSet } from '../open-data/data-set.ts';
import { POINT_FILES } from '../open-data/files.ts';
import type { PointFiles } from './point-files.ts';
import { type Counter, take } from './workers.ts';

const { dist, dataSet, counter } = workerData as PointFiles & { counter: Counter };
const data = JSON.parse(readFileSync(dataSet, 'utf8')) as DataSet;
for (let point = data.points[take(counter)]; point !== undefined; point = data.points[take(counter)]) {
  for (const [format, { make }] of Object.entries(POINT_FILES)) writeFileSync(join(dist, point.list.slug, `${point.number}.${format}`), await make(data, point));
}
