import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { test } from 'node:test';
import { fingerprint } from '../../src/domain/fingerprint.ts';
import { holdLines } from '../../src/domain/wording.ts';
import { document, points } from '../yardstick.ts';

const TRICKY = [
  '', ' ', 'a', 'a ', ' a', 'i i i', 'w z o', 'i w Krakowie', 'miasta - wizytówki', 'Środkowo - Wschodniej', '- na początku', 'na końcu -', 'a - b - c',
  'I Rada, i W. Z.', 'o „europolii”', '(w Krakowie)', 'ó z', 'linia\nw dwóch wierszach', 'dwie  spacje i  koniec', 'e\u0301 i w', '🙂 w 🙂', 'a\u00a0b', 'T8 i UE', '1 i 2', 'i', 'w-z o',
];

for (const text of [...points.map(({ wording }) => wording), document.title, document.lead, ...TRICKY]) {
  test(`the segments of „${text.slice(0, 40)}” add up to exactly the text`, () => {
    const segments = holdLines(text);
    assert.equal(segments.map((segment) => segment.text).join(''), text);
    assert.deepEqual(segments.filter((segment) => segment.text === ''), []);
  });
}

for (const { id, wording } of points) {
  test(`${id}: no one-letter word stands where a line can break after it`, () => {
    const free = holdLines(wording).filter(({ nowrap }) => !nowrap).map(({ text }) => text);
    assert.deepEqual(free.filter((text) => /(?<![\p{L}\p{M}])\p{L} /u.test(text)), []);
  });
}

const HELD: [string, string[]][] = [
  ['Przenoszenie na grunt i w teren', ['i w teren']],
  ['najbardziej reprezentatywnego miasta - wizytówki', ['miasta -']],
  ['w Europie Środkowo - Wschodniej', ['w Europie', 'Środkowo -']],
  ['bez jednoliterowych', []],
  ['„o sobie” i (a także)', ['o sobie”', 'i (a także)']],
];
for (const [text, held] of HELD) {
  test(`in „${text}” these words stay on one line: ${held.join(' | ') || 'none'}`, () => {
    assert.deepEqual(holdLines(text).filter(({ nowrap }) => nowrap).map((segment) => segment.text), held);
  });
}

for (const { id, wording } of points) {
  test(`${id}: the fingerprint is the SHA-256 of the UTF-8 bytes`, async () => {
    assert.equal(await fingerprint(wording), createHash('sha256').update(Buffer.from(wording, 'utf8')).digest('hex'));
  });
}

test('known fingerprints: nothing, „abc” (FIPS 180-4), and composed and decomposed „ó” alike', async () => {
  assert.equal(await fingerprint(''), 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855');
  assert.equal(await fingerprint('abc'), 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
  assert.equal(await fingerprint('o\u0301'), await fingerprint('ó'));
});
