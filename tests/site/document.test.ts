import assert from 'node:assert/strict';
import { test } from 'node:test';
import { datedPathOf, document, pathOf, points } from '../yardstick.ts';
import { type BuiltPage, internal, pageAt, plain } from './built.ts';

const DATED = `/wersje/${document.date}/`;

/** Texts of the elements that have no element inside them but the spans that hold a line. */
function exactTexts({ $ }: BuiltPage, selector: string): string[] {
  return $(selector).toArray().map((element) => $(element).text());
}

for (const path of ['/', DATED]) {
  test(`${path} has the title, the lead and both headings exactly as the source`, () => {
    const page = pageAt(path);
    assert.deepEqual(exactTexts(page, 'h1'), [document.title]);
    assert.ok(exactTexts(page, 'main p').includes(document.lead), `brak zdania: ${document.lead}`);
    assert.deepEqual(exactTexts(page, 'main h2').filter((text) => /^\d\./.test(text)), document.headings);
  });

  test(`${path} gives the date of the source page, to readers and to machines`, () => {
    const { $ } = pageAt(path);
    const shown = $(`main time[datetime="${document.date}"]`).toArray().map((element) => plain($(element).text()));
    assert.ok(shown.length > 0);
    assert.ok(shown.every((text) => text === '31 stycznia 2011 r.'), shown.join());
    assert.match(plain($('main').text()), /Data publikacji na stronie źródłowej: 31 stycznia 2011 r\./);
  });
}

for (const [index, list] of ['tematyczne', 'geograficzne'].entries()) {
  for (const path of [`/${list}/`, `${DATED}${list}/`]) {
    test(`${path} has the heading of its list exactly as the source, and every point of it`, () => {
      const page = pageAt(path);
      const texts = page.$('main').find('h1, h2, p').toArray().map((element) => page.$(element).text());
      assert.ok(texts.includes(document.headings[index] ?? '?'), `brak nagłówka ${document.headings[index]}`);
      for (const { wording } of points.filter((point) => point.list === list)) assert.ok(texts.includes(wording), wording);
    });
  }
}

/** Items of the numbered lists of a page as „number) wording”, in order. */
function numbered({ $ }: BuiltPage): string[] {
  return $('main ol > li').toArray()
    .filter((item) => /^\s*\d+\)/.test($(item).text()))
    .map((item) => plain(`${$(item).children().eq(0).text()} ${$(item).children().eq(1).text()}`));
}

for (const path of ['/', '/tematyczne/', '/geograficzne/', DATED, `${DATED}tematyczne/`, `${DATED}geograficzne/`]) {
  test(`${path} numbers the points as adopted, „1)” being real text`, () => {
    const list = path.split('/').at(-2);
    const expected = points.filter((point) => !/^(tem|geo)/.test(list ?? '') || point.list === list);
    assert.deepEqual(numbered(pageAt(path)), expected.map(({ number, wording }) => `${number}) ${plain(wording)}`));
  });
}

test('on the page of the whole document headings and wordings stand in the order of the source', () => {
  const { $ } = pageAt('/');
  const shown = $('main h2:not(.layer h2), main [data-wording]').toArray().map((element) => $(element).text());
  const expected = document.headings.flatMap((heading, index) => [heading, ...points.filter(({ part }) => part === index + 1).map(({ wording }) => wording)]);
  assert.deepEqual(shown, expected);
});

for (const point of points) {
  test(`${point.id}: can be addressed as /#${point.id.toLowerCase()}, and its item leads to its own page`, () => {
    const page = pageAt('/');
    const item = page.$(`li#${point.id.toLowerCase()}`);
    assert.equal(item.find('[data-wording]').attr('data-id'), point.id);
    const targets = item.find('a').toArray().map((link) => internal(page.$(link).attr('href') ?? '', page)?.path);
    assert.deepEqual(targets, [pathOf(point)]);
  });

  test(`${point.id}: the dated copy leads to the current page and the other way round`, () => {
    const leads = (from: string) => {
      const page = pageAt(from);
      return page.$('main a').toArray().map((link) => internal(page.$(link).attr('href') ?? '', page)?.path);
    };
    assert.ok(leads(pathOf(point)).includes(datedPathOf(point)));
    assert.ok(leads(datedPathOf(point)).includes(pathOf(point)));
  });
}
