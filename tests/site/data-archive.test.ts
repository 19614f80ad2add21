import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { strFromU8, unzipSync } from 'fflate';
import { DIST } from './built.ts';
import { dataFiles, read } from './data.ts';

const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');
const bytesOf = (file: string) => readFileSync(join(DIST, file));
const zip = unzipSync(bytesOf('dane/komplet.zip'));
const packed = new Map(Object.entries(zip).map(([name, bytes]) => [name.replace('priorytety-krakowa/', ''), bytes]));
/** Name → sum, as `sha256sum` writes them. */
const sums = (text: string) => new Map(text.trim().split('\n').map((line) => [line.slice(66), line.slice(0, 64)]));

test('komplet.zip holds the very files that stand beside it', () => {
  for (const [name, bytes] of packed) {
    if (!['README.md', 'LICENCJA.txt', 'SHA256SUMS'].includes(name)) assert.deepEqual(Buffer.from(bytes), bytesOf(`dane/${name}`), name);
  }
  const beside = dataFiles.filter((file) => file.startsWith('dane/')).map((file) => file.slice(5)).filter((name) => !['komplet.zip', 'SHA256SUMS'].includes(name));
  assert.deepEqual([...packed.keys()].filter((name) => !['README.md', 'LICENCJA.txt', 'SHA256SUMS'].includes(name)).sort(), beside.sort());
});

test('the sums in the archive and beside it are right and miss no file', () => {
  const inside = sums(strFromU8(packed.get('SHA256SUMS') ?? new Uint8Array()));
  assert.deepEqual([...inside].sort(), [...packed].filter(([name]) => name !== 'SHA256SUMS').map(([name, bytes]) => [name, sha256(bytes)]).sort());
  const beside = sums(read('dane/SHA256SUMS'));
  assert.deepEqual([...beside.keys()].sort(), dataFiles.filter((file) => /^dane\/(?!SHA256SUMS)/.test(file)).map((file) => file.slice(5)).sort());
  for (const [name, sum] of beside) assert.equal(sha256(bytesOf(`dane/${name}`)), sum, name);
});

test('the archive says who has which rights', () => {
  assert.match(strFromU8(packed.get('LICENCJA.txt') ?? new Uint8Array()), /CC0 1\.0[^]*creativecommons\.org\/publicdomain\/zero\/1\.0/);
  assert.match(strFromU8(packed.get('README.md') ?? new Uint8Array()), /sha256sum --check SHA256SUMS/);
});
