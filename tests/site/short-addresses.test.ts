import assert from 'node:assert/strict';
import { test } from 'node:test';
import { pathOf, points, shortPathOf } from '../yardstick.ts';
import { absolute, base, pageAt, plain, shortPages } from './built.ts';

test('there is one short address for each of the 18 priorities and no other', () => {
  assert.deepEqual(shortPages.map(({ path }) => path).sort(), points.map(shortPathOf).sort());
});

for (const point of points) {
  test(`${shortPathOf(point)} leads to ${pathOf(point)} at once, by itself, with a link one can see`, () => {
    const { $ } = pageAt(shortPathOf(point));
    assert.equal($('link[rel=canonical]').attr('href'), absolute(pathOf(point)));
    assert.equal($('meta[name=robots]').attr('content'), 'noindex');
    assert.equal($('meta[http-equiv=refresh]').attr('content'), `0; url=${base}${pathOf(point).slice(1)}`);
    const link = $('body a');
    assert.equal(link.length, 1);
    assert.equal(link.attr('href'), `${base}${pathOf(point).slice(1)}`);
    assert.notEqual(plain(link.text()), '');
  });
}
