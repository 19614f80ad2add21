import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Outcome, Step } from './check-full.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** Builds in clones of the committed project: the same bytes everywhere, without network, whole or not at all. */
export const cloneSteps: readonly Step[] = [
  { name: 'Dwa klony: inny folder, strefa, język i bez sieci, te same bajty', run: () => inFolder(sameBytes) },
  { name: 'Przerwana budowa zostawia poprzedni dist/', run: () => inFolder(wholeOrPrevious) },
  { name: 'npm ci --ignore-scripts i budowa', run: () => inFolder(withoutScripts) },
];

const PLACES: readonly { folder: string; env: Record<string, string> }[] = [
  { folder: 'a', env: { TZ: 'UTC', LANG: 'C', LC_ALL: 'C', HOME: '/nonexistent' } },
  { folder: 'Katalog ze spacją i „ó”/drugi', env: { TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8', NODE_ENV: 'production' } },
];

async function inFolder(run: (folder: string) => Outcome | Promise<Outcome>): Promise<Outcome> {
  const folder = mkdtempSync(join(tmpdir(), 'priorytety-klony-'));
  try {
    return await run(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A clone of what is committed; the packages are those of the project. */
function clone(folder: string, packages = true): string {
  const { status, stderr } = spawnSync('git', ['clone', '-q', '--no-hardlinks', '--depth', '1', `file://${ROOT}`, folder], { encoding: 'utf8' });
  if (status !== 0) throw new Error(`git clone: ${stderr}`);
  if (packages) symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'));
  return folder;
}

/** The build command, with the network taken away: by the kernel where that is allowed, otherwise by a proxy that nobody answers. */
function buildCommand(): { command: string[]; offline: string; env: Record<string, string> } {
  const build = [process.execPath, 'src/commands/build.ts'];
  const alone = spawnSync('unshare', ['--net', 'true']).status === 0;
  const nowhere = 'http://127.0.0.1:9';
  return { command: alone ? ['unshare', '--net', ...build] : build, offline: alone ? 'bez sieci (unshare --net)' : 'z siecią odciętą przez proxy', env: { HTTP_PROXY: nowhere, HTTPS_PROXY: nowhere, http_proxy: nowhere, https_proxy: nowhere, NODE_USE_ENV_PROXY: '1', ASTRO_TELEMETRY_DISABLED: '' } };
}

function start(folder: string, env: Record<string, string>): ChildProcess {
  const { command: [programme = '', ...rest], env: cut } = buildCommand();
  return spawn(programme, rest, { cwd: folder, env: { ...process.env, SITE_URL: 'https://priorytety.example', BASE_PATH: '', NODE_TEST_CONTEXT: '', ...cut, ...env }, stdio: ['ignore', 'ignore', 'pipe'] });
}

/** Runs to its end, or until `kill` says otherwise; resolves with the exit code and what was complained. */
async function ended(child: ChildProcess): Promise<{ code: number | null; said: string }> {
  let said = '';
  child.stderr?.on('data', (chunk: Buffer) => (said += chunk.toString()));
  return new Promise((resolve) => child.once('exit', (code) => resolve({ code, said })));
}

/** SHA-256 of every file of a folder, by path. */
function bytesOf(folder: string): Map<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1)).sort();
  return new Map(files.map((file) => [file, createHash('sha256').update(readFileSync(join(folder, file))).digest('hex')]));
}

function differences(one: ReadonlyMap<string, string>, other: ReadonlyMap<string, string>): string[] {
  return [...new Set([...one.keys(), ...other.keys()])].filter((file) => one.get(file) !== other.get(file));
}

async function sameBytes(folder: string): Promise<Outcome> {
  const built = await Promise.all(PLACES.map(async ({ folder: name, env }) => {
    mkdirSync(join(folder, name, '..'), { recursive: true });
    const copy = clone(join(folder, name));
    const { code, said } = await ended(start(copy, env));
    if (code !== 0) throw new Error(`${name}: ${said}`);
    return bytesOf(join(copy, 'dist'));
  }));
  const [first = new Map<string, string>(), second = new Map<string, string>()] = built;
  const different = differences(first, second);
  if (different.length > 0 || first.size === 0) throw new Error(`różnią się: ${different.slice(0, 10).join(', ')}`);
  return { seen: `${first.size} plików, ${buildCommand().offline}` };
}

/** Moments of a build, told by what it has written by then, and how it is ended there. */
const BLOWS: [written: string, signal: NodeJS.Signals][] = [['.build', 'SIGKILL'], ['.build/tematyczne/5/index.html', 'SIGTERM'], ['.build/_headers', 'SIGKILL'], ['.build/index.html.br', 'SIGKILL']];

async function wholeOrPrevious(folder: string): Promise<Outcome> {
  const copy = clone(join(folder, 'a'));
  const dist = join(copy, 'dist');
  const { code, said } = await ended(start(copy, {}));
  if (code !== 0) throw new Error(said);
  const before = bytesOf(dist);
  for (const [written, signal] of BLOWS) {
    // Another address, so that a build that got through would show.
    const child = start(copy, { SITE_URL: 'https://inny.example' });
    const end = ended(child);
    const watch = setInterval(() => existsSync(join(copy, written)) && child.kill(signal), 10);
    const { code: left } = await end;
    clearInterval(watch);
    if (left === 0) throw new Error(`budowa skończyła się, zanim powstało ${written}`);
    const different = existsSync(dist) ? differences(before, bytesOf(dist)) : ['brak dist/'];
    if (different.length > 0) throw new Error(`${signal} przy ${written}: ${different.slice(0, 5).join(', ')}`);
  }
  const again = await ended(start(copy, {}));
  const after = again.code === 0 ? differences(before, bytesOf(dist)) : [again.said];
  if (after.length > 0) throw new Error(`następna budowa: ${after.slice(0, 5).join(', ')}`);
  return { seen: `${BLOWS.map(([written, signal]) => `${signal} przy ${written}`).join(', ')}; następna budowa dała te same bajty` };
}

/** No package needs a script of its own to be installed. Packages come from the cache of npm or from its registry. */
async function withoutScripts(folder: string): Promise<Outcome> {
  const copy = clone(join(folder, 'a'), false);
  const { status, stderr } = spawnSync('npm', ['ci', '--ignore-scripts', '--prefer-offline', '--no-audit', '--no-fund'], { cwd: copy, encoding: 'utf8' });
  if (status !== 0) {
    if (/ENOTFOUND|ECONNREFUSED|ETIMEDOUT|ENETUNREACH|EAI_AGAIN/.test(stderr)) return { leftOut: 'nie ma sieci, a pamięć podręczna npm nie zna wszystkich pakietów' };
    throw new Error(stderr.slice(-2000));
  }
  const { code, said } = await ended(start(copy, {}));
  if (code !== 0) throw new Error(said);
  return { seen: `${bytesOf(join(copy, 'dist')).size} plików, ${buildCommand().offline}` };
}
