import assert from 'node:assert/strict';
import { test } from 'node:test';
import { load } from 'cheerio';
import { type XMLFileInfo, validateXML } from 'xmllint-wasm';
import { toString } from 'mdast-util-to-string';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { document, pathOf, points } from '../yardstick.ts';
import { plain } from './built.ts';
import { dataFiles, jsonDocument, priorities, read } from './data.ts';

/** Quotations of a Markdown file, as a CommonMark parser reads them. */
const quotations = (markdown: string): string[] => unified().use(remarkParse).parse(markdown).children.filter(({ type }) => type === 'blockquote').map((node) => toString(node));
const akn = load(read('dane/priorytety.akn.xml'), { xml: true });

test('priorytety.md quotes every wording in order, with its fingerprint, citation and the status', () => {
  const markdown = read('dane/priorytety.md');
  assert.deepEqual(quotations(markdown), points.map(({ wording }) => wording));
  for (const { sha256, citation, editorial } of priorities) for (const part of [sha256, citation, editorial.label]) assert.ok(markdown.includes(part), part);
  assert.ok(markdown.includes(jsonDocument.status));
});

test('priorytety.txt holds title, lead, headings and wordings as the source has them', () => {
  const [adopted = ''] = read('dane/priorytety.txt').split('\n--\n');
  const numbered = points.map(({ number, wording, part }) => [part, `${number}) ${wording}`] as const);
  const parts = document.headings.map((heading, index) => [heading, ...numbered.filter(([part]) => part === index + 1).map(([, line]) => line)].join('\n'));
  assert.equal(adopted, `${[document.title, document.lead, ...parts].join('\n\n')}\n`);
});

for (const [index, point] of points.entries()) {
  const beside = pathOf(point).slice(1, -1);
  const { sha256, citation, editorial, facts } = priorities[index]!;

  test(`${point.id}: the .md twin has the exact wording, status, fingerprint, note, ties and facts`, () => {
    const markdown = read(`${beside}.md`);
    const text = plain(toString(unified().use(remarkParse).parse(markdown)));
    assert.deepEqual(quotations(markdown), [point.wording]);
    const parts = [jsonDocument.status, sha256, citation, editorial.label, plain(editorial.note), ...editorial.related.map(({ reason }) => reason), ...facts.flatMap((fact) => [fact.date, fact.text, fact.source.title])];
    assert.deepEqual(parts.filter((part) => !text.includes(plain(part))), []);
  });

  test(`${point.id}: the .txt twin begins with the exact wording`, () => {
    const text = read(`${beside}.txt`);
    assert.equal(text.split('\n')[0], point.wording);
    for (const part of [sha256, citation, jsonDocument.status]) assert.ok(text.includes(part), part);
  });

  test(`${point.id}: Akoma Ntoso holds the exact wording at its place`, () => {
    const element = akn(`point[eId="para_${point.part}__list_1__point_${point.number}"]`);
    assert.equal(element.children('num').text(), `${point.number})`);
    assert.equal(element.find('content > p').text(), point.wording);
  });
}

test('Akoma Ntoso holds title, lead and headings, and every date in it is that of the source page', () => {
  assert.equal(akn('docTitle').text(), document.title);
  assert.equal(akn('preamble > p').text(), document.lead);
  assert.deepEqual(akn('mainBody > paragraph').toArray().map((element) => `${akn(element).children('num').text()} ${akn(element).children('heading').text()}`), document.headings);
  assert.deepEqual(akn('FRBRdate').toArray().map((element) => akn(element).attr('name')), ['sourcePage', 'sourcePage', 'sourcePage']);
  assert.equal(akn('publication, lifecycle, temporalData').length, 0);
});

test('Akoma Ntoso: every reference inside it leads to an element', () => {
  const ids = new Set(akn('[eId]').toArray().map((element) => akn(element).attr('eId')));
  const references = akn('[source], [href^="#"]').toArray().flatMap((element) => [akn(element).attr('source'), akn(element).attr('href')]).filter((value) => value?.startsWith('#'));
  assert.ok(references.length > 0);
  assert.deepEqual(references.filter((reference) => !ids.has(reference?.slice(1))), []);
});

test('every XML file is well-formed (libxml2)', async () => {
  const xml = dataFiles.filter((file) => /\.(xml|atom)$/.test(file)).map((fileName): XMLFileInfo => ({ fileName, contents: read(fileName) }));
  const lint = (each: XMLFileInfo[]) => validateXML({ xml: each, schema: [{ fileName: 'any.rng', contents: ANYTHING }], extension: 'relaxng', initialMemoryPages: 256 });
  assert.equal(xml.length, 3);
  assert.deepEqual((await lint(xml)).errors, []);
  assert.equal((await lint(xml.map(({ fileName, contents }) => ({ fileName, contents: String(contents).replace('</id>', '').replace('</preface>', '') })))).valid, false);
});

test('llms.txt has one title, a summary and a link to the twin of every priority', () => {
  const root = unified().use(remarkParse).parse(read('llms.txt'));
  assert.deepEqual(root.children.slice(0, 2).map(({ type }) => type), ['heading', 'blockquote']);
  assert.equal(root.children.filter((node) => node.type === 'heading' && node.depth === 1).length, 1);
  const items = root.children.flatMap((node) => (node.type === 'list' ? node.children : [])).map((node) => toString(node));
  for (const { wording } of points) assert.ok(items.some((item) => item.endsWith(`: ${wording}`)), wording);
});

/** RELAX NG that lets everything through: only well-formedness is asked. */
const ANYTHING = `<grammar xmlns="http://relaxng.org/ns/structure/1.0"><start><ref name="any"/></start><define name="any"><element><anyName/><zeroOrMore><choice><attribute><anyName/></attribute><text/><ref name="any"/></choice></zeroOrMore></element></define></grammar>`;
