import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';

const MAKE = `
  const { makeFiles } = await import('./src/open-data/files.ts');
  const { sha256 } = await import('./src/open-data/archive.ts');
  const { exampleData } = await import('./tests/unit/open-data-example.ts');
  for (const [name, bytes] of await makeFiles(exampleData())) console.log(sha256(bytes), name);
`;

/** Sums of all files, made in a process of its own. */
function sums(zone: string, locale: string): string {
  const { stdout, stderr, status } = spawnSync(process.execPath, ['--input-type=module', '--eval', MAKE], { cwd: fileURLToPath(new URL('../../', import.meta.url)), env: { ...process.env, TZ: zone, LC_ALL: locale }, encoding: 'utf8' });
  assert.equal(status, 0, stderr);
  return stdout;
}

test('every file, the archive too, is the same in every time zone and locale', () => {
  const here = sums('Europe/Warsaw', 'pl_PL.UTF-8');
  assert.match(here, /komplet\.zip/);
  for (const [zone, locale] of [['Pacific/Kiritimati', 'C'], ['America/St_Johns', 'tr_TR.UTF-8']] as const) assert.equal(sums(zone, locale), here, zone);
});
