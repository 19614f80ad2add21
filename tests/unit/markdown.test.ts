import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { before, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { renderJSX } from 'astro/runtime/server/jsx.js';
import { type CheerioAPI, load } from 'cheerio';
import { notesProcessor, renderPlainNote } from '../../src/markdown.ts';
import { ROOT } from '../yardstick.ts';
import { NOTE } from './note.ts';

let $: CheerioAPI;
let rendered = 0;

/** Renders a note by the way that @astrojs/mdx takes: the processor's own renderer, with the features it states. */
async function renderNote(note: string): Promise<string> {
  const { gfm, smartypants } = notesProcessor.options;
  if (!notesProcessor.createMdxRenderer) throw new Error('procesor nie obsługuje MDX');
  const renderer = await notesProcessor.createMdxRenderer({ syntaxHighlight: false, gfm, smartypants }, { optimize: false, srcDir: pathToFileURL(join(ROOT, 'src/')), sourcemap: false });
  const { code } = await renderer.process(note, join(ROOT, 'note.mdx'), {});
  const file = join(ROOT, '.cache', 'tests', 'note.mjs');
  mkdirSync(join(file, '..'), { recursive: true });
  writeFileSync(file, code);
  const component: unknown = await import(`${pathToFileURL(file).href}?${(rendered += 1)}`);
  if (typeof component !== 'object' || component === null || !('default' in component) || typeof component.default !== 'function') throw new Error('moduł bez treści');
  return String(await renderJSX(Object.create(null), component.default({})));
}

before(async () => {
  $ = load(await renderNote(NOTE), null, false);
});

const texts = (selector: string) => $(selector).toArray().map((element) => $(element).text());

test('Astro\'s own GFM is off: tables come from remark-gfm itself', () => {
  assert.equal(notesProcessor.options.gfm, false);
  assert.deepEqual(texts('thead th'), ['Miasto', 'Rok', 'Umowa']);
  assert.deepEqual(texts('tbody td'), ['Kijów', '1993', 'tak', 'Lwów', '1995', 'tak']);
});

test('the alignment of a column becomes a class, never an inline style', () => {
  assert.deepEqual($('tr').first().children().toArray().map((cell) => $(cell).attr('class')), ['align-left', 'align-right', 'align-center']);
  assert.equal($('[style], [align]').length, 0);
});

test('footnotes have Polish labels', () => {
  assert.equal($('section[data-footnotes] h2').text(), 'Przypisy');
  assert.deepEqual($('[data-footnote-backref]').toArray().map((link) => $(link).attr('aria-label')), ['Wróć do odsyłacza 1', 'Wróć do odsyłacza 1 (2)']);
  assert.deepEqual($('sup a').toArray().map((link) => $(link).attr('href')), ['#user-content-fn-1', '#user-content-fn-1']);
});

test('a task list shows what is done and what is not, and nobody can tick it', () => {
  assert.deepEqual($('li input[type=checkbox]').toArray().map((box) => [$(box).attr('checked') !== undefined, $(box).attr('disabled') !== undefined]), [[true, true], [false, true]]);
});

test('addresses become links and tildes strike words out', () => {
  assert.equal($('p a[href="https://example.org"]').text(), 'https://example.org');
  assert.deepEqual(texts('del'), ['skreślone']);
});

test('smart punctuation is off: what the editor typed stays', () => {
  assert.match($('p').first().text(), /Znaki "proste", dwa -- łączniki i\u00a0trzy kropki\.\.\. zostają, jak są\./);
});

test('one-letter words are held to the next word, also where mark-up follows', () => {
  assert.match($('p').eq(1).text(), /i\u00a0skreślone/);
});

test('code keeps every character', () => {
  assert.match($('pre code').text(), /^number: 5\nwording: "bardzo/);
  assert.equal($('pre').text().includes('\u00a0'), false);
});

test('a note rendered without a module of its own says the same, mark for mark', async () => {
  const notes = [NOTE, '## Nagłówek o Krakowie\n\n1. raz\n2. dwa\n\n> cytat & „znaki” \\< \\{\n', 'Zdanie  \nz łamaniem, *wyróżnione* i **mocne**, [odsyłacz](/dane/ "tytuł").\n\n---\n\n    wcięcie nie jest kodem\n'];
  const marks = (html: string) => load(html, null, false).html().replace(/>\n<(?=\/?(?:t[a-z]+)>)/g, '><').replace(/\n(<\/?t[a-z]+)/g, '$1');
  for (const note of notes) assert.equal(marks(renderPlainNote(note, 'note.mdx') ?? '').trim(), marks(await renderNote(note)).trim());
});

test('a note with components, tags or imports of its own is left to Astro', () => {
  for (const note of ['import A from "./a.astro"\n\n<A />', 'Skrót <abbr>UE</abbr>.', '{/* uwaga */}']) assert.equal(renderPlainNote(note, 'note.mdx'), undefined);
});
