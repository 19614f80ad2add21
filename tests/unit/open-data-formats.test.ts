import assert from 'node:assert/strict';
import { test } from 'node:test';
import { load } from 'cheerio';
import { parse } from 'csv-parse/sync';
import { toString } from 'mdast-util-to-string';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { z } from 'zod';
import { toAkomaNtoso } from '../../src/open-data/akoma-ntoso.ts';
import { toBibtex, toCslJson, toRis } from '../../src/open-data/citation-files.ts';
import { toCsv } from '../../src/open-data/csv.ts';
import { toJson } from '../../src/open-data/json.ts';
import { toPointMarkdown } from '../../src/open-data/markdown.ts';
import { plainText } from '../../src/open-data/plain-text.ts';
import { exampleData, examplePoint } from './open-data-example.ts';

/** Every character that some format has a use of its own for. */
const NASTY = 'Zażółć „gęślą” "jaźń", <b> & {x} *y* _z_ [a](b) 1) # % $ \\ ; `c`';

test('a wording survives every format, whatever characters it has', () => {
  const data = exampleData(examplePoint('T5', { wording: NASTY }));
  const point = data.points[0]!;
  assert.ok(toJson(data).includes(JSON.stringify(NASTY)));
  assert.equal(z.array(z.looseObject({ wording: z.string() })).parse(parse(toCsv(data), { columns: true }))[0]?.wording, NASTY);
  assert.equal(load(toAkomaNtoso(data), { xml: true })('point content p').text(), NASTY);
  const quotation = unified().use(remarkParse).parse(toPointMarkdown(data, point)).children.find(({ type }) => type === 'blockquote');
  assert.equal(toString(quotation), NASTY);
  assert.equal(JSON.parse(toCslJson(data, point))[0].abstract, NASTY);
  assert.ok(toRis(data, point).includes(`AB  - ${NASTY}\r\n`));
  assert.ok(toBibtex(data, point).includes('\\& \\{x\\}'));
});

test('a keyword with a semicolon is refused by the table with the column and the word', () => {
  assert.throws(() => toCsv(exampleData(examplePoint('T5', { keywords: ['a;b'] }))), /„keywords”.*„a;b”/);
});

test('a broken value does not get past the JSON gate', () => {
  assert.throws(() => toJson(exampleData(examplePoint('T5', { sha256: 'abc' }))), /sha256/);
  assert.throws(() => toJson(exampleData(examplePoint('T5', { wording: '' }))), /wording/);
});

const NOTES: [mdx: string, text: string][] = [
  ['Zdanie **ważne** i [link](https://example.org).', 'Zdanie ważne i link.'],
  ['Raz.\n\n- dwa\n- trzy', 'Raz.\n\ndwa\ntrzy'],
  ['| Miasto | Rok |\n|---|---|\n| Kijów | 1993 |', 'Miasto | Rok\nKijów | 1993'],
  ['Znak \\{ i <Termin>słowo</Termin>.', 'Znak { i słowo.'],
  ['', ''],
];
for (const [mdx, text] of NOTES) {
  test(`a note becomes plain text: ${JSON.stringify(mdx)}`, () => assert.equal(plainText(mdx), text));
}

test('strings of the interface come into the data with plain spaces', () => {
  assert.equal(exampleData().site.name, 'Priorytety w świecie');
});
