import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { z } from 'zod';
import { datedPathOf, document, pathOf, points, shortPathOf } from '../yardstick.ts';
import { absolute } from './built.ts';
import { jsonDocument, priorities, read } from './data.ts';

const ajv = addFormats.default(new Ajv2020({ allErrors: true }));
const validate = ajv.compile(JSON.parse(read('dane/priorytety.schema.json')));

test('priorytety.json fits its published JSON Schema (ajv)', () => {
  assert.ok(validate(JSON.parse(read('dane/priorytety.json'))), JSON.stringify(validate.errors));
});

test('the schema notices a missing wording, a broken fingerprint and a date that does not exist', () => {
  const broken: [string, (file: string) => string][] = [
    ['brzmienie', (file) => file.replace('"wording"', '"wordnig"')],
    ['odcisk', (file) => file.replace(/"sha256": "./, '"sha256": "x')],
    ['data', (file) => file.replace('"sourceDate": "2011-01-31"', '"sourceDate": "2011-02-31"')],
  ];
  for (const [name, change] of broken) assert.equal(validate(JSON.parse(change(read('dane/priorytety.json')))), false, name);
});

test('the data hold the document as the source has it', () => {
  assert.equal(jsonDocument.title, document.title);
  assert.equal(jsonDocument.sourceDate, document.date);
  assert.deepEqual(priorities.map(({ id, wording }) => [id, wording]), points.map(({ id, wording }) => [id, wording]));
});

for (const [index, point] of points.entries()) {
  test(`${point.id}: addresses and fingerprint in the data are those of the pages`, async () => {
    const found = priorities[index]!;
    const digest = Buffer.from(await crypto.subtle.digest('SHA-256', Buffer.from(point.wording, 'utf8'))).toString('hex');
    assert.deepEqual(
      { list: found.list, number: found.number, sha256: found.sha256, url: found.url, datedUrl: found.datedUrl, shortUrl: found.shortUrl },
      { list: point.list, number: point.number, sha256: digest, url: absolute(pathOf(point)), datedUrl: absolute(datedPathOf(point)), shortUrl: absolute(shortPathOf(point)) },
    );
    assert.ok(found.citation.endsWith(found.datedUrl));
  });

  test(`${point.id}: our translation stands apart from the wording, says that it is not official and of which wording it is`, () => {
    const { wording, sha256, datedUrl, translations: { en } } = priorities[index]!;
    assert.deepEqual({ official: en.official, current: en.current, translates: en.translates, url: en.url }, { official: false, current: true, translates: sha256, url: absolute(`/en/${['thematic', 'geographic'][point.part - 1]}/${point.number}/`) });
    assert.notEqual(en.text, wording);
    assert.match(en.citation, /own translation/);
    assert.ok(en.citation.endsWith(datedUrl));
  });

  test(`${point.id}: the file beside the page says the same as the whole`, () => {
    const { document: own, ...priority } = z.looseObject({ document: z.unknown() }).parse(JSON.parse(read(`${pathOf(point).slice(1, -1)}.json`)));
    const whole = z.object({ document: z.unknown(), priorities: z.array(z.unknown()) }).parse(JSON.parse(read('dane/priorytety.json')));
    assert.deepEqual(priority, whole.priorities[index]);
    assert.deepEqual(own, whole.document);
  });
}

test('every tie is told from both of its ends with the same reason', () => {
  const told = new Set(priorities.flatMap(({ id, editorial }) => editorial.related.map((tie) => `${id}–${tie.id}: ${tie.reason}`)));
  const oneSided = [...told].filter((tie) => !told.has(tie.replace(/^(\w+)–(\w+)/, '$2–$1')));
  assert.ok(told.size > 0);
  assert.deepEqual(oneSided, []);
});
