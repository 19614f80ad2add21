import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fold } from '../../src/search/fold.ts';
import { tokenize, trim, MAX_LENGTH } from '../../src/search/tokenize.ts';

const FOLDED: readonly [string, string][] = [
  ['młodzież', 'mlodziez'],
  ['MŁODZIEŻ', 'mlodziez'],
  ['ZAŻÓŁĆ GĘŚLĄ JAŹŃ', 'zazolc gesla jazn'],
  ['Wez\u0328e\u0301rz', 'wezerz'],
  ['mło\u200bdzież', 'mlodziez'],
  ['mło\u00addzież', 'mlodziez'],
  ['Göteborg', 'goteborg'],
  ['Straße', 'strasse'],
  ['İstanbul', 'istanbul'],
  ['środkowo–wschodnia', 'srodkowo-wschodnia'],
  ['a\tb\nc', 'a b c'],
  ['\u0000\u0007', ''],
  ['ﬁrma', 'firma'],
];
for (const [text, plain] of FOLDED) test(`„${text}” is folded to „${plain}”`, () => assert.equal(fold(text), plain));

const WORDS: readonly [string, string[]][] = [
  ['Środkowo - Wschodniej', ['srodkowo', 'wschodniej']],
  ['środkowo-wschodnia', ['srodkowo', 'wschodnia']],
  ['„europolii”.', ['europolii']],
  ['  ', []],
  ['<script>alert(1)</script>', ['script', 'alert', '1', 'script']],
  ['😀🎉', []],
  ['e-urząd', ['e', 'urzad']],
];
for (const [text, words] of WORDS) test(`„${text}” is cut into ${words.length} words`, () => assert.deepEqual(tokenize(text).map((t) => t.folded), words));

test('an abbreviating full stop and the word being typed are noticed', () => {
  const [first, second] = tokenize('kom. region');
  assert.deepEqual([first?.dotted, first?.last, second?.dotted, second?.last], [true, false, false, true]);
});
test('a query of 10,000 characters is cut between words', () => {
  const cut = trim('słowo '.repeat(2000));
  assert.ok(cut.length <= MAX_LENGTH && cut.endsWith('słowo'));
});
