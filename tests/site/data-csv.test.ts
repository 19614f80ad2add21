import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parse } from 'csv-parse/sync';
import { z } from 'zod';
import { priorities, read } from './data.ts';

const file = read('dane/priorytety.csv');
const rows = z.array(z.record(z.string(), z.string())).parse(parse(file, { columns: true, record_delimiter: '\r\n' }));
const metadata = z
  .object({ '@context': z.tuple([z.literal('http://www.w3.org/ns/csvw'), z.object({ '@language': z.literal('pl') })]), url: z.string(), tableSchema: z.object({ primaryKey: z.string(), columns: z.array(z.object({ name: z.string(), titles: z.string(), datatype: z.unknown(), required: z.boolean(), separator: z.string().optional() })) }) })
  .parse(JSON.parse(read('dane/priorytety.csv-metadata.json')));

test('priorytety.csv, read by a foreign parser, says the same as the JSON', () => {
  const found = rows.map(({ id, list, number, wording, sha256, citation, url, datedUrl, shortUrl, label, note, keywords, related, eurovoc, label_en: labelEn, translation_en: translationEn }) => ({ labelEn, translationEn, id, list, number: Number(number), wording, sha256, citation, url, datedUrl, shortUrl, label, note, keywords: keywords?.split(';'), related: related?.split(';'), eurovoc: eurovoc?.split(';') }));
  const expected = priorities.map(({ id, list, number, wording, sha256, citation, url, datedUrl, shortUrl, editorial: { label, note, keywords, related, eurovoc }, translations: { en } }) => ({ labelEn: en.label, translationEn: en.text, id, list, number, wording, sha256, citation, url, datedUrl, shortUrl, label, note, keywords, related: related.map((tie) => tie.id), eurovoc: eurovoc.map(({ uri }) => uri) }));
  assert.deepEqual(found, expected);
});

test('the table is UTF-8 without a byte order mark, with CRLF line ends (RFC 4180)', () => {
  assert.ok(!file.startsWith('\uFEFF'));
  assert.match(file, /ą.*ł.*ż/s);
  assert.equal(file.split('\r\n').length, rows.length + 2);
});

test('no cell can be taken for a formula by a spreadsheet', () => {
  assert.deepEqual(rows.flatMap((row) => Object.values(row)).filter((cell) => /^[=+\-@\t]/.test(cell)), []);
});

test('the CSVW metadata name every column in order and say which hold several values', () => {
  const header = z.array(z.array(z.string())).parse(parse(file, { to: 1 }))[0];
  const { columns, primaryKey } = metadata.tableSchema;
  assert.equal(metadata.url, 'priorytety.csv');
  assert.deepEqual(columns.map(({ titles }) => titles), header);
  assert.equal(new Set(rows.map((row) => row[primaryKey])).size, rows.length);
  for (const { name, required, separator } of columns) {
    if (required) assert.deepEqual(rows.filter((row) => row[name] === '').map(({ id }) => id), [], name);
    if (!separator) assert.ok(!['keywords', 'related', 'places', 'eurovoc'].includes(name), name);
  }
});
