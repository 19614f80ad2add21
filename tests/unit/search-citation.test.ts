import assert from 'node:assert/strict';
import { test } from 'node:test';
import { cite } from '../../src/search/citation.ts';
import { pl } from '../../src/search/languages/pl.ts';

const points = [...Array.from({ length: 6 }, (_, i) => ({ id: `T${i + 1}`, list: 'thematic', number: i + 1 })), ...Array.from({ length: 3 }, (_, i) => ({ id: `G${i + 1}`, list: 'geographic', number: i + 1 }))];

const CITED: readonly [string, string | undefined][] = [
  ['5', 'T5'],
  ['3', 'T3 G3'],
  ['pkt 5', 'T5'],
  ['PKT. 5', 'T5'],
  ['5)', 'T5'],
  ['1.5', 'T5'],
  ['2.1', 'G1'],
  ['1/5', 'T5'],
  ['T5', 'T5'],
  ['t 5', 'T5'],
  ['g2', 'G2'],
  ['T5 i G2', 'T5 G2'],
  ['cz. 2 pkt 1', 'G1'],
  ['ust.1 pkt.4', 'T4'],
  ['punkt 1 ustęp 2', 'G1'],
  ['część druga punkt pierwszy', 'G1'],
  ['pkt 4 i 5', 'T4 T5'],
  ['pkt 4, 5 i 6', 'T4 T5 T6'],
  ['pkt 4–6', 'T4 T5 T6'],
  ['punkty od 4 do 6', 'T4 T5 T6'],
  ['geograficzny 2', 'G2'],
  ['priorytet geograficzny 3', 'G3'],
  ['drugi cel geograficzny', 'G2'],
  ['priorytet pięć', 'T5'],
  ['priorytet piąty', 'T5'],
  ['priorytet VI', 'T6'],
  ['co mówi punkt 4', 'T4'],
  ['priorytety geograficzne', 'G1 G2 G3'],
  ['pkt 99', ''],
  ['priorytet 99', ''],
  ['3.1', ''],
  ['2030', undefined],
  ['trzeci sektor', undefined],
  ['tematyczny', undefined],
  ['pięć', undefined],
  ['turystyka', undefined],
  ['i', undefined],
];
for (const [query, ids] of CITED) test(`„${query}” cites ${ids ?? 'nothing: it is no citation'}`, () => assert.equal(cite(query, pl.citation, points)?.join(' '), ids));
