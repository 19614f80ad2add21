import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './yardstick.ts';

/** The words that the search learnt: the build takes them only where they still fit the content. */
const LEARNT = ['pl', 'en'].map((language) => `.cache/lexicon-${language}.json`);

/**
 * A copy of the project that a test may break and build without touching the real one.
 * It lies inside the project, so that the installed packages are found.
 */
export function copyProject(name: string): string {
  const copy = join(ROOT, '.cache', 'tests', name);
  rmSync(copy, { recursive: true, force: true });
  mkdirSync(copy, { recursive: true });
  for (const part of ['src', 'content', 'public', 'astro.config.mjs', 'tsconfig.json', 'package.json']) cpSync(join(ROOT, part), join(copy, part), { recursive: true });
  for (const part of LEARNT) if (existsSync(join(ROOT, part))) cpSync(join(ROOT, part), join(copy, part));
  return copy;
}

/** Runs the build command of a copy as an editor would, and returns what it said. */
export function buildCopy(copy: string, variables: Record<string, string> = {}): { status: number | null; said: string } {
  const env = { ...process.env, SITE_URL: '', BASE_PATH: '', NO_COLOR: '1', ASTRO_TELEMETRY_DISABLED: '1', NODE_TEST_CONTEXT: '', ...variables };
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(copy, 'src/commands/build.ts')], { cwd: copy, env, encoding: 'utf8' });
  return { status, said: stdout + stderr };
}
