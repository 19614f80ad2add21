import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { readPackages, withLicences } from '../../src/commands/list-dependencies.ts';
import { ROOT } from '../yardstick.ts';

const { dependencies, packages } = readPackages(ROOT);
const document = readFileSync(`${ROOT}docs/dependencies.md`, 'utf8');
const installed = Object.entries(packages).filter(([path]) => path !== '');
const nameOf = (path: string) => path.replace(/^.*node_modules\//, '');

test('docs/dependencies.md says of every dependency why it is there and under which licence, and of nothing else', () => {
  const { text, findings } = withLicences(document, dependencies, packages);
  assert.deepEqual(findings, []);
  assert.equal(text, document, 'Uruchom: npm run dependencies');
});

test('a dependency without a line, a line without a dependency, a line without a reason and a wrong licence are found', () => {
  const { text, findings } = withLicences('| `a` | reads | GPL |\n| `b` |  | |\n| `a` | reads | MIT |', ['a', 'c'], { 'node_modules/a': { license: 'MIT' } });
  assert.match(text, /^\| `a` \| reads \| MIT \|$/m);
  for (const wanted of [/Pakiet a stoi .* dwa razy/, /Pakietu b nie ma w package\.json/, /pakiecie b nie napisano/, /Pakiet c nie ma wiersza/]) assert.ok(findings.some((finding) => wanted.test(finding)), String(wanted));
});

/** Licences that ask for no more than to be named. */
const FREE = new Set(['MIT', 'ISC', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0', 'BlueOak-1.0.0', 'CC0-1.0', '0BSD', 'Python-2.0', 'Unicode-3.0', '(MIT AND BSD)', 'MIT OR Apache-2.0', '(MIT AND Zlib)', 'MIT AND OFL-1.1']);

test('every licence in the lock file only asks to be named, or docs/dependencies.md says why it is all right', () => {
  const others = installed.filter(([, { license = '' }]) => !FREE.has(license)).map(([path]) => nameOf(path));
  const explained = /\n## Licences that ask for more\n([\s\S]*?)(?=\n## |$)/.exec(document)?.[1] ?? '';
  const patterns = [...explained.matchAll(/`([^`]+)`/g)].map(([, name = '']) => name);
  const unexplained = [...new Set(others)].filter((name) => !patterns.some((pattern) => (pattern.endsWith('*') ? name.startsWith(pattern.slice(0, -1)) : name === pattern)));
  assert.deepEqual(unexplained, []);
});

test('the lock file names a fingerprint of every package, no address to download from, and one install script that is not needed', () => {
  assert.deepEqual(installed.filter(([, { integrity = '' }]) => !/^sha512-[\w+/]{86}==$/.test(integrity)).map(([path]) => path), []);
  assert.doesNotMatch(readFileSync(`${ROOT}package-lock.json`, 'utf8'), /"resolved": "http/);
  assert.deepEqual(installed.filter(([, { hasInstallScript }]) => hasInstallScript).map(([path]) => path), ['node_modules/esbuild']);
});
