import assert from 'node:assert/strict';
import { test } from 'node:test';
import { cite, citeWithin } from '../../src/search/citation.ts';
import { en } from '../../src/search/languages/en.ts';
import { pl } from '../../src/search/languages/pl.ts';
import { tokenize } from '../../src/search/tokenize.ts';

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
  ['cz. 1 pkt 5 i 6, cz. 2 pkt 1', 'T5 T6 G1'],
  ['punkt 1 ustęp 1 oraz punkt 2 ustęp 1', 'T1 T2'],
  ['pkt 1 cz. 1 i pkt 2', 'T1 T2'],
  ['pkt 1 cz. 1 i pkt 2 cz. 2', 'T1 G2'],
  ['pkt 3 i 4 cz. 1, pkt 1–2 cz. 2', 'T3 T4 G1 G2'],
  ['cz. 1 pkt 5 i pkt 6, cz. 2 pkt 1', 'T5 T6 G1'],
  ['pkt 5 i cz. 2 pkt 1', 'T5 G1'],
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

const WITHIN: readonly [query: string, ids: string | undefined, rest: string][] = [
  ['pkt 5 fundusze', 'T5', 'fundusze'],
  ['fundusze (pkt 5)', 'T5', 'fundusze'],
  ['pkt 2 Ukraina', 'T2 G2', 'Ukraina'],
  ['cz. 2 pkt 2 Ukraina', 'G2', 'Ukraina'],
  ['T5 fundusze', 'T5', 'fundusze'],
  ['geograficzny 2 Litwa', 'G2', 'Litwa'],
  ['co mówi punkt 4 o turystyce', 'T4', 'co mówi o turystyce'],
  ['czy punkty 4 i 5 dotyczą turystyki', 'T4 T5', 'czy dotyczą turystyki'],
  ['„Cele” (31.01.2011), cz. 1 „Tematyczne”, pkt 5 i 6, cz. 2 „Geograficzne”, pkt 1, zob.', 'T5 T6 G1', 'Cele 31 01 2011 zob'],
  ['pkt 5, 3 maja', 'T5', '3 maja'],
  ['pkt 4 lit. a', 'T4', 'lit a'],
  ['pkt 99 fundusze', undefined, ''],
  ['numer 1 w Europie', undefined, ''],
  ['część 2 filmu', undefined, ''],
  ['punkt widzenia', undefined, ''],
  ['art. 5 pkt 2 ustawy', undefined, ''],
  ['punkt 3 porządku obrad', undefined, ''],
  ['cel 1 zrównoważonego rozwoju', undefined, ''],
  ['wersja t5', undefined, ''],
  ['pkt 2 w części 1 Ukraina', 'T2', 'Ukraina'],
  ['cel geograficzny 2 Litwa', 'G2', 'cel Litwa'],
  ['punkt pierwszej pomocy', undefined, ''],
  ['punkt drugi raz', undefined, ''],
  ['konkurs geograficzny 1 miejsce', undefined, ''],
  ['w artykule 5 pkt 2', undefined, ''],
  ['§ 5 pkt 2', undefined, ''],
  ['regulamin, pkt 2', undefined, ''],
];
for (const [query, ids, rest] of WITHIN) test(`amid other words „${query}” cites ${ids ?? 'nothing'}`, () => {
  const within = citeWithin(query, tokenize(query), pl.citation, points);
  assert.equal(within?.ids.join(' '), ids);
  if (within) assert.equal(within.rest.map(({ surface }) => surface).join(' '), rest);
});
test('amid other words English cites too', () => assert.deepEqual(citeWithin('funds (priority 5)', tokenize('funds (priority 5)'), en.citation, points)?.ids, ['T5']));
