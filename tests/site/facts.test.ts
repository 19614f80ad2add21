import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { parse } from 'yaml';
import { z } from 'zod';
import { allPages, findings, pageAt, plain } from './built.ts';
import { ROOT } from '../yardstick.ts';

const sources = z.array(z.object({ url: z.string().optional() })).parse(parse(readFileSync(`${ROOT}content/sources.yaml`, 'utf8')));
const withFacts = allPages.filter(({ $ }) => $('.facts').length > 0);

test('facts stand on pages of priorities and of places, and in the gallery as a sample', () => {
  assert.deepEqual([...new Set(withFacts.map(({ path }) => path.split('/')[1]))].toSorted(), ['en', 'geograficzne', 'miejsca', 'o-serwisie', 'tematyczne']);
});

test('every fact has its date and a mark that leads to its source, and the source leads back', () => {
  assert.deepEqual(findings(withFacts, ({ $ }) => $('.facts > li').toArray().flatMap((fact) => {
    const mark = $(fact).find('a[data-footnote-ref]');
    const note = $(`[id="${(mark.attr('href') ?? '').slice(1)}"]`);
    const back = note.find('a[data-footnote-backref]').toArray().map((link) => $(link).attr('href'));
    return $(fact).find('time[datetime]').length === 1 && note.closest('[data-footnotes]').length === 1 && back.includes(`#${mark.attr('id')}`) ? [] : [plain($(fact).text())];
  })), []);
});

test('footnotes are numbered from 1 in the order of the facts, and a mark shows the number of its note', () => {
  assert.deepEqual(findings(withFacts, ({ path, $ }) => {
    const notes = $('[data-footnotes] li').toArray().map((note) => `#${$(note).attr('id')}`);
    const marks = $('a[data-footnote-ref]').toArray().map((mark) => [plain($(mark).text()), `${path.startsWith('/en/') ? 'Source' : 'Źródło'}: ${notes.indexOf($(mark).attr('href') ?? '') + 1}`]);
    const firsts = [...new Set($('a[data-footnote-ref]').toArray().map((mark) => $(mark).attr('href')))];
    return [...marks.filter(([shown, right]) => shown !== right).map(([shown]) => shown ?? ''), ...(firsts.join() === notes.join() ? [] : [notes.join(' ')])];
  }), []);
});

test('every source is one of content/sources.yaml', () => {
  const known = new Set(sources.map(({ url }) => url));
  assert.deepEqual(findings(withFacts, ({ $ }) => $('[data-footnotes] a[rel=external]').toArray().map((link) => $(link).attr('href') ?? '').filter((url) => !known.has(url))), []);
});

for (const path of ['/geograficzne/2/', '/miejsca/rosja/']) {
  test(`${path} says high on the page what changed with Russia, with date and source`, () => {
    const { $ } = pageAt(path);
    const notice = $('#nota');
    assert.match(plain(notice.text()), /2 marca 2022 r\. Rada Miasta Krakowa zdecydowała o zakończeniu współpracy z Moskwą i Sankt Petersburgiem/);
    assert.equal($(`[id="${(notice.find('a').attr('href') ?? '').slice(1)}"]`).closest('[data-footnotes]').length, 1);
    const order = $('main').find('#nota, .layer').toArray().map((element) => $(element).attr('id') ?? 'sekcja');
    assert.equal(order[0], 'nota');
    assert.equal(notice.closest('[data-wording]').length, 0);
  });
}

test('on the page of the whole document G2 says that there is a note', () => {
  assert.match(plain(pageAt('/').$('#g2').text()), /Nota: 2 marca 2022 r\./);
});
