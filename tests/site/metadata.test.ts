import assert from 'node:assert/strict';
import { test } from 'node:test';
import { datedPathOf, pathOf, points, shortPathOf } from '../yardstick.ts';
import { absolute, findings, pageAt, pages, plain, shortPages } from './built.ts';

const titleOf = ({ $ }: (typeof pages)[number]) => plain($('head > title').text());
const descriptionOf = ({ $ }: (typeof pages)[number]) => plain($('head > meta[name=description]').attr('content') ?? '');

function repeated(values: readonly string[]): string[] {
  return values.filter((value, index) => value === '' || values.indexOf(value) !== index);
}

test('every page has a title of its own', () => {
  assert.deepEqual(repeated([...pages, ...shortPages].map(titleOf)), []);
});

test('every page has a description of its own', () => {
  assert.deepEqual(repeated(pages.map(descriptionOf)), []);
});

/** The page for a missing address and the gallery of components. */
const HIDDEN = ['/404.html', '/o-serwisie/wzornik/'];

test('every page names itself as canonical; only the page for a missing address and the gallery are kept from search engines', () => {
  assert.deepEqual(findings(pages, ({ path, $ }) => {
    const canonical = $('link[rel=canonical]').toArray().map((link) => $(link).attr('href'));
    const hidden = $('meta[name=robots][content=noindex]').length;
    const good = HIDDEN.includes(path) ? hidden === 1 && canonical.length === 0 : hidden === 0 && canonical.length === 1 && canonical[0] === absolute(path);
    return good ? undefined : `canonical: ${canonical.join()}, noindex: ${hidden}`;
  }), []);
});

test('every page can be zoomed and says how wide it is', () => {
  assert.deepEqual(findings([...pages, ...shortPages], ({ $ }) => ($('meta[name=viewport]').attr('content') === 'width=device-width, initial-scale=1' ? undefined : 'viewport')), []);
});

for (const point of points) {
  test(`${point.id}: tells machines its short, dated and neighbouring addresses`, () => {
    const { $ } = pageAt(pathOf(point));
    const relation = (rel: string) => $(`link[rel="${rel}"]`).toArray().map((link) => $(link).attr('href'));
    const at = points.indexOf(point);
    const neighbour = (index: number) => [points[index]].filter((each) => each !== undefined).map((each) => absolute(pathOf(each)));
    assert.deepEqual(relation('up'), [absolute(`/${point.list}/`)]);
    assert.deepEqual(relation('cite-as'), [absolute(datedPathOf(point))]);
    assert.deepEqual(relation('shortlink'), [absolute(shortPathOf(point))]);
    assert.deepEqual(relation('prev'), neighbour(at - 1));
    assert.deepEqual(relation('next'), neighbour(at + 1));
  });
}
