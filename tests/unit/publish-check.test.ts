import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseSourceText } from '../../src/domain/source-text.ts';
import { checkLedger, checkOwnAddresses, checkSiteUrl } from '../../src/publishing/address-checks.ts';
import { type Check, reportOf } from '../../src/publishing/check.ts';
import { checkHostFiles, checkOffline, checkStatus, checkTwins } from '../../src/publishing/delivery-checks.ts';
import { checkPlaceholders } from '../../src/publishing/placeholder-check.ts';
import { checkPublisher, checkStatement } from '../../src/publishing/publisher-checks.ts';
import { checkWordings } from '../../src/publishing/wording-check.ts';
import { exampleDocument, geographic, thematic } from './example-document.ts';
import { BASE, FACTS, publisher, sample, START } from './publish-sample.ts';

const good = sample();
const page = (address: string) => `<link rel="canonical" href="${address}">`;
/** What one broken file makes a check say. */
const said = ({ findings }: Check) => findings.join('\n');

test('a whole small site passes every check', () => {
  const checks = [
    checkSiteUrl(page(START), START), checkOwnAddresses(good.dist, START), checkLedger(good.dist, ['/a/', '/a/#tu'], ['/a/']), checkPublisher(publisher), checkStatement(good.dist, publisher, '2027-03-31'),
    checkPlaceholders(good.dist), checkHostFiles(good.dist, good.hosting, BASE), checkTwins(good.dist), checkStatus(good.dist, FACTS), checkOffline(good.dist),
  ];
  assert.deepEqual(checks.filter(({ findings }) => findings.length > 0), []);
});

for (const address of ['http://localhost:4321/', 'http://priorytety.org.pl/', 'https://priorytety.example/', 'https://www.example.org/', 'https://twoja.domena/', 'https://10.0.0.7/', 'https://serwer/', '']) {
  test(`a site built for „${address}” may not go live`, () => {
    assert.match(said(checkSiteUrl(page(address))), /SITE_URL=https/);
  });
}

test('the address in the accessibility statement is the one of the site', () => {
  assert.equal(said(checkSiteUrl(page(START), START.slice(0, -1))), '');
  assert.match(said(checkSiteUrl(page(START), 'https://priorytety.org.pl/')), /„url” w content\/publisher\.yaml/);
});

const ELSEWHERE: [what: string, file: string, text: string, finding: RegExp][] = [
  ['a page', 'dist/a/index.html', page('https://priorytety.org.pl/a/'), /a\/index\.html podaje adres https:\/\/priorytety\.org\.pl\/a\/, a serwis ma stać pod/],
  ['the sitemap', 'dist/sitemap.xml', '<loc>http://localhost:4321/a/</loc>', /sitemap\.xml prowadzi pod http:\/\/localhost:4321\/a\//],
  ['a feed', 'dist/dane/zmiany.atom', '<link href="https://stary.org.pl/a/"/>', /zmiany\.atom podaje adres https:\/\/stary/],
  ['the sitemap, to a page that is not there', 'dist/sitemap.xml', `<loc>${START}b/</loc>`, /Pod adresem .*\/b\/ nie ma niczego/],
];
for (const [what, file, text, finding] of ELSEWHERE) {
  test(`an address in ${what} that leads elsewhere is found`, () => assert.match(said(checkOwnAddresses(sample({ [file]: text }).dist, START)), finding));
}

test('a site that forgot an address may not go live', () => {
  assert.match(said(checkLedger(good.dist, ['/b/'], [])), /\/b\/.*content\/retired\.yaml/);
  assert.match(said(checkLedger(good.dist, ['/a/#tam'], [])), /#tam.*nagłówek/);
  assert.deepEqual(checkLedger(good.dist, ['/a/#dawniej', '/a.json'], [], ['/a/']).findings, []);
  assert.match(said(checkLedger(good.dist, ['/a/'], ['/a/', '/c/'])), /permalinks\.txt.*\/c\/.*Przywróć/);
});

test('a wording that differs by one letter from the source may not go live', () => {
  const source = parseSourceText('Tytuł\n2011-01-31\nWstęp:\n1. Tematyczne:\n- 1) Pierwszy.\n2. Geograficzne:\n- 1) Drugi.\n');
  const document = { ...exampleDocument, lists: [{ ...thematic, points: 1 }, { ...geographic, points: 1 }] };
  const at = (id: string, words: string) => `<span class="wording" data-wording data-id="${id}" lang="pl">${words}</span>`;
  const pages = (first: string) => Object.fromEntries(['', 'wersje/2011-01-31/'].flatMap((folder) => [[`dist/${folder}tematyczne/1/index.html`, at('T1', first)], [`dist/${folder}geograficzne/1/index.html`, at('G1', 'Drugi.')]]).concat([['dist/index.html', at('T1', first) + at('G1', 'Drugi.')]]));
  const findings = (first: string) => checkWordings(sample(pages(first)).dist, document, [source]).findings.filter((finding) => finding.startsWith('Brzmienie'));
  assert.deepEqual(findings('Pierwszy.'), []);
  assert.equal(findings('Pierwszy').length, 3);
  assert.match(findings('Pierwszy')[0] ?? '', /tematyczne\/1\/ różni się od źródła\. Zbuduj/);
});

test('a site without a publisher or a contact may not go live', () => {
  assert.match(said(checkPublisher({ ...publisher, name: null, phone: null })), /„name” w content\/publisher\.yaml[^]*„email” albo „phone”/);
});

const STATEMENTS: [what: string, change: Partial<typeof publisher>, today: string, finding: RegExp][] = [
  ['whose review is overdue', {}, '2027-04-01', /minął 2027-03-31.*„reviewed”/],
  ['whose last review is overdue', { reviewed: '2027-01-10' }, '2028-04-01', /minął 2028-03-31/],
  ['that was reviewed, but not built again', { reviewed: '2027-01-10' }, '2027-04-01', /a11y-data-przeglad.*Zbuduj/],
  ['without the day of publication', { published: null }, '2026-12-03', /„published”/],
  ['without the day of the last change', { updated: null }, '2026-12-03', /„updated”/],
  ['that names an audit without its report', { audited: '2026-11-25' }, '2026-12-03', /„audited”.*badanie-2026-11-25\.jsonld.*--evidence 2026-11-25/],
  ['dated tomorrow', {}, '2026-12-01', /„updated”.*jeszcze nie było/],
];
for (const [what, change, today, finding] of STATEMENTS) {
  test(`an accessibility statement ${what} stops the site`, () => assert.match(said(checkStatement(good.dist, { ...publisher, ...change }, today)), finding));
}

test('a site without an accessibility statement may not go live', () => {
  assert.match(said(checkStatement(sample({ 'dist/deklaracja-dostepnosci/index.html': null }).dist, publisher, '2026-12-03')), /Nie ma strony deklaracja-dostepnosci/);
});

for (const text of ['TODO: opis', 'Lorem ipsum dolor', 'pisz na biuro@example.com', 'https://miasto.example/', 'Uzupełnij', 'adres do uzupełnienia', 'tu wpisz nazwę', 'xxx@poczta.pl']) {
  test(`„${text}” left on a page is found`, () => assert.match(said(checkPlaceholders(sample({ 'dist/a/index.html': `<p>${text}</p>` }).dist)), /a\/index\.html został tekst zastępczy .* w content\//));
}

test('words that only look like a placeholder are left alone: a word list, a name, „nieustalony”', () => {
  assert.equal(said(checkPlaceholders(sample({ 'dist/szukaj/slowa/u.txt': 'uzupełnij', 'dist/a/index.html': 'metodo, uzupełnijmy, nieustalony' }).dist)), '');
});

for (const file of ['dist/_headers', 'dist/_redirects', 'dist/.htaccess', 'hosting/nginx.conf', 'hosting/Caddyfile']) {
  test(`${file} missing or changed by hand stops the site`, () => {
    for (const [text, finding] of [[null, /Brakuje pliku/], ['# inaczej\n', /nie pasuje/]] as const) {
      const { dist, hosting } = sample({ [file]: text });
      assert.match(said(checkHostFiles(dist, hosting, BASE)), new RegExp(`${finding.source}.*Zbuduj`));
    }
  });
}

test('a compressed twin that is old, damaged, missing or alone is found', () => {
  assert.match(said(checkTwins(sample({ 'dist/a/index.html': 'nowa treść' }).dist)), /index\.html\.br nie zawiera[^]*index\.html\.gz nie zawiera/);
  assert.match(said(checkTwins(sample({ 'dist/a/index.html.br': 'zepsuty' }).dist)), /index\.html\.br nie zawiera/);
  assert.match(said(checkTwins(sample({ 'dist/a/index.html.gz': null }).dist)), /index\.html\.gz nie zawiera/);
  assert.match(said(checkTwins(sample({ 'dist/b.html.br': '' }).dist)), /b\.html\.br jest bez swojego oryginału/);
});

test('a status.json that does not describe these files is found', () => {
  for (const [file, text] of [['dist/status.json', null], ['dist/status.json', '{}'], ['dist/a/index.html', 'nowa treść']] as const) assert.match(said(checkStatus(sample({ [file]: text }).dist, FACTS)), /nie opisuje tych plików.*Zbuduj/);
  assert.match(said(checkStatus(good.dist, { ...FACTS, version: '1.2.4' })), /nie opisuje/);
  assert.match(said(checkStatus(good.dist, { ...FACTS, contentSha256: 'f'.repeat(64) })), /z innej treści/);
});

test('a worker or a list of another build is found: readers who saved the site would stay behind', () => {
  for (const [file, text] of [['dist/offline-worker.js', 'keepCopy()'], ['dist/offline.json', null], ['dist/a/index.html', 'nowa treść']] as const) assert.match(said(checkOffline(sample({ [file]: text }).dist)), /nie dostałby nowej wersji.*Zbuduj/);
});

test('the report says in one sentence whether one may publish, and does not drown the reader', () => {
  assert.match(reportOf([{ name: 'Adres', findings: [] }]), /✓ Adres\n\nMożna publikować/);
  assert.match(reportOf([{ name: 'Adres', findings: ['Zły.'] }, { name: 'Reszta', findings: [] }]), /✗ Adres\n {4}Zły\.\n✓ Reszta\n\nNie publikuj: do poprawienia 1 z 2\./);
  assert.match(reportOf([{ name: 'Adres', findings: Array.from({ length: 20 }, () => 'Zły.') }]), /(?: {4}Zły\.\n){12} {4}…oraz 8 podobnych\.\n/);
});
