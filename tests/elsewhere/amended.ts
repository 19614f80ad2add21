import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { type CheerioAPI, load } from 'cheerio';
import { filesOf } from '../../src/delivery/files.ts';
import { AMENDED, PAGE_LENGTH, RETIRED } from '../fixtures/amended/amend.ts';
import { datedPathOf, document, points } from '../yardstick.ts';
import { BASE, ELSEWHERE, ORIGIN, SITE } from './site.ts';

const read = (path: string) => readFileSync(join(ELSEWHERE, path.endsWith('/') ? `${path}index.html` : path), 'utf8');
const page = (path: string): CheerioAPI => load(read(path));
/** An address on a page without the path under which the site lies; one outside that path is no address of the site. */
const below = (address: string) => (address.startsWith(BASE) ? address.slice(BASE.length - 1) : `poza ${BASE}: ${address}`);
const wording = ($: CheerioAPI) => $('[data-wording]').first().text();

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
  assert.deepEqual(old.find('a').toArray().map((link) => below(link.attribs['href'] ?? '')), ['/tematyczne/16/', '/wersje/2011-01-31/tematyczne/15/']);
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
  assert.ok(!existsSync(join(ELSEWHERE, 'wersje/2011-01-31/zmiany/index.html')));
});

test('nothing redirects from one number to another', () => {
  const wrong = read('_redirects').split('\n').filter((line) => /^\/(?:tematyczne|geograficzne)\/\d/.test(below(line)));
  assert.ok(read('_redirects').includes(`${BASE}t3`));
  assert.deepEqual(wrong, []);
});

test('a retired address says what happened and leads on only where it may', () => {
  const tombstone = page(RETIRED.tombstone);
  assert.match(tombstone('main').text(), /wycofaliśmy 2\sstycznia\s2099[\s\S]*Wpis zmyślony/);
  assert.equal(tombstone('meta[http-equiv=refresh]').length, 0);
  assert.equal(page(RETIRED.redirect)('meta[http-equiv=refresh]').attr('content'), `0; url=${BASE}${RETIRED.to.slice(1)}`);
  assert.match(read('_redirects'), new RegExp(`^${BASE}${RETIRED.redirect.slice(1)} ${BASE}${RETIRED.to.slice(1)} 301$`, 'm'));
  assert.match(page('/')('#t99').text(), /Wpis zmyślony/);
  assert.doesNotMatch(read('sitemap.xml'), /strona-ktorej-nie-ma|dawny-adres/);
});

const paths = (selector: string) => ($: CheerioAPI) => $(selector).toArray().map((link) => below($(link).attr('href') ?? ''));
const numbers = ($: CheerioAPI) => $('.document-list [data-wording], .document-list .wording').toArray().length;

test('a list longer than a page goes on under a further address, in both languages and in its dated copy', () => {
  for (const [first, second] of [['/tematyczne/', '/tematyczne/od-11/'], ['/en/thematic/', '/en/thematic/from-11/'], [`/wersje/${AMENDED}/tematyczne/`, `/wersje/${AMENDED}/tematyczne/od-11/`]] as const) {
    assert.deepEqual([numbers(page(first)), numbers(page(second))], [PAGE_LENGTH, 6], first);
    assert.deepEqual([...new Set(paths('.portions a')(page(first)))], [first, second]);
    assert.equal(page(second)('.portions [aria-current=page]').first().attr('href'), BASE + second.slice(1));
  }
  assert.equal(page('/tematyczne/')('link[rel=next]').attr('href'), `${SITE}/tematyczne/od-11/`);
  assert.equal(page('/tematyczne/od-11/')('link[rel=prev]').attr('href'), `${SITE}/tematyczne/`);
  assert.equal(page('/geograficzne/')('.portions').length, 0);
  assert.ok(paths('header a')(page('/tematyczne/od-11/')).includes('/en/thematic/from-11/'));
  assert.match(read('sitemap.xml'), /\/tematyczne\/od-11\/</);
});

test('pages that are none of the list show its beginning and lead to the rest', () => {
  for (const path of ['/', '/szukaj/', '/404.html', '/cytuj/', `/wersje/${AMENDED}/`]) {
    const rest = paths('.rest-of-list a')(page(path));
    assert.deepEqual(rest, [`${path.startsWith('/wersje') ? `/wersje/${AMENDED}` : ''}/tematyczne/od-11/`], path);
  }
  assert.equal(page('/')('[data-wording]').length, PAGE_LENGTH + 3);
  for (const path of ['/powiazania/', '/zgodnosc/', '/dane/']) assert.match(page(path)('.only-beginning').text().replaceAll('\u00a0', ' '), /10 z 19/, path);
  assert.match(page('/zgodnosc/')('.proof-verdict').text().replaceAll('\u00a0', ' '), /19 punktów/);
  assert.ok(page('/zgodnosc/')('.proof-command').text().includes(`'${SITE}/tematyczne/od-[11-16:10]/'`));
});

test('the index of a long document has a page for each letter, and its cross-references lead from one to the other', () => {
  const letters = paths('.letters a')(page('/skorowidz/'));
  assert.ok(letters.length > 20 && letters.every((path) => /^\/skorowidz\/litera-[a-z0-9-]+\/$/.test(path)), letters.join(' '));
  assert.equal(page('/skorowidz/')('.word-index section').length, 0);
  for (const path of letters) assert.deepEqual([page(path)('.word-index h2').length, page(path)('.word-index section li').length > 0], [1, true], path);
  const see = paths('.see a')(page('/skorowidz/litera-w/'));
  assert.ok(see.some((path) => !path.startsWith('/skorowidz/litera-w/')), see.join(' '));
});

test('every link of the long document leads to a page and to a place on it', () => {
  const files = new Set(filesOf(ELSEWHERE));
  const ids = new Map<string, Set<string | undefined>>();
  const idsOf = (file: string) => {
    const found = ids.get(file) ?? new Set(load(readFileSync(join(ELSEWHERE, file), 'utf8'))('[id]').toArray().map((element) => element.attribs['id']));
    ids.set(file, found);
    return found;
  };
  const broken = [...files].filter((file) => file.endsWith('.html')).flatMap((file) => {
    const $ = load(readFileSync(join(ELSEWHERE, file), 'utf8'));
    const addresses = new Set($('a[href]').toArray().map((link) => link.attribs['href'] ?? ''));
    return [...addresses].filter((address) => {
      const url = new URL(address, `${SITE}/${file.replace(/index\.html$/, '')}`);
      if (url.origin !== ORIGIN) return false;
      const target = `${below(url.pathname).slice(1)}${url.pathname.endsWith('/') ? 'index.html' : ''}`;
      return !files.has(target) || (url.hash !== '' && target.endsWith('.html') && !idsOf(target).has(decodeURIComponent(url.hash.slice(1))));
    }).map((address) => `${file}: ${address}`);
  });
  assert.deepEqual(broken, []);
});
