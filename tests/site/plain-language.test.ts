import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { parse } from 'yaml';
import { z } from 'zod';
import { CONTENT, readEntry } from '../content/entries.ts';
import { fog } from '../content/fog.ts';
import { findings, type BuiltPage, pageAt, pages, plain, polishPages } from './built.ts';

/** The text of a note without its mark-up. */
const words = (body: string) => body.replace(/^#.*$/gm, '').replace(/\[([^\]]*)\]\([^)]*\)/g, '$1').replace(/<[^>]+>/g, '').replace(/[*_`]/g, '').replace(/^\s*(?:[-*]|\d+\.)\s/gm, '');

for (const folder of ['terms', 'places', 'pages']) {
  for (const name of readdirSync(`${CONTENT}/${folder}`)) {
    const { value, sentences, hard } = fog(words(readEntry(`${folder}/${name}`).body));
    // A single sentence with the name of a region in it says nothing about how hard we write.
    if (sentences > 1) test(`content/${folder}/${name} reads easily (FOG-PL at most 10)`, () => assert.ok(value <= 10, `${value.toFixed(1)}, trudne słowa: ${hard.join(', ')}`));
  }
}

test('the accessibility statement reads easily for what it is (FOG-PL at most 12)', () => {
  const main = pageAt('/deklaracja-dostepnosci/').$('main').clone();
  // The introduction of a public body is a formula of the law.
  main.find('h1, h2, h3, li, nav, #a11y-wstep').remove();
  const { value } = fog(plain(main.text()));
  assert.ok(value <= 12, value.toFixed(1));
});

/** Shortened words that need no explaining, and why. */
const NAMES: Readonly<Record<string, string>> = {
  UE: 'stands in the adopted wordings; explained in the glossary („Unia Europejska”), next to which our labels use it',
  URBACT: 'name of a programme', LIFE: 'name of a programme', USER: 'name of a project', PACT: 'name of a project, in the title of a source',
  UNESCO: 'known by this name', UMP: 'in the title of a source, which spells it out', EUR: 'EUR-Lex, the name of a site',
  HTML: 'name of a format', CSV: 'name of a format', JSON: 'name of a format', QR: 'known by this name', UTF: 'UTF-8, name of an encoding', SHA: 'SHA-256, name of a kind of fingerprint',
  CC: 'CC0, name of a licence', MIT: 'name of a licence', AA: 'name of a level', DCAT: 'name of a standard', SKOS: 'name of a standard', ELI: 'name of a standard',
};

/** Shortened words on a page that are neither known names nor explained on it, as „Biuletyn Informacji Publicznej (BIP)”. */
function unexplained({ $ }: Pick<BuiltPage, '$'>): string[] {
  const main = $('main').clone();
  main.find('code, pre, .keywords, abbr, blockquote, .wording, [lang]:not([lang=pl])').remove();
  const text = plain(main.text());
  const short = new Set([...text.matchAll(/(?<![\p{L}\d„.(-])\p{Lu}{2,6}(?![\p{L}])/gu)].map(([word]) => word).filter((word) => !/^[IVXLC]+$/.test(word)));
  return [...short].filter((word) => !(word in NAMES) && !(text.includes(`(${word})`) && text.indexOf(`(${word})`) < text.search(new RegExp(`(?<![\\p{L}(])${word}(?![\\p{L})])`, 'u'))));
}

test('every shortened word is a known name or is explained where it first stands on the page', () => {
  assert.deepEqual(findings(polishPages, unexplained), []);
});

test('a shortened word without its explanation is found', () => {
  const page = pageAt('/o-serwisie/');
  const $ = page.$.load(page.html.replace('Biuletynu Informacji Publicznej (BIP)', 'BIP'));
  assert.deepEqual(unexplained({ $ }), ['BIP']);
});

test('the title of a source in another language is marked as such, on Polish and English pages', () => {
  const foreign = z.array(z.object({ title: z.string(), language: z.string().default('pl') })).parse(parse(readFileSync(`${CONTENT}/sources.yaml`, 'utf8'))).filter(({ language }) => language !== 'pl');
  assert.ok(foreign.length > 0);
  assert.deepEqual(findings(pages, ({ $ }) => foreign.flatMap(({ title, language }) => $('main a, main span').toArray().filter((element) => plain($(element).text()) === title && ($(element).closest('[lang]').attr('lang') ?? '') !== language).map(() => `${title} (${language})`))), []);
});
