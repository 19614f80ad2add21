/** Measures a built page of each kind in Chromium and prints the tables of docs/performance.md: npm run bench [-- --runs 3] [--only 'start page,term'] */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { launchChromium } from '../../../src/commands/ensure-chromium.ts';
import { base, DIST } from '../../site/built.ts';
import { KINDS, MEASURED, NEXT } from './kinds.ts';
import { FETCH, openLighthouse, type Verdict } from './lighthouse.ts';
import { follow, load } from './load.ts';
import { PEERS, PEERS_DATE } from './peers.ts';
import { serveBrotli } from './serve.ts';

const { values: { runs, only } } = parseArgs({ options: { runs: { type: 'string', default: '3' }, only: { type: 'string', default: '' } } });
const RUNS = Number(runs);
const LIMIT = fileURLToPath(new URL('limit/', import.meta.url));

const port = await freePort();
const browser = await launchChromium([`--remote-debugging-port=${port}`]);
const [ours, limit] = [await serveBrotli(DIST, base), await serveBrotli(LIMIT, '/')];
const lighthouse = await openLighthouse(port);
const at = (path: string) => `${base}${path.slice(1)}`;

/** The middle of what `RUNS` measurements gave, figure by figure. */
async function repeated<T extends string>(measure: () => Promise<Record<T, number>>, names: readonly T[], times = RUNS): Promise<Record<T, number>> {
  const all: Record<T, number>[] = [];
  for (let run = 0; run < times; run += 1) all.push(await measure());
  return Object.fromEntries(names.map((name) => [name, middle(all.map((one) => one[name]))])) as Record<T, number>;
}

/** Of the runs that gave a figure: under load one may give none. */
function middle(found: readonly number[]): number {
  const sorted = found.filter(Number.isFinite).sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

const NAMES = ['requests', 'bytes', 'beforeRequests', 'beforeBytes', 'cls', 'tbt', 'lcp'] as const;
const figures = (server: typeof ours, path: string) => repeated(async () => {
  const { before, ...rest } = await load(browser, server, path);
  return { ...rest, beforeRequests: before.requests, beforeBytes: before.bytes };
}, NAMES);
const kb = (bytes: number) => (bytes / 1000).toFixed(1);
const row = (cells: readonly (string | number)[]) => console.log(`| ${cells.join(' | ')} |`);
const head = (cells: readonly string[]) => { row(cells); row(cells.map(() => '---')); };
const judged = ({ scores, missed }: Verdict, noindex: boolean) => `${scores.map((score, index) => (noindex && index === 3 ? '–' : score)).join(' / ')}${missed.length > 0 && scores.some((score) => score < 100) ? ` (${missed.join(', ')})` : ''}`;

try {
  head(['page', 'requests', 'kB', 'before it can be read: requests', 'kB', 'CLS', 'TBT ms, 4× CPU', 'LCP ms, slow 4G, 4× CPU', 'Lighthouse: performance / accessibility / best practices / SEO']);
  const written = await figures(limit, '/');
  const cells = (of: typeof written) => [of.requests, kb(of.bytes), of.beforeRequests, kb(of.beforeBytes), of.cls.toFixed(3), Math.round(of.tbt), Math.round(of.lcp)];
  row(['limit page, written by hand', ...cells(written), lighthouse ? judged(await lighthouse(`${limit.origin}/`), false) : '']);
  let measured = written;
  for (const [name, path] of KINDS.filter(([kind]) => only === '' || only.split(',').includes(kind))) {
    const found = await figures(ours, at(path));
    if (path === MEASURED) measured = found;
    row([name, ...cells(found), lighthouse ? judged(await lighthouse(`${ours.origin}${at(path)}`), /szukaj|wzornik|nie-ma|cytuj|dla|wersje\/2011/.test(path)) : '']);
  }
  const next = await follow(browser, ours, at(MEASURED), at(NEXT));
  console.log(`\nThe next page: ${next.requests} requests, ${kb(next.bytes)} kB. LCP of thematic 8 to that of the limit page: ${(measured.lcp / written.lcp).toFixed(2)} (both loaded, median of ${RUNS}).`);
  if (!lighthouse) console.log(`\nNo Lighthouse: fetch it once with „${FETCH}”.`);
  else {
    const simulated = async (address: string) => repeated(async () => lighthouse(address).then(({ lcp, tbt, cls }) => ({ lcp, tbt, cls })), ['lcp', 'tbt', 'cls'] as const);
    const [one, other] = [await simulated(`${ours.origin}${at(MEASURED)}`), await simulated(`${limit.origin}/`)];
    console.log(`\nBeside the peers (theirs measured ${PEERS_DATE}; Lighthouse for phones, simulated, median of ${RUNS}). LCP to that of the limit page: ${(one.lcp / other.lcp).toFixed(2)}.\n`);
    head(['a priority', 'requests', 'kB', 'critical path kB', 'next page kB', 'LCP ms', 'TBT ms', 'CLS']);
    row(['this site', measured.requests, kb(measured.bytes), kb(measured.beforeBytes), kb(next.bytes), Math.round(one.lcp), Math.round(one.tbt), one.cls.toFixed(3)]);
    row(['limit page, written by hand', written.requests, kb(written.bytes), kb(written.beforeBytes), '', Math.round(other.lcp), Math.round(other.tbt), other.cls.toFixed(3)]);
    for (const [name, requests, bytes, critical, nextPage, lcp, tbt, cls] of PEERS) row([name, requests, bytes, critical, nextPage, lcp, tbt, cls]);
  }
} finally {
  await browser.close();
  for (const server of [ours, limit]) server.close();
}

async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((resolve) => probe.listen(0, '127.0.0.1', resolve));
  const { port: free } = probe.address() as AddressInfo;
  await new Promise((resolve) => probe.close(resolve));
  return free;
}
