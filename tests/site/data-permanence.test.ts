import assert from 'node:assert/strict';
import { test } from 'node:test';
import { pathOf, points } from '../yardstick.ts';
import { files, pageAt } from './built.ts';

/** Once published, these stay: others load the files and name things by the fragments. Lines are added, never taken away. */
const FILES = ['priorytety.json', 'priorytety.schema.json', 'priorytety.csv', 'priorytety.csv-metadata.json', 'priorytety.jsonld', 'priorytety.ttl', 'priorytety.akn.xml', 'priorytety.md', 'priorytety.txt', 'katalog.ttl', 'zmiany.atom', 'zmiany.json', 'komplet.zip', 'SHA256SUMS'];
const BESIDE = ['json', 'jsonld', 'ttl', 'md', 'txt', 'bib', 'ris', 'csl.json'];
const FRAGMENTS = ['slownik', 'tematyczne', 'geograficzne', 'rada-miasta-krakowa', 'rodzaj-dokumentu', 'strona-zrodlowa', 'wydawca', 'prawa', 'katalog', 'zbior'];

test('every data file that was ever published still answers', () => {
  const published = [...FILES.map((name) => `dane/${name}`), ...points.flatMap((point) => BESIDE.map((end) => `${pathOf(point).slice(1, -1)}.${end}`)), 'llms.txt', 'en/data/changes.atom', 'en/data/changes.json'];
  assert.deepEqual(published.filter((file) => !files.includes(file)), []);
});

test('every fragment of the data page that names something is still there', () => {
  const { $ } = pageAt('/dane/');
  const named = [...FRAGMENTS, ...points.map(({ id }) => id.toLowerCase()), ...FILES.filter((name) => name !== 'SHA256SUMS').map((name) => `plik-${name.replaceAll('.', '-')}`)];
  assert.deepEqual(named.filter((id) => $(`[id="${id}"]`).length !== 1), []);
});
