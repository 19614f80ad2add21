import assert from 'node:assert/strict';
import { test } from 'node:test';
import { typeset } from '../../src/domain/typography.ts';

/** „~” stands for a non-breaking space. */
const CASES: [string, string][] = [
  ['w Krakowie i na świecie', 'w~Krakowie i~na świecie'],
  ['I w tym', 'I~w~tym'],
  ['a i o u w z x', 'a~i~o~u~w~z~x'],
  ['(w mieście) „o tym”', '(w~mieście) „o~tym”'],
  ['31 stycznia 2011 r. w Krakowie', '31~stycznia 2011~r. w~Krakowie'],
  ['nr 5, pkt 8, cz. 1, ust. 2, art. 7, poz. 759', 'nr~5, pkt~8, cz.~1, ust.~2, art.~7, poz.~759'],
  ['Nr 5 i Pkt 8', 'Nr~5 i~Pkt~8'],
  ['miasto – siedziba – rola', 'miasto~– siedziba~– rola'],
  ['3 z 15', '3~z~15'],
  ['T8 jest', 'T8 jest'],
  ['km jest miarą', 'km jest miarą'],
  ['bez zmian', 'bez zmian'],
  ['konkurs', 'konkurs'],
  ['już~w~Krakowie', 'już~w~Krakowie'],
  ['koniec w', 'koniec w'],
  ['', ''],
];

for (const [plain, expected] of CASES) {
  test(`„${plain}” is set as „${expected}” (~ holds)`, () => {
    const nbsp = (text: string) => text.replaceAll('~', '\u00a0');
    assert.equal(typeset(nbsp(plain)), nbsp(expected));
    assert.equal(typeset(typeset(nbsp(plain))), nbsp(expected), 'drugi raz nic nie zmienia');
  });
}

test('typesetting changes spaces only', () => {
  for (const [plain] of CASES) assert.equal(typeset(plain).replaceAll('\u00a0', ' '), plain);
});
