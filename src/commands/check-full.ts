import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { load } from 'cheerio';
import { accessibilitySteps } from './check-accessibility.ts';
import { cloneSteps } from './check-clones.ts';
import { dataSteps } from './check-data.ts';
import { hostSteps } from './check-hosts.ts';
import { packageSteps } from './check-packages.ts';
import { serveStatic } from './static-server.ts';

/** What a step has to work with: the built site, served. */
export interface FullCheck {
  /** Folder of the built site, with a slash at its end. */
  dist: string;
  /** Address of the start page as it was built. */
  built: string;
  /** Address of the start page on the server that runs now. */
  served: string;
}

/** What came of a step: what was seen, or why it was left out. A step that fails throws. */
export type Outcome = { seen: string } | { leftOut: string };

/** A check that takes longer or needs tools of the machine. */
export interface Step {
  name: string;
  run(check: FullCheck): Outcome | Promise<Outcome>;
}

/** Add steps here; each says itself what it needs. */
const STEPS: readonly Step[] = [{ name: 'Testy długie: kopiowanie, druk, kody QR, linki do słów, klawiatura, czytnik ekranu, awarie (tests/full)', run: longTests }, ...accessibilitySteps, ...hostSteps, ...dataSteps, ...packageSteps, ...cloneSteps];

/** The browser tests that take minutes: everything copied, printed, decoded, linked, walked through by keyboard, read out and broken. */
function longTests(): Outcome {
  const { status, stdout } = spawnSync(process.execPath, ['--test', '--test-concurrency=2', 'tests/full/*.test.ts'], { cwd: fileURLToPath(new URL('../..', import.meta.url)), encoding: 'utf8' });
  const passed = /pass (\d+)/.exec(stdout)?.[1];
  if (status !== 0 || !passed || passed === '0') throw new Error(stdout.split('\n').filter((line) => line.startsWith('✖')).join('\n'));
  return { seen: `${passed} testów` };
}

/** Runs all steps on dist/ and says in Polish what ran, what was left out and why. */
async function checkFull(dist: string): Promise<boolean> {
  const page = `${dist}dane/index.html`;
  if (!existsSync(page)) throw new Error('Nie ma zbudowanego serwisu. Najpierw uruchom: npm run build');
  const built = new URL('..', load(readFileSync(page, 'utf8'))('link[rel=canonical]').attr('href')).href;
  const base = new URL(built).pathname;
  const server = await serveStatic(dist, { base });
  const counts = { passed: 0, failed: 0, skipped: 0 };
  for (const { name, run } of STEPS) {
    try {
      const outcome = await run({ dist, built, served: `${server.origin}${base}` });
      counts['seen' in outcome ? 'passed' : 'skipped'] += 1;
      console.log('seen' in outcome ? `✔ ${name}: ${outcome.seen}` : `– ${name}: pominięto, ${outcome.leftOut}`);
    } catch (error) {
      counts.failed += 1;
      console.error(`✖ ${name}: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
  await server.close();
  console.log(`${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped`);
  return counts.failed === 0;
}

if (import.meta.main) process.exitCode = (await checkFull(fileURLToPath(new URL('../../dist/', import.meta.url)))) ? 0 : 1;
