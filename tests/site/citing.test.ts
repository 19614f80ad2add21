import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { brotliCompressSync } from 'node:zlib';
import { load } from 'cheerio';
import { datedPathOf, pathOf, points, shortPathOf } from '../yardstick.ts';
import { absolute, DIST, files, findings, pageAt, pages } from './built.ts';

for (const point of points) {
  const genitive = `priorytetu ${point.part === 1 ? 'tematycznego' : 'geograficznego'} ${point.number}`;

  test(`${point.id}: every form of its citation stands in the page as text that can be selected`, () => {
    const { $ } = pageAt(pathOf(point));
    const text = (id: string) => $(`#${id}`).text();
    const dated = absolute(datedPathOf(point));
    assert.equal(text('kopia-adres'), absolute(pathOf(point)));
    assert.equal(text('kopia-krotki-adres'), absolute(shortPathOf(point)));
    assert.equal(text('kopia-adres-z-data'), dated);
    assert.equal(text('kopia-krotko'), `cz. ${point.part} pkt ${point.number}`);
    const [open, close] = point.wording.includes('„') ? ['»', '«'] : ['„', '”'];
    assert.equal(text('kopia-cytat'), `${open}${point.wording}${close} – ${$('[data-citation]').text()}`);
    assert.ok(text('kopia-zdanie').includes(`${open}${point.wording}${close}`));
    assert.ok(text('kopia-markdown').startsWith('> '));
    const embed = load(text('kopia-html'));
    assert.equal(embed('blockquote').attr('cite'), dated);
    assert.equal(embed('blockquote > p').text(), point.wording);
    assert.equal(embed('blockquote footer').text(), $('[data-citation]').text());
  });

  test(`${point.id}: every button that copies is a real button with a full name, and hidden until it works`, () => {
    const { $ } = pageAt(pathOf(point));
    const names = $('copy-button').toArray().map((element) => $(element).find('button[type=button]').text().replaceAll('\u00a0', ' '));
    assert.ok(names.includes(`Kopiuj adres ${genitive}`), names.join());
    assert.ok(names.every((name) => name.endsWith(genitive)), names.join());
    assert.equal($('copy-button:not([hidden]), phrase-link:not([hidden]), verify-wording:not([hidden])').length, 0);
    for (const element of $('copy-button').toArray()) assert.equal($(`#${$(element).attr('data-from')}`).length, 1);
  });

  test(`${point.id}: its card tells whose text this is and what is not known`, () => {
    const card = pageAt(pathOf(point)).$('.provenance').text().replaceAll('\u00a0', ' ');
    for (const part of ['Rada Miasta Krakowa', '31 stycznia 2011 r.', 'a nie data uchwały', 'Nie znaleźliśmy aktu', 'nieustalony', 'Sprawdź zgodność']) assert.ok(card.includes(part), part);
  });
}

test('one live region confirms what was copied, and it stands in the page beforehand', () => {
  assert.deepEqual(findings(pages, ({ $ }) => ($('copy-button').length > 0 && $('[role=status]#stan-kopiowania').length !== 1 ? 'brak obszaru' : undefined)), []);
});

test('/cytuj/ offers every point and explains the form without JavaScript', () => {
  const { $ } = pageAt('/cytuj/');
  assert.equal($('gather-points input[type=checkbox][hidden]').length, points.length);
  assert.match($('main noscript').text(), /łącz przecinkami/);
  assert.match($('main').text(), /cz\. 1 pkt 5 i 8/);
});

test('all that citing adds to a page weighs at most 5 kB as it travels', () => {
  const scripts = files.filter((file) => /^_astro\/(?:CopyButton|Fingerprint|QuickCite|GatherPoints|clipboard).*\.js$/.test(file));
  assert.ok(scripts.length >= 4);
  assert.ok(scripts.reduce((sum, file) => sum + brotliCompressSync(readFileSync(join(DIST, file))).length, 0) <= 5000);
});
