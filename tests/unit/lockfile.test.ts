import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { z } from 'zod';
import { ROOT } from '../yardstick.ts';

const versions = z.record(z.string(), z.string()).default({});
const packageFile = z.object({ dependencies: versions, devDependencies: versions, optionalDependencies: versions, overrides: z.unknown().optional() });
const read = (name: string): unknown => JSON.parse(readFileSync(`${ROOT}${name}`, 'utf8'));
const own = packageFile.parse(read('package.json'));
const lock = z.object({
  lockfileVersion: z.number(),
  packages: z.record(z.string(), z.object({ version: z.string().optional(), integrity: z.string().optional(), resolved: z.string().optional(), link: z.boolean().optional(), inBundle: z.boolean().optional(), hasInstallScript: z.boolean().optional(), license: z.unknown().optional() }).loose()),
}).parse(read('package-lock.json'));
const packages = Object.entries(lock.packages).filter(([path]) => path !== '');

test('every package in the lock file has a fingerprint, SHA-512, and no other kind', () => {
  assert.ok(packages.length > 300, String(packages.length));
  assert.deepEqual(packages.filter(([, { integrity, inBundle }]) => !inBundle && !/^sha512-[A-Za-z0-9+/]{86}==$/.test(integrity ?? '')).map(([path]) => path), []);
});

test('no package comes from an address, a folder or a repository', () => {
  assert.deepEqual(packages.filter(([, { resolved, link }]) => resolved !== undefined || link).map(([path]) => path), []);
});

test('every dependency is pinned to one version, and the lock file holds exactly that', () => {
  const all = Object.entries({ ...own.dependencies, ...own.devDependencies, ...own.optionalDependencies });
  const exact = ([name, version]: [string, string]) => /^\d+\.\d+\.\d+$/.test(version) && lock.packages[`node_modules/${name}`]?.version === version;
  // The types of Node follow its major version.
  assert.deepEqual(all.filter((each) => !exact(each)).map(([name]) => name), ['@types/node']);
  const locked = packageFile.parse(lock.packages['']);
  assert.deepEqual([locked.dependencies, locked.devDependencies, locked.optionalDependencies], [own.dependencies, own.devDependencies, own.optionalDependencies]);
});

/** Packages that would like to run something when they are installed; what for, and why it is not needed. */
const SCRIPTS: Record<string, string> = {
  'node_modules/esbuild': 'puts its programme in the place of a small one that starts it; without that it starts a little later',
};

test('no package needs a script of its own to be installed (npm run check:full installs without any and builds)', () => {
  assert.deepEqual(packages.filter(([, { hasInstallScript }]) => hasInstallScript).map(([path]) => path), Object.keys(SCRIPTS));
});
