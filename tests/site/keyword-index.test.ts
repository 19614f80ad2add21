import assert from 'node:assert/strict';
import { brotliCompressSync } from 'node:zlib';
import { test } from 'node:test';
import { headKeywords } from '../../src/domain/keyword-index.ts';
import { polishLemmas } from '../../src/search/build/lemmas.ts';
import { entries } from '../content/entries.ts';
import { pathOf, points } from '../yardstick.ts';
import { allPages, internal, pageAt } from './built.ts';

const page = pageAt('/skorowidz/');
const { $ } = page;

interface Entry { word: string; forms: string[]; paths: string[]; see: string[] }
const index = new Map<string, Entry>($('.word-index section li').toArray().map((item) => {
  const links = $(item).find('a').toArray().map((link) => internal($(link).attr('href') ?? '', page));
  const word = $(item).contents().first().text().replaceAll('\u00a0', ' ');
  return [word.toLocaleLowerCase('pl'), {
    word,
    forms: $(item).find('q-adopted').toArray().map((form) => $(form).text()),
    paths: links.flatMap((link) => (link && link.path !== '/skorowidz/' ? [link.path] : [])),
    see: $(item).find('.see a').toArray().map((link) => $(link).text().replaceAll('\u00a0', ' ')),
  }];
}));
const at = (word: string) => index.get(word.toLocaleLowerCase('pl'));

test('the headwords stand in Polish alphabetical order, each once', () => {
  const words = $('.word-index section li').toArray().map((item) => $(item).contents().first().text());
  assert.deepEqual(words, words.toSorted(new Intl.Collator('pl').compare));
  assert.equal(index.size, words.length);
});

for (const point of points) {
  test(`${point.id}: its keywords lead to it`, () => {
    const { keywords, nearKeywords } = entries.get(point.id) ?? { keywords: [], nearKeywords: [] };
    const said = [...index.values()].filter(({ forms }) => forms.some((form) => point.wording.includes(form))).map(({ word }) => word);
    assert.deepEqual(headKeywords([...keywords, ...nearKeywords], polishLemmas().lemmatize, said).filter((word) => !at(word)?.paths.includes(pathOf(point))), []);
  });

  test(`${point.id}: the words of its wording stand in the index in base form, in the very form beside it, and lead to it`, () => {
    const forms = new Set([...index.values()].filter(({ paths }) => paths.includes(pathOf(point))).flatMap((entry) => entry.forms));
    const missing = [...new Set(point.wording.match(/[\p{L}]{6,}/gu))].filter((word) => !forms.has(word));
    const leftOut = /^(?:najbardziej|poprzez|wszystkich|również|szczególn|uwzględni|wykorzyst|sprawdzon|związan|narastając|najważniejszych|reprezentując|ugruntowan|odrębn|rosnąc|szeroko|obrębie|Traktowanie|możliwości|wysokich|kulturalno|Wykorzyst|pojęt|innych|ramach|ludźmi|między|części|jednego)/u;
    assert.deepEqual(missing.filter((word) => !leftOut.test(word)), []);
  });
}

test('the pages of the guide stand in the index under their names', () => {
  const reached = new Set([...index.values()].flatMap(({ paths }) => paths));
  assert.deepEqual(allPages.map(({ path }) => path).filter((path) => /^\/(?:pojecia|miejsca|tematy|dla)\/[a-z-]+\/$/.test(path) && !reached.has(path)), []);
});

const REFERENCES: [string, string][] = [['dotacja', 'fundusz'], ['turystyka', 'turystyczny'], ['Polonia', 'środowiska polskie za granicą'], ['kongres', 'konferencja'], ['UE', 'Unia Europejska'], ['Lwów', 'Ukraina'], ['Praga', 'Czechy'], ['urbanistyka', 'planowanie przestrzenne']];
for (const [word, target] of REFERENCES) {
  test(`„${word}” says: zob. ${target}`, () => {
    assert.ok(at(word)?.see.includes(target));
    assert.ok(at(target));
  });
}

test('every letter can be reached from the top and leads back', () => {
  assert.deepEqual($('.letters a').toArray().map((link) => $(link).attr('href')), $('.word-index h2').toArray().map((heading) => `#${$(heading).attr('id')}`));
  assert.equal($('.letter-head a[href="#litery"]').length, $('.word-index h2').length);
});

test('the index is light: at most 36 kB on the way to the reader (brotli, as every host sends it)', () => {
  const size = brotliCompressSync(page.html).length;
  assert.ok(size <= 36_000, `${size} B`);
});
