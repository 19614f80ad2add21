import assert from 'node:assert/strict';
import { test } from 'node:test';
import { datedPathOf, pathOf, points } from '../yardstick.ts';
import { allPages, findings, pageAt, pages, plain, polishPages } from './built.ts';

/** What the site must never claim, with the reason. */
const FORBIDDEN: [RegExp, string][] = [
  [/uchwalon/i, 'Rada priorytety „ustaliła”; czy i kiedy je uchwalono, nie wiadomo'],
  [/uchwał\p{L}* (?:Rady Miasta Krakowa )?(?:nr \S+ )?z (?:dnia )?31/iu, 'data ze strony źródłowej nie jest datą uchwały'],
  [/(?:przyjęt|ogłoszon|wydan)\p{L}* (?:w dniu|dnia) 31 stycznia/iu, 'data ze strony źródłowej nie jest datą przyjęcia'],
  [/legislationDate|date_document|in_force/, 'nie znamy daty aktu ani jego mocy'],
  [/\bust\. ?1 pkt/, 'części dokumentu nie są ustępami'],
  [/oficjaln\p{L}* (?:serwis|stron\p{L}*) Miasta/iu, 'serwis nie jest oficjalny'],
  [/lorem ipsum|\bTODO\b|\bundefined\b|\bNaN\b|\[object/i, 'niedokończone'],
];

for (const [words, reason] of FORBIDDEN) {
  test(`no page says ${words.source} (${reason})`, () => {
    assert.deepEqual(findings(allPages, ({ html }) => words.exec(plain(html.replaceAll('&nbsp;', ' ')))?.[0]), []);
  });
}

test('no citation says „T5” or „ust.”, and the short one names part and point', () => {
  for (const point of points) {
    for (const path of [pathOf(point), datedPathOf(point)]) {
      const { $ } = pageAt(path);
      const citation = plain($('[data-citation]').text());
      assert.doesNotMatch(citation, /\b[TG]\d|ust\./, path);
      const beside = $('[data-citation]').closest('dl').find('dd').toArray().map((element) => plain($(element).text()));
      assert.ok(beside.includes(`cz. ${point.part} pkt ${point.number}`), `${path}: brak krótkiego powołania`);
    }
  }
});

test('our shorthand „T5” never stands in the text that people read', () => {
  assert.deepEqual(findings(pages, ({ $ }) => {
    const body = $('body').clone();
    body.find('script, noscript').remove();
    return plain(body.text()).match(/(?<![\p{L}\d])[TG](?:1[0-5]|[1-9])(?![\p{L}\d])/u)?.[0];
  }), []);
});

test('what is unknown is shown as unknown, on every page', () => {
  assert.deepEqual(findings(polishPages, ({ $ }) => {
    const footer = plain($('footer').text());
    return ['Wydawca serwisu: nieustalony', 'Kontakt: nieustalony', 'Numer uchwały: nieustalony'].find((sentence) => !footer.includes(sentence));
  }), []);
});

for (const point of points) {
  test(`${point.id}: the page keeps the adopted words, our words and sourced facts apart`, () => {
    const { $ } = pageAt(pathOf(point));
    assert.equal($('[data-wording]').closest('[data-layer]').length, 0, 'brzmienie stoi poza naszymi objaśnieniami');
    for (const section of $('[data-layer=ours]').toArray()) assert.match(plain($(section).text()), /opracowanie redakcyjne/);
    for (const fact of $('.facts > li').toArray()) {
      assert.ok($(fact).find('time[datetime]').length >= 1, `fakt bez daty: ${$(fact).text()}`);
      assert.match(plain($(fact).text()), /Źródło: \S/);
    }
  });

  test(`${point.id}: the page says where one is, what it means, what it is tied to and what is next`, () => {
    const { $ } = pageAt(pathOf(point));
    const total = points.filter(({ list }) => list === point.list).length;
    assert.match(plain($('h1').text()), new RegExp(`Priorytet (?:tematyczny|geograficzny) ${point.number} z ${total} `));
    const order = $('main').find('h1, [data-wording], .plain-note p, .ties li, [data-permalink], .pager a').toArray()
      .map((element) => ($(element).is('h1') ? 'gdzie' : $(element).is('[data-wording]') ? 'co' : $(element).is('.plain-note p') ? 'sens' : $(element).is('.ties li') ? 'powiązania' : $(element).is('a') ? 'obok' : 'link'));
    assert.deepEqual([...new Set(order)], ['gdzie', 'co', 'sens', 'powiązania', 'link', 'obok']);
  });
}
