/** Builds invented documents of growing length, searches them and prints a table: npm run bench:scale [-- 1000 10000] */
import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { filesOf } from '../../../src/delivery/files.ts';
import { pl } from '../../../src/search/languages/pl.ts';
import { readLexicon } from '../../../src/search/lexicon.ts';
import { search } from '../../../src/search/search.ts';
import { copyProject } from '../../project-copy.ts';
import { builtSearch } from '../../search/built-search.ts';
import { readQueries } from '../../search/measure.ts';
import { ROOT } from '../../yardstick.ts';
import { writeContent } from './write-content.ts';

const SIZES = process.argv.length > 2 ? process.argv.slice(2).map(Number) : [1000, 10_000];
const EVERY = 200;

/** Resident memory in bytes and processor time in seconds of a process and all below it (Linux: /proc). */
function usage(root: number): { memory: number; processor: number } {
  const stats = readdirSync('/proc').filter((name) => /^\d+$/.test(name)).flatMap((pid) => {
    try {
      const [, ...rest] = readFileSync(`/proc/${pid}/stat`, 'latin1').split(') ');
      const fields = rest.join(') ').split(' ');
      return [{ pid: Number(pid), parent: Number(fields[1]), processor: (Number(fields[11]) + Number(fields[12])) / 100, memory: Number(fields[21]) * 4096 }];
    } catch {
      return []; // it has ended meanwhile
    }
  });
  const sum = { memory: 0, processor: 0 };
  const add = (pid: number): void => {
    for (const each of stats) {
      if (each.pid === pid) {
        sum.memory += each.memory;
        sum.processor += each.processor;
      }
      if (each.parent === pid) add(each.pid);
    }
  };
  add(root);
  return sum;
}

/** Runs the build command of a copy on a content folder and watches it. */
function build(copy: string, content: string): Promise<{ seconds: number; processor: number; memory: number }> {
  return new Promise((resolve, reject) => {
    const start = performance.now();
    const child = spawn(process.execPath, [join(copy, 'src/commands/build.ts')], { cwd: copy, env: { ...process.env, CONTENT_DIR: content }, stdio: ['ignore', 'ignore', 'inherit'] });
    let [memory, processor] = [0, 0];
    const watch = setInterval(() => {
      const now = usage(child.pid ?? 0);
      memory = Math.max(memory, now.memory);
      processor = Math.max(processor, now.processor);
    }, EVERY);
    child.on('exit', (code) => {
      clearInterval(watch);
      if (code === 0) resolve({ seconds: (performance.now() - start) / 1000, processor, memory });
      else reject(new Error(`Budowa ${content} nie powiodła się.`));
    });
  });
}

/** What the search of a built site costs: reading the whole lexicon once, then each query of the development set. In Node, milliseconds. */
function searchTimes(dist: string): { read: number; mean: number; median: number; p95: number } {
  const { core, parts } = builtSearch('pl', dist);
  const start = performance.now();
  const lexicon = readLexicon(core, parts, [pl]);
  const read = performance.now() - start;
  const ask = () => readQueries('dev.jsonl').map(({ query }) => {
    const asked = performance.now();
    search(query, lexicon);
    return performance.now() - asked;
  }).sort((a, b) => a - b);
  for (let round = 0; round < 2; round += 1) ask(); // in the first rounds the machine learns the code
  const times = ask();
  return { read, mean: times.reduce((sum, time) => sum + time, 0) / times.length, median: times[Math.floor(times.length / 2)] ?? 0, p95: times[Math.floor(times.length * 0.95)] ?? 0 };
}

/** What is written is deleted when all is measured: for minutes after, ext4 makes new files many times slower (it looks past each deleted one). */
const written: string[] = [];
const kilobytes = (bytes: number) => (bytes / 1000).toFixed(1);
console.log('| points | build, s | processor, s | peak memory, MB | dist, MB | files | kB of dist per point | page of a point, kB br | start page, kB br | largest page, kB br | first file of the search, kB br | Pagefind index, kB | lexicon read, ms | query mean / p50 / p95, ms |');
console.log('|---|---|---|---|---|---|---|---|---|---|---|---|---|---|');
try {
  for (const count of SIZES) {
    const copy = copyProject(`scale-${count}`);
    const folder = mkdtempSync(join(tmpdir(), 'priorytety-'));
    written.push(copy, folder);
    writeContent(folder, join(ROOT, 'content'), count);
    const { seconds, processor, memory } = await build(copy, folder);
    const dist = join(copy, 'dist');
    const files = filesOf(dist);
    const bytes = (wanted: (file: string) => boolean) => files.filter(wanted).reduce((sum, file) => sum + statSync(join(dist, file)).size, 0);
    const packed = (path: string) => kilobytes(brotliCompressSync(readFileSync(join(dist, path))).length);
    const all = bytes(() => true);
    const largest = files.filter((file) => file.endsWith('.html')).reduce((most, file) => (statSync(join(dist, file)).size > statSync(join(dist, most)).size ? file : most));
    const { read, mean, median, p95 } = searchTimes(dist);
    const row = [count, seconds.toFixed(0), processor.toFixed(0), (memory / 1e6).toFixed(0), (all / 1e6).toFixed(0), files.length, kilobytes(all / count), packed('tematyczne/5/index.html'), packed('index.html'), `${packed(largest)} (/${largest.replace(/index\.html$/, '')})`, packed('szukaj/leksykon.json'), kilobytes(bytes((file) => file.startsWith('pagefind/index/'))), read.toFixed(0), [mean, median, p95].map((time) => time.toFixed(1)).join(' / ')];
    console.log(`| ${row.join(' | ')} |`);
  }
} finally {
  for (const path of written) rmSync(path, { recursive: true, force: true });
}
