import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { before, test } from 'node:test';
import { type CheerioAPI, load } from 'cheerio';
import { amend, AMENDED, RETIRED } from '../fixtures/amended/amend.ts';
import { buildCopy, copyProject } from '../project-copy.ts';
import { datedPathOf, document, points } from '../yardstick.ts';

const SITE = 'https://priorytety.example';
const copy = copyProject('amended');
const read = (path: string) => readFileSync(join(copy, 'dist', path.endsWith('/') ? `${path}index.html` : path), 'utf8');
const page = (path: string): CheerioAPI => load(read(path));
const wording = ($: CheerioAPI) => $('[data-wording]').first().text();

before(() => {
  amend(join(copy, 'content'));
  const { status, said } = buildCopy(copy, { SITE_URL: SITE });
  assert.equal(status, 0, said);
});

test('after an amendment the current page moves on and the dated address keeps the old wording', () => {
  assert.equal(wording(page('/tematyczne/3/')), 'Przyciąganie inwestorów zagranicznych, także zmyślonych na potrzeby testu.');
  assert.equal(wording(page('/wersje/2011-01-31/tematyczne/3/')), 'Przyciąganie inwestorów zagranicznych.');
  assert.equal(wording(page(`/wersje/${AMENDED}/tematyczne/3/`)), 'Przyciąganie inwestorów zagranicznych, także zmyślonych na potrzeby testu.');
});

for (const point of points) {
  test(`${point.id}: its copy of ${document.date} keeps wording and citation, and says that a newer text exists`, () => {
    const $ = page(datedPathOf(point));
    assert.equal(wording($), point.wording);
    assert.equal($('[data-citation]').text(), `„${document.title}” (Kraków, data na stronie źródłowej: 31.01.2011), cz. ${point.part} „${point.part === 1 ? 'Tematyczne' : 'Geograficzne'}”, pkt ${point.number}, ${SITE}${datedPathOf(point)}`);
    assert.match($('.edition-banner').text(), /To dawne brzmienie[\s\S]*1\sstycznia\s2099/);
    assert.equal($('link[rel=cite-as]').attr('href'), SITE + datedPathOf(point));
  });
}

test('copies of the latest text carry no banner', () => {
  assert.equal(page(`/wersje/${AMENDED}/tematyczne/3/`)('.edition-banner').length, 0);
});

test('a point that got another number says so on both pages and on its dated copy', () => {
  assert.match(page('/tematyczne/16/')('.edition-banner').text(), /ten punkt miał numer\s15/);
  const old = page('/tematyczne/15/')('.edition-banner');
  assert.match(old.text(), /numer\s15 miał inny punkt/);
  assert.deepEqual(old.find('a').toArray().map((link) => link.attribs['href']), ['/tematyczne/16/', '/wersje/2011-01-31/tematyczne/15/']);
  const dated = page('/wersje/2011-01-31/tematyczne/15/');
  assert.equal(dated('link[rel=latest-version]').attr('href'), `${SITE}/tematyczne/16/`);
  assert.match(dated('.edition-banner').text(), /Priorytet tematyczny\s16/);
  assert.equal(page('/tematyczne/3/')('.edition-banner').length, 0);
});

test('the page of changes marks exactly the words that were added and taken out', () => {
  const $ = page(`/wersje/${AMENDED}/zmiany/`);
  assert.deepEqual($('.change h2').toArray().map((heading) => $(heading).text().replaceAll('\u00a0', ' ')), ['Priorytet tematyczny 3', 'Priorytet tematyczny 15: nowy punkt', 'Priorytet tematyczny 16: wcześniej punkt 15']);
  assert.deepEqual($('.change').first().find('ins').toArray().map((element) => $(element).text()), [', także zmyślonych na potrzeby testu']);
  assert.equal($('.change').first().find('del').length, 0);
  assert.equal($('.change').last().find('ins, del').length, 0);
  assert.ok(!existsSync(join(copy, 'dist/wersje/2011-01-31/zmiany/index.html')));
});

test('nothing redirects from one number to another', () => {
  const wrong = read('_redirects').split('\n').filter((line) => /^\/(?:tematyczne|geograficzne)\/\d/.test(line));
  assert.deepEqual(wrong, []);
});

test('a retired address says what happened and leads on only where it may', () => {
  const tombstone = page(RETIRED.tombstone);
  assert.match(tombstone('main').text(), /wycofaliśmy 2\sstycznia\s2099[\s\S]*Wpis zmyślony/);
  assert.equal(tombstone('meta[http-equiv=refresh]').length, 0);
  assert.equal(page(RETIRED.redirect)('meta[http-equiv=refresh]').attr('content'), `0; url=${RETIRED.to}`);
  assert.match(read('_redirects'), new RegExp(`^${RETIRED.redirect} ${RETIRED.to} 301$`, 'm'));
  assert.match(page('/')('#t99').text(), /Wpis zmyślony/);
  assert.doesNotMatch(read('sitemap.xml'), /strona-ktorej-nie-ma|dawny-adres/);
});
