import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkRenumbering, pairPoints } from '../../src/domain/renumbering.ts';
import { checkRetired, retiredSchema } from '../../src/domain/retired.ts';
import { wordDiff } from '../../src/editions/word-diff.ts';
import { toRedirectsFile } from '../../src/hosting/redirects.ts';
import { readAddressOf, toSitemap } from '../../src/identity/sitemap.ts';

const retire = (address: string, to?: string) => ({ address, date: '2027-01-01', reason: 'Powód.', ...(to && { to }) });

const FAULTS: [string, ReturnType<typeof retire>[], string[]][] = [
  ['a page that leads to another page', [retire('/stara/', '/o-serwisie/')], []],
  ['a point that is gone', [retire('/tematyczne/16/')], []],
  ['an address that is listed twice', [retire('/stara/'), retire('/stara/')], ['repeated']],
  ['an address that leads to itself', [retire('/stara/', '/stara/')], ['self']],
  ['a chain of two', [retire('/a/', '/b/'), retire('/b/', '/c/')], ['chain']],
  ['a loop', [retire('/a/', '/b/'), retire('/b/', '/a/')], ['chain', 'chain']],
  ['a page that leads to a short address, which only leads on', [retire('/stara/', '/t5/')], ['chain']],
  ['one number that leads to another', [retire('/tematyczne/16/', '/tematyczne/5/')], ['other-number']],
  ['a dated number that leads to another', [retire('/wersje/2011-01-31/tematyczne/16/', '/tematyczne/5/')], ['other-number']],
  ['a place of a number that leads to another', [retire('/#t16', '/tematyczne/5/')], ['other-number']],
];
for (const [name, list, rules] of FAULTS) {
  test(`retiring ${name}: ${rules.length === 0 ? 'allowed' : 'refused'}`, () => assert.deepEqual(checkRetired(list).map(({ rule }) => rule), rules));
}

for (const address of ['/Stara/', '/żółta/', '/stara', 'stara/', '/stara//', '/a%20b/']) {
  test(`„${address}” is not an address that can be retired: lower-case ASCII with a slash at the end`, () => assert.ok(!retiredSchema.safeParse(retire(address)).success));
}

test('points of two texts are paired by the list of renumberings, then by number', () => {
  assert.deepEqual(pairPoints(['T1', 'T2', 'T3'], ['T1', 'T2', 'T3', 'T4'], [{ edition: '2027-01-01', was: 'T3', is: 'T4' }, { edition: '2027-01-01', was: null, is: 'T3' }]), [{ was: 'T1', is: 'T1' }, { was: 'T2', is: 'T2' }, { is: 'T3' }, { was: 'T3', is: 'T4' }]);
  assert.deepEqual(pairPoints(['T1', 'T2'], ['T1'], []), [{ was: 'T1', is: 'T1' }, { was: 'T2' }]);
});

test('a renumbering of a point or a text that is not there is refused', () => {
  const editions = [{ date: '2011-01-31', ids: ['T1', 'T2'] }, { date: '2027-01-01', ids: ['T1', 'T2', 'T3'] }];
  const fields = (edition: string, was: string | null, is: string | null) => checkRenumbering([{ edition, was, is }], editions).map(({ field }) => field);
  assert.deepEqual(fields('2027-01-01', 'T2', 'T3'), []);
  assert.deepEqual(fields('2011-01-31', 'T2', 'T1'), ['edition']);
  assert.deepEqual(fields('2027-01-01', 'T9', 'T3'), ['was']);
  assert.deepEqual(fields('2027-01-01', 'T2', 'T9'), ['is']);
  assert.deepEqual(fields('2027-01-01', 'T2', 'T2'), ['was']);
});

test('the difference of two wordings adds up to both of them', () => {
  const [older, newer] = ['Zwiększanie ruchu turystycznego.', 'Zwiększanie mądrego ruchu turystów.'];
  const stretches = wordDiff(older, newer);
  const without = (kind: string) => stretches.filter((each) => each.kind !== kind).map(({ text }) => text).join('');
  assert.equal(without('added'), older);
  assert.equal(without('removed'), newer);
});

test('the file of redirects honours the sub-path, with and without the slash', () => {
  assert.equal(toRedirectsFile({ redirects: [{ from: '/t5/', to: '/tematyczne/5/' }], base: '/priorytety/' }), '/priorytety/t5/ /priorytety/tematyczne/5/ 301\n/priorytety/t5 /priorytety/tematyczne/5/ 301\n');
});

test('the sitemap holds each canonical address once and nothing that search engines should not know', () => {
  const html = (canonical: string, robots = '') => `<head>${robots}<link rel="canonical" href="${canonical}"></head>`;
  const pages = [html('https://x.example/b/'), html('https://x.example/a/'), html('https://x.example/a/', '<meta name="robots" content="noindex">'), '<head></head>'].map(readAddressOf);
  assert.deepEqual([...toSitemap(pages).matchAll(/<loc>(.*?)<\/loc>/g)].map(([, address]) => address), ['https://x.example/a/', 'https://x.example/b/']);
});
