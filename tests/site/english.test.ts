import assert from 'node:assert/strict';
import { test } from 'node:test';
import { z } from 'zod';
import { datedPathOf, pathOf, points } from '../yardstick.ts';
import { absolute, englishPages, findings, internal, pageAt, pages, plain, polishPages } from './built.ts';

const statements = z.array(z.looseObject({ '@type': z.string(), '@id': z.string().optional(), '@context': z.object({ '@language': z.string() }), text: z.string().optional(), inLanguage: z.string().optional(), description: z.string().optional() }));
const LISTS = ['thematic', 'geographic'];
/** Words that English writers use as they are. Names of people and places begin with a capital letter. */
const ALSO_ENGLISH = ['hejnał'];
const englishPathOf = ({ part, number }: (typeof points)[number]) => `/en/${LISTS[part - 1]}/${number}/`;

test('every English page says in English that it is not the City\'s, where the text is from and what is ours', () => {
  const needed = ['This is not a site of the City of Kraków', 'source page dated 31 January 2011', 'our own working translation, not binding', 'editorial notes', 'Number of the resolution: not established'];
  assert.deepEqual(findings(englishPages, ({ $ }) => needed.filter((words) => !plain($('body > footer').text()).includes(words))), []);
});

test('every page says which language it is in, and English pages stand under /en/', () => {
  assert.deepEqual(findings(pages, ({ path, $ }) => ($('html').attr('lang') === (path.startsWith('/en/') ? 'en' : 'pl') ? undefined : $('html').attr('lang'))), []);
});

test('no Polish is left on English pages except what is marked as Polish', () => {
  assert.deepEqual(findings(englishPages, ({ $ }) => {
    const page = $('html').clone();
    page.find('[lang]:not([lang=en]), script, style, code').remove();
    const texts = [page.find('body').text(), ...page.find('[aria-label], [title], [placeholder], [alt]').toArray().flatMap((element) => ['aria-label', 'title', 'placeholder', 'alt'].map((name) => $(element).attr(name) ?? ''))].join(' ');
    return [...new Set(texts.match(/(?<!\p{L})\p{Ll}*[ąćęłńśźż]\p{L}*|(?<![\p{L}\d.#/-])(?:priorytet\p{L}*|oraz|jest|punkt|nieustalony|współpracy|strony|Szukaj|Skorowidz)(?![\p{L}.])/gu) ?? [])].filter((word) => !ALSO_ENGLISH.some((also) => word.startsWith(also)));
  }), []);
});

for (const point of points) {
  test(`${point.id}: the English page shows the Polish wording as adopted beside our marked translation`, () => {
    const { $ } = pageAt(englishPathOf(point));
    const wording = $('[data-wording]');
    assert.equal(wording.length, 1);
    assert.equal(wording.text(), point.wording);
    assert.equal(wording.attr('lang'), 'pl');
    const translation = $(`[data-translation][data-id="${point.id}"]`);
    assert.equal(translation.length, 1);
    assert.equal(translation.attr('lang'), 'en');
    assert.match(plain(translation.closest('figure').text()), /Our own working translation, not the City’s, not binding\. The Polish wording prevails\./);
    const citation = plain($('[data-citation]').text());
    assert.match(citation, /own translation/);
    assert.ok(citation.endsWith(absolute(datedPathOf(point))), citation);
  });

  test(`${point.id}: Polish and English page lead to each other, for readers and for search engines`, () => {
    const [polish, english] = [pathOf(point), englishPathOf(point)];
    for (const path of [polish, english]) {
      const page = pageAt(path);
      const pairs = page.$('link[rel=alternate][hreflang]').toArray().map((link) => [page.$(link).attr('hreflang'), page.$(link).attr('href')]);
      assert.deepEqual(pairs, [['pl', absolute(polish)], ['en', absolute(english)], ['x-default', absolute(polish)]]);
      assert.deepEqual(page.$('body > header a[hreflang]').toArray().map((link) => internal(page.$(link).attr('href') ?? '', page)?.path), [polish, english]);
      assert.deepEqual(page.$('meta[property^="og:locale"]').toArray().map((meta) => page.$(meta).attr('content')), path === polish ? ['pl_PL', 'en_GB'] : ['en_GB', 'pl_PL']);
    }
  });

  test(`${point.id}: both pages lead to the versions of the City in other languages`, () => {
    for (const path of [pathOf(point), englishPathOf(point)]) {
      const { $ } = pageAt(path);
      assert.deepEqual($('.provenance a[rel=external][hreflang]').toArray().map((link) => $(link).attr('hreflang')), ['en', 'de', 'it'], path);
    }
  });
}

test('pages in two languages name each other, and name only pages that are there', () => {
  assert.deepEqual(findings(pages, (page) => page.$('link[rel=alternate][hreflang]').toArray().flatMap((link) => {
    const path = internal(page.$(link).attr('href') ?? '', page)?.path ?? '';
    const back = pages.find((other) => other.path === path);
    return back?.$(`link[rel=alternate][hreflang][href="${absolute(page.path)}"]`).length ? [] : [path];
  })), []);
});

test('every English page has its Polish twin', () => {
  const twins = new Set(polishPages.map(({ path }) => path));
  assert.deepEqual(englishPages.filter((page) => !twins.has(internal(page.$('body > header a[hreflang=pl]').attr('href') ?? '', page)?.path ?? '') || page.$('link[rel=alternate][hreflang=pl]').length !== 1).map(({ path }) => path), []);
});

for (const point of points) {
  test(`${point.id}: the English page tells machines the adopted text in Polish and our translation in English, each as what it is`, () => {
    const graph: unknown = JSON.parse(pageAt(englishPathOf(point)).$('script[type="application/ld+json"]').text())['@graph'];
    const [law, translation, trail] = statements.parse(graph);
    assert.deepEqual([law, translation, trail].map((each) => [each?.['@type'], each?.['@context']['@language']]), [['Legislation', 'pl'], ['CreativeWork', 'en'], ['BreadcrumbList', 'en']]);
    assert.deepEqual([law?.['@id'], law?.text, law?.inLanguage], [absolute(pathOf(point)), point.wording, 'pl']);
    assert.deepEqual([translation?.['@id'], translation?.inLanguage], [absolute(englishPathOf(point)), 'en']);
    assert.match(translation?.description ?? '', /not binding/);
  });
}

test('the one page for missing addresses speaks both languages, each marked', () => {
  const { $ } = pageAt('/404.html');
  const english = $('main section[lang=en]');
  assert.match(plain(english.text()), /There is no such page/);
  assert.ok(english.find('a[hreflang=en]').toArray().some((link) => $(link).attr('href')?.endsWith('/en/')));
});
