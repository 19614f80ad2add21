import assert from 'node:assert/strict';
import { test } from 'node:test';
import { pathOf, points } from '../yardstick.ts';
import { allPages, findings, internal, pageAt, plain } from './built.ts';

const ways = allPages.filter(({ path }) => /^\/(?:tematy|dla)\/[a-z-]+\/$/.test(path));
const linksOf = (path: string, selector: string) => {
  const page = pageAt(path);
  return page.$(selector).toArray().map((link) => internal(page.$(link).attr('href') ?? '', page)?.path ?? '');
};

test('the start page leads to every theme, every reader and every part of the guide', () => {
  const targets = new Set(linksOf('/', '.ways-in a'));
  assert.deepEqual([...ways.map(({ path }) => path), '/pojecia/', '/miejsca/', '/powiazania/', '/skorowidz/'].filter((path) => !targets.has(path)), []);
});

test('the ways in stand outside the document: they are no headings of it and carry no wording', () => {
  const { $ } = pageAt('/');
  assert.equal($('.ways-in').find('h1, h2, h3, [data-wording]').length, 0);
  assert.equal($('.document .ways-in').length, 0);
});

for (const room of ['/tematy/', '/dla/']) {
  test(`${room} lists its pages, each with the right number of priorities`, () => {
    const page = pageAt(room);
    const cards = page.$('.entry-cards > li').toArray().map((card) => [internal(page.$(card).find('a').attr('href') ?? '', page)?.path, Number(/^(\d+)/.exec(plain(page.$(card).find('.quiet').text()))?.[1])]);
    assert.deepEqual(cards.toSorted(), ways.filter(({ path }) => path.startsWith(room)).map(({ path, $ }) => [path, $('.point-list > li').length]).toSorted());
  });
}

test('every list is marked as ours and quotes the wordings exactly', () => {
  assert.deepEqual(findings(ways, (page) => page.$('.point-list > li').toArray().flatMap((item) => {
    const path = internal(page.$(item).find('a').attr('href') ?? '', page)?.path;
    const quoted = page.$(item).find('.point-quote').text();
    return points.find((point) => pathOf(point) === path)?.wording === quoted ? [] : [quoted];
  })), []);
  assert.deepEqual(findings(ways, ({ $ }) => (plain($('.layer-mark').first().text()) === 'opracowanie redakcyjne' ? undefined : 'brak znaku')), []);
});

test('every list for a reader says why; themes need no reason', () => {
  assert.deepEqual(findings(ways.filter(({ path }) => path.startsWith('/dla/')), ({ $ }) => ($('.point-why').length === $('.point-list > li').length ? undefined : 'brak powodu')), []);
});
