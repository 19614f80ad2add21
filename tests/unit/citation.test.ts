import assert from 'node:assert/strict';
import { test } from 'node:test';
import { cite, citeShort } from '../../src/domain/citation.ts';
import { exampleDocument, pointOf } from './example-document.ts';

const SHORT: [string[], string][] = [
  [['T5'], 'cz. 1 pkt 5'],
  [['G2'], 'cz. 2 pkt 2'],
  [['T5', 'T8'], 'cz. 1 pkt 5 i 8'],
  [['T8', 'T5'], 'cz. 1 pkt 5 i 8'],
  [['T5', 'T8', 'T12'], 'cz. 1 pkt 5, 8 i 12'],
  [['T12', 'T8', 'T5', 'T1'], 'cz. 1 pkt 1, 5, 8 i 12'],
  [['T5', 'T5'], 'cz. 1 pkt 5'],
  [['T10', 'T9'], 'cz. 1 pkt 9 i 10'],
  [['G1', 'T5'], 'cz. 1 pkt 5, cz. 2 pkt 1'],
  [['T5', 'G1', 'T8', 'G3'], 'cz. 1 pkt 5 i 8, cz. 2 pkt 1 i 3'],
  [[], ''],
];

for (const [ids, expected] of SHORT) {
  test(`${ids.join(' + ') || 'nothing'} is cited shortly as „${expected}”`, () => {
    assert.equal(citeShort(ids.map(pointOf)), expected);
  });
}

const FULL: [string, string, string][] = [
  ['T5', 'https://a.example/wersje/2011-01-31/tematyczne/5/', '„Obowiązujące cele i priorytety współpracy międzynarodowej” (Kraków, data na stronie źródłowej: 31.01.2011), cz. 1 „Tematyczne”, pkt 5, https://a.example/wersje/2011-01-31/tematyczne/5/'],
  ['G3', 'https://a.example/p/wersje/2011-01-31/geograficzne/3/', '„Obowiązujące cele i priorytety współpracy międzynarodowej” (Kraków, data na stronie źródłowej: 31.01.2011), cz. 2 „Geograficzne”, pkt 3, https://a.example/p/wersje/2011-01-31/geograficzne/3/'],
];

for (const [id, url, expected] of FULL) {
  test(`the full citation of ${id} names title, source date, part, point and dated address, never „${id}” or „ust.”`, () => {
    const citation = cite(exampleDocument, pointOf(id), url);
    assert.equal(citation, expected);
    assert.doesNotMatch(citation, /\b[TG]\d|ust\./);
  });
}
