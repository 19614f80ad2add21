/** A cached build result: one file, good while everything it was made from is the same. */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';

const PACKAGES = ['dictionary-pl', 'dictionary-en', 'i18n-iso-countries', 'countries-list', 'cldr-core'];

/** The result kept in `file` when it was made from the same inputs, code, data files and package versions; else a new one, which is kept. */
export function cached<T>(file: string, inputs: readonly string[], make: () => T): T {
  const key = fingerprint(inputs);
  if (existsSync(file)) {
    const kept = read(file) as { key?: string; value: T } | undefined;
    if (kept?.key === key) return kept.value;
  }
  const value = make();
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, JSON.stringify({ key, value }));
  return value;
}

function read(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined; // a cut or foreign file is as good as none
  }
}

function fingerprint(inputs: readonly string[]): string {
  const hash = createHash('sha256');
  const root = fileURLToPath(new URL('..', import.meta.url));
  for (const name of (readdirSync(root, { recursive: true }) as string[]).filter((path) => /\.(?:ts|yaml)$/u.test(path)).sort()) hash.update(name).update(readFileSync(root + name));
  for (const name of PACKAGES) hash.update(readFileSync(manifest(name)));
  for (const input of inputs) hash.update(input).update('\0');
  return hash.digest('hex');
}

/** The package.json of an installed package, also of one that does not export it. */
function manifest(name: string): string {
  const paths = createRequire(import.meta.url).resolve.paths(name) ?? [];
  const found = paths.map((path) => `${path}/${name}/package.json`).find((path) => existsSync(path));
  if (!found) throw new Error(`The package „${name}” is not installed: npm install ${name}`);
  return found;
}
