/** Builds invented documents of growing length and prints a table: npm run bench:scale [-- 1000 10000] */
import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { copyProject } from '../../project-copy.ts';
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

const copy = copyProject('scale');
const folder = mkdtempSync(join(tmpdir(), 'priorytety-'));
const kilobytes = (bytes: number) => (bytes / 1000).toFixed(1);
console.log('| points | build, s | processor, s | peak memory, MB | dist, MB | files | kB of dist per point | page of a point, kB br | start page, kB br | lexicon, kB br | Pagefind index, kB |');
console.log('|---|---|---|---|---|---|---|---|---|---|---|');
try {
  for (const count of SIZES) {
    writeContent(folder, join(ROOT, 'content'), count);
    const { seconds, processor, memory } = await build(copy, folder);
    const dist = join(copy, 'dist');
    const files = readdirSync(dist, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
    const bytes = (wanted: (file: string) => boolean) => files.filter(wanted).reduce((sum, file) => sum + statSync(file).size, 0);
    const packed = (path: string) => kilobytes(brotliCompressSync(readFileSync(join(dist, path))).length);
    const all = bytes(() => true);
    const row = [count, seconds.toFixed(0), processor.toFixed(0), (memory / 1e6).toFixed(0), (all / 1e6).toFixed(0), files.length, kilobytes(all / count), packed('tematyczne/5/index.html'), packed('index.html'), packed('szukaj/leksykon.json'), kilobytes(bytes((file) => /[\\/]pagefind[\\/]index[\\/]/.test(file)))];
    console.log(`| ${row.join(' | ')} |`);
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
  rmSync(copy, { recursive: true, force: true });
}
