import { existsSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { LOCAL_SITE, readAddress } from '../environment.ts';
import { ContentError, warn } from '../validation/problem.ts';
import { readContentOnce } from '../validation/read-content.ts';
import { contentFingerprint, contentRoot } from '../validation/content-root.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/**
 * Builds the site into dist/ in one step: what is wrong is said in Polish, without a stack trace,
 * and dist/ is exchanged only when everything succeeded, so that no half-built site can be published.
 */
export async function buildSite(): Promise<boolean> {
  const fresh = `${ROOT}.build/`;
  rmSync(fresh, { recursive: true, force: true });
  restore(`${ROOT}dist`);
  try {
    const { site, base } = readAddress(process.env);
    const { content, problems, warnings } = readContentOnce(contentRoot(ROOT));
    if (!content) throw new ContentError(problems);
    if (warnings.length > 0) console.warn(warn(warnings));
    // Loaded only now, so that an editor's slip is told half a second sooner.
    const [{ build }, { finishSite, writeServerFiles }] = await Promise.all([import('astro'), import('../delivery/finish.ts')]);
    // What is wrong is told below, in Polish; DEBUG brings Astro's own words.
    await build({ root: ROOT, outDir: fresh, logLevel: process.env['DEBUG'] ? 'info' : 'silent' });
    const { version } = JSON.parse(readFileSync(`${ROOT}package.json`, 'utf8')) as { version: string };
    const { sourceDate, sourceSha256 } = content.document.data;
    const hosting = await finishSite(fresh, { base, version, sourceDate, sourceSha256, contentSha256: contentFingerprint(contentRoot(ROOT)) });
    exchange(fresh, `${ROOT}dist`);
    writeServerFiles(`${ROOT}hosting`, hosting);
    console.log(`Gotowe: serwis jest w folderze dist/ (adres: ${site}).`);
    if (site === LOCAL_SITE) console.warn('Uwaga: zmienna SITE_URL jest pusta. Tę wersję można oglądać, ale nie publikować: linki i cytaty prowadzą do http://localhost.');
    return true;
  } catch (error) {
    console.error(explainFailure(error));
    rmSync(fresh, { recursive: true, force: true });
    console.error(existsSync(`${ROOT}dist`) ? 'Folder dist/ zawiera poprzednią, całą wersję serwisu.' : 'Folder dist/ nie powstał.');
    return false;
  }
}

const previous = (dist: string) => `${dist}.previous`;

/** Puts the new site in the place of the old one by renaming alone: whenever the machine stops, one of them is there, whole. */
function exchange(fresh: string, dist: string): void {
  rmSync(previous(dist), { recursive: true, force: true });
  if (existsSync(dist)) renameSync(dist, previous(dist));
  renameSync(fresh, dist);
  rmSync(previous(dist), { recursive: true, force: true });
}

/** After a build that was killed between the two renamings, the old site comes back to its place. */
function restore(dist: string): void {
  if (!existsSync(dist) && existsSync(previous(dist))) renameSync(previous(dist), dist);
  rmSync(previous(dist), { recursive: true, force: true });
}

/** What to tell an editor: content reports as they are, MDX faults with file and line, anything else with its first line. */
function explainFailure(error: unknown): string {
  if (error instanceof ContentError || (error instanceof Error && error.name === 'ContentError')) return (error as Error).message;
  if (!(error instanceof Error)) return `Budowa nie powiodła się: ${String(error)}`;
  const { loc, id } = error as { loc?: { file?: string; line?: number; column?: number }; id?: string };
  const file = (loc?.file ?? id ?? '').replace(ROOT, '');
  if (!file.endsWith('.mdx')) return `Budowa nie powiodła się.\n${process.env['DEBUG'] ? error.stack : error.message}`;
  const place = [file, loc?.line, loc?.column].filter((part) => part !== undefined).join(':');
  const message = error.message.split('\n')[0]?.replace(/^.*?: /, '');
  return `Treści nie można opublikować: 1 błąd do poprawienia.\n\n  ✗ ${place}\n    Zapis MDX jest niepoprawny: ${message}\n    Co zrobić: zamknij każdy otwarty znacznik <…>, a znaki „<” i „{” w zwykłym zdaniu poprzedź ukośnikiem: „\\<”, „\\{”.\n`;
}

/**
 * What makes the C library of Linux and mimalloc, which the bundler and the compiler of Astro use, give freed memory back
 * (docs/performance.md): one pool for all threads; nothing taken before it is needed; nothing kept after.
 */
const FRUGAL = { MALLOC_ARENA_MAX: '1', MIMALLOC_ARENA_EAGER_COMMIT: '0', MIMALLOC_PURGE_DELAY: '0' };

/**
 * Less garbage lies about, for a little more work: room for short-lived objects in MB (16 is usual); by how many percent the heap
 * may grow before it is looked through again (up to 300 is usual); `--expose-gc` is for src/delivery/workers.ts.
 */
const SPARING = ['--max-semi-space-size=8', '--heap-growing-percent=150', '--expose-gc'];

/** Starts this command anew in the same process, because the C library reads its setting only at its start. */
function startFrugally(): void {
  if (process.platform !== 'linux' || process.env['MALLOC_ARENA_MAX'] !== undefined) return;
  process.execve?.(process.execPath, [process.execPath, ...SPARING, ...process.execArgv, ...process.argv.slice(1)], { ...FRUGAL, ...process.env });
}

if (import.meta.main) {
  startFrugally();
  // At once after a failure: pages that are still being made would complain that their folder is gone.
  if (!(await buildSite())) process.exit(1);
}
