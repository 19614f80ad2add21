import assert from 'node:assert/strict';
import { test } from 'node:test';
import { z } from 'zod';
import { pathOf, points } from '../yardstick.ts';
import { absolute, allPages, findings, internal, pageAt, pages, plain } from './built.ts';

const termPages = allPages.filter(({ path }) => /^\/pojecia\/[a-z-]+\/$/.test(path));
const definedTerm = z.object({ '@type': z.literal('DefinedTerm'), '@id': z.string(), name: z.string(), description: z.string(), inDefinedTermSet: z.string() });
const termSet = z.object({ '@context': z.literal('https://schema.org'), '@type': z.literal('DefinedTermSet'), '@id': z.string(), name: z.string(), inLanguage: z.literal('pl'), hasDefinedTerm: z.array(definedTerm) });
const jsonLd = (path: string): unknown => JSON.parse(pageAt(path).$('script[type="application/ld+json"]').first().text());

test('the glossary leads to a page for each of its terms', () => {
  const glossary = pageAt('/pojecia/');
  const targets = glossary.$('main dt a').toArray().map((link) => internal(glossary.$(link).attr('href') ?? '', glossary)?.path);
  assert.deepEqual(targets.toSorted(), termPages.map(({ path }) => path).toSorted());
  assert.equal(targets.length, 12);
});

test('machines read the glossary as a set of defined terms, each with its page and its explanation', () => {
  const set = termSet.parse(jsonLd('/pojecia/'));
  assert.equal(set['@id'], absolute('/pojecia/'));
  assert.deepEqual(set.hasDefinedTerm.map((term) => term['@id']).toSorted(), termPages.map(({ path }) => absolute(path)).toSorted());
  for (const term of set.hasDefinedTerm) {
    const path = new URL(term['@id']).pathname;
    assert.equal(plain(pageAt(`/${path.slice(path.indexOf('pojecia/'))}`).$('.term-text').text()), term.description);
    assert.equal(definedTerm.parse(jsonLd(`/${path.slice(path.indexOf('pojecia/'))}`)).name, term.name);
  }
});

for (const { path, $ } of termPages) {
  test(`${path} shows its source, and quotes the wordings that use the term with the very words marked`, () => {
    assert.ok($('#zrodla').closest('section').find('a[rel=external]').length > 0);
    for (const item of $('.point-list > li').toArray()) {
      const point = points.find((each) => internal($(item).find('a').attr('href') ?? '', pageAt(path))?.path === pathOf(each));
      for (const quote of $(item).find('.excerpt').toArray()) {
        const shown = $(quote).clone();
        shown.find('.cut').remove();
        assert.ok(point?.wording.includes(shown.text()), `${point?.id}: ${shown.text()}`);
        assert.ok($(quote).find('mark').text().length > 3);
      }
    }
  });
}

test('„europolia” occurs in T6 and G2, and its page says that the document does not define it', () => {
  const page = pageAt('/pojecia/europolia/');
  assert.deepEqual(page.$('.point-list > li a').toArray().map((link) => internal(page.$(link).attr('href') ?? '', page)?.path), ['/tematyczne/6/', '/geograficzne/2/']);
  assert.match(plain(page.$('.term-text').text()), /^Dokument nie mówi, co znaczy to słowo\./);
});

test('explanations stand outside the wording: it holds no link, no mark and no button', () => {
  assert.deepEqual(findings(pages, ({ $ }) => $('[data-wording]').find('a, mark, button, abbr, details').toArray().map((element) => $.html(element))), []);
});

for (const point of points) {
  const { $ } = pageAt(pathOf(point));
  const hard = $('.hard-words a').toArray();
  if (hard.length === 0) continue;
  test(`${point.id}: under the wording stand its hard words, each leading to its explanation lower on the page`, () => {
    for (const link of hard) {
      assert.ok(point.wording.includes($(link).text()), $(link).text());
      const target = $(`[id="${($(link).attr('href') ?? '').slice(1)}"]`);
      assert.ok(plain(target.find('dd').text()).length > 20);
      assert.match(plain(target.find('dt').text()), new RegExp($(link).text()));
    }
  });
}

test('notes lead to the terms they use, in whatever form', () => {
  const page = pageAt('/tematyczne/8/');
  assert.deepEqual(page.$('.plain-note a').toArray().map((link) => [page.$(link).text(), internal(page.$(link).attr('href') ?? '', page)?.path]), [['fundusze strukturalne', '/pojecia/fundusze-strukturalne/'], ['Komitet Regionów', '/pojecia/komitet-regionow/']]);
});
