import assert from 'node:assert/strict';
import { test } from 'node:test';
import { entries } from '../content/entries.ts';
import { pathOf, points } from '../yardstick.ts';
import { internal, pageAt, plain } from './built.ts';

const ties = pageAt('/powiazania/');
const idAt = (path: string | undefined) => points.find((point) => pathOf(point) === path)?.id ?? '';
const written = [...entries.values()].flatMap(({ id, related }) => related.map((tie) => ({ pair: `${id} ${tie.id}`, reason: tie.reason })));
const unspaced = (text: string) => text.replace(/[\s\u00a0]+/g, ' ').trim();

const rows = ties.$('.tie-table tbody tr').toArray().map((row) => {
  const [from, to] = ties.$(row).find('th a').toArray().map((link) => idAt(internal(ties.$(link).attr('href') ?? '', ties)?.path));
  return { from, to, reason: unspaced(ties.$(row).find('td > p').first().text()), quotes: ties.$(row).find('.excerpt').toArray() };
});

test('the table says every tie once, with its reason', () => {
  assert.deepEqual(rows.map(({ from, to, reason }) => `${from} ${to}: ${reason}`).toSorted(), written.map(({ pair, reason }) => `${pair}: ${unspaced(reason)}`).toSorted());
});

test('the picture draws exactly the ties of the table', () => {
  const order = points.map(({ id }) => id);
  const drawn = ties.$('.tie-stage > svg path').toArray().map((path) => {
    const [, from, to] = /^M100 (\d+)A\d+ [\d.]+ 0 0 0 100 (\d+)$/.exec(ties.$(path).attr('d') ?? '') ?? [];
    return `${order[(Number(from) - 5) / 10]} ${order[(Number(to) - 5) / 10]}`;
  });
  assert.deepEqual(drawn.toSorted(), rows.map(({ from, to }) => `${from} ${to}`).toSorted());
});

test('the picture names all priorities in the order of the document, each a link to its own ties, with their number', () => {
  const nodes = ties.$('.tie-stage ol > li').toArray().map((node) => {
    const link = internal(ties.$(node).find('a').attr('href') ?? '', ties);
    return { id: idAt(link?.path), fragment: link?.fragment, said: Number(/(\d+)/.exec(ties.$(node).find('.tie-count').text())?.[1]), drawn: ties.$(node).find('.tie-own path').length };
  });
  assert.deepEqual(nodes.map(({ id }) => id), points.map(({ id }) => id));
  for (const { id, fragment, said, drawn } of nodes) {
    const right = rows.filter(({ from, to }) => from === id || to === id).length;
    assert.deepEqual([fragment, said, drawn], ['powiazania', right, right], id);
  }
});

test('shared words are marked in both quotations, and both quotations are exact', () => {
  for (const { from, to, quotes } of rows.filter((row) => row.quotes.length > 0)) {
    assert.equal(quotes.length, 2);
    [from, to].forEach((id, index) => {
      const quote = ties.$(quotes[index]).clone();
      quote.find('.cut').remove();
      assert.ok(points.find((point) => point.id === id)?.wording.includes(quote.text()), `${id}: ${quote.text()}`);
      assert.ok(quote.find('mark').text().length > 1);
    });
  }
});

for (const point of points) {
  test(`${point.id}: its page shows every tie from its own end, with the same reason`, () => {
    const page = pageAt(pathOf(point));
    const found = page.$('.ties > li').toArray().map((item) => `${idAt(internal(page.$(item).find('a').attr('href') ?? '', page)?.path)}: ${unspaced(page.$(item).find('.tie-reason').text())}`);
    const wanted = rows.filter(({ from, to }) => from === point.id || to === point.id).map(({ from, to, reason }) => `${from === point.id ? to : from}: ${reason}`);
    assert.deepEqual(found.toSorted(), wanted.toSorted());
    for (const words of page.$('.ties .tie-words').toArray()) {
      const [here, there] = page.$(words).find('.excerpt').toArray().map((quote) => page.$(quote).find('mark').text());
      assert.ok(here && there && point.wording.includes(here), plain(page.$(words).text()));
    }
  });
}
