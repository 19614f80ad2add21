import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { test } from 'node:test';
import { messages } from '../../src/i18n/index.ts';
import { counted } from '../../src/i18n/plural-pl.ts';

const t = messages('pl');

const COUNTS: [number, string][] = [
  [0, 'wyników'], [1, 'wynik'], [2, 'wyniki'], [3, 'wyniki'], [4, 'wyniki'], [5, 'wyników'], [11, 'wyników'], [12, 'wyników'], [13, 'wyników'], [14, 'wyników'], [15, 'wyników'], [18, 'wyników'],
  [21, 'wyników'], [22, 'wyniki'], [25, 'wyników'], [101, 'wyników'], [102, 'wyniki'], [112, 'wyników'],
];
for (const [n, word] of COUNTS) {
  test(`${n} ${word}`, () => {
    assert.equal(counted(n, 'wynik', 'wyniki', 'wyników'), `${n}\u00a0${word}`);
    assert.ok(t.searchBox.found(n, 'miasto').startsWith(`${n}\u00a0${word} `), t.searchBox.found(n, 'miasto'));
  });
}

test('a query that finds nothing is answered without a number', () => {
  assert.match(t.searchBox.none('xyz'), /^Brak wyników .*„xyz”/);
});

const DATES: [string, string][] = [['2011-01-31', '31\u00a0stycznia 2011\u00a0r.'], ['2026-11-01', '1\u00a0listopada 2026\u00a0r.'], ['1996-06', 'czerwiec 1996\u00a0r.'], ['2016', '2016\u00a0r.']];
for (const [iso, text] of DATES) {
  test(`the date ${iso} is written „${text}”`, () => {
    assert.equal(t.date(iso), text);
  });
}

for (const zone of ['Pacific/Kiritimati', 'America/Anchorage']) {
  test(`a date is the same in every time zone: ${zone}`, () => {
    const code = `import { messages } from '${new URL('../../src/i18n/index.ts', import.meta.url).href}'; process.stdout.write(messages('pl').date('2011-01-31') + messages('pl').date('1996-06'));`;
    const { stdout } = spawnSync(process.execPath, ['--input-type=module', '-e', code], { env: { ...process.env, TZ: zone }, encoding: 'utf8' });
    assert.equal(stdout, '31\u00a0stycznia 2011\u00a0r.czerwiec 1996\u00a0r.');
  });
}

test('the phrases of the interface are set: no one-letter word can end a line, quotation marks are Polish', () => {
  const phrases = Object.entries({ ...t, ...t.searchBox }).flatMap(([key, value]) => (typeof value === 'string' ? [`${key}: ${value}`] : []));
  assert.deepEqual(phrases.filter((phrase) => /(?<![\p{L}\p{M}\d.])[aiouwz] \S|"|\.\.\.| - /iu.test(phrase)), []);
});
