/** Serves dist/ with nginx on loopback and asks it as fast as wrk can: npm run bench:load */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { load } from 'cheerio';
import { HOST_SERVERS, withServer } from '../../src/commands/host-servers.ts';
import { ROOT } from '../yardstick.ts';

/** Of each measurement, and how many connections are kept open. */
const SECONDS = Number(process.argv[2] ?? 5);
const CONNECTIONS = 64;

/** What is asked for: a page of each weight, a style, a font and a file of the search. */
const PATHS = ['/', '/tematyczne/5/', '/szukaj/', '/skorowidz/', '/szukaj/leksykon.json'];

interface Measured {
  perSecond: number;
  /** Milliseconds. */
  p50: number;
  p99: number;
  errors: number;
}

const wrk = spawnSync('wrk', ['--version'], { encoding: 'utf8' });
const nginx = HOST_SERVERS[0]!;
if (wrk.error || !nginx.programme()) throw new Error('Potrzebne są programy wrk i nginx: apt-get install wrk nginx-light');

const dist = join(ROOT, 'dist');
const base = new URL('..', load(readFileSync(join(dist, 'dane/index.html'), 'utf8'))('link[rel=canonical]').attr('href')).pathname;
const root = mkdtempSync(join(tmpdir(), 'priorytety-load-'));

/** Milliseconds of what wrk prints: „1.25ms”, „850.00us”, „1.02s”. */
const milliseconds = (text = '') => Number.parseFloat(text) * (text.endsWith('us') ? 0.001 : text.endsWith('ms') ? 1 : 1000);

function ask(port: number, path: string, encoding: string): Measured {
  const { stdout } = spawnSync('wrk', ['-t1', `-c${CONNECTIONS}`, `-d${SECONDS}s`, '--latency', '-H', `Accept-Encoding: ${encoding}`, `http://127.0.0.1:${port}${base}${path.slice(1)}`], { encoding: 'utf8' });
  const errors = [...stdout.matchAll(/(?:Non-2xx or 3xx responses: |connect |read |write |timeout )(\d+)/g)].reduce((sum, [, count]) => sum + Number(count), 0);
  return { perSecond: Number(/Requests\/sec:\s+([\d.]+)/.exec(stdout)?.[1]), p50: milliseconds(/50%\s+(\S+)/.exec(stdout)?.[1]), p99: milliseconds(/99%\s+(\S+)/.exec(stdout)?.[1]), errors };
}

try {
  cpSync(dist, join(root, base), { recursive: true });
  const encoding = nginx.encodings().includes('br') ? 'br' : 'gzip';
  const ending = encoding === 'br' ? '.br' : '.gz';
  const cells = ({ perSecond, p50, p99, errors }: Measured) => [perSecond.toFixed(0), p50.toFixed(1), p99.toFixed(1), errors];
  console.log(`nginx, 2 processes, and wrk with ${CONNECTIONS} connections on the same ${cpus().length} cores, ${SECONDS} s each, ${encoding}; beside each file one of the same size that holds nothing.\n`);
  console.log('| file | bytes sent | requests/s | p50, ms | p99, ms | errors | empty file: requests/s | p50, ms | p99, ms | errors | ratio |');
  console.log('|---|---|---|---|---|---|---|---|---|---|---|');
  await withServer(nginx, root, { base, redirects: [] }, async (port) => {
    for (const path of PATHS) {
      const file = `${path}${path.endsWith('/') ? 'index.html' : ''}`;
      const bytes = statSync(join(dist, `${file}${ending}`)).size;
      writeFileSync(join(root, base, 'pusty.bin'), Buffer.alloc(bytes));
      const page = ask(port, path, encoding);
      const empty = ask(port, '/pusty.bin', encoding);
      console.log(`| ${[path, bytes, ...cells(page), ...cells(empty), (page.perSecond / empty.perSecond).toFixed(2)].join(' | ')} |`);
    }
  });
} finally {
  rmSync(root, { recursive: true, force: true });
}
