import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { test } from 'node:test';
import { z } from 'zod';
import { bearing, distance, KRAKOW } from '../../src/domain/bearing.ts';
import { roseOf, windOf } from '../../src/domain/rose.ts';
import { CONTENT, readEntry } from '../content/entries.ts';

const place = z.object({ name: z.string(), iso: z.string().optional(), capital: z.object({ name: z.string(), lat: z.number(), lon: z.number() }).optional() });
const capitals = readdirSync(`${CONTENT}/places`).sort().map((name) => place.parse(readEntry(`places/${name}`).fields)).flatMap(({ capital, iso }) => (capital && iso !== 'PL' ? [capital] : []));
const SCALE = 4.6;

/** Great-circle distance from Kraków and compass bearing, from an atlas; kilometres and degrees. */
const ATLAS: Record<string, [number, number]> = { Wiedeń: [330, 233], Bratysława: [297, 225], Budapeszt: [293, 194], Praga: [394, 273], Berlin: [530, 303], Kijów: [751, 83], Mińsk: [672, 49], Wilno: [628, 33], Moskwa: [1340, 54] };

test('the map shows the capitals of all nine countries', () => {
  assert.deepEqual(capitals.map(({ name }) => name).sort(), Object.keys(ATLAS).sort());
});

for (const capital of capitals) {
  test(`${capital.name} is drawn at its true bearing and distance`, () => {
    const [ray] = roseOf(capitals, SCALE, 17).filter(({ name }) => name === capital.name);
    const { x, y } = ray?.end ?? { x: 0, y: 0 };
    const drawn = { km: Math.hypot(x, y) * SCALE, degrees: ((Math.atan2(x, -y) * 180) / Math.PI + 360) % 360 };
    const [km = 0, degrees = 0] = ATLAS[capital.name] ?? [];
    assert.ok(Math.abs(drawn.km - km) < 12, `${drawn.km} km`);
    assert.ok(Math.abs(drawn.degrees - degrees) < 3, `${drawn.degrees}°`);
    assert.ok(Math.abs(drawn.km - distance(KRAKOW, capital)) < 1 && Math.abs(drawn.degrees - bearing(KRAKOW, capital)) < 0.5);
  });
}

for (const gap of [17, 31]) {
  test(`no two labels on one side are closer than ${gap} units`, () => {
    const rays = roseOf(capitals, SCALE, gap);
    const far = Math.max(...rays.map(({ km }) => km));
    for (const anchor of ['start', 'end']) {
      const lines = rays.filter(({ label, km }) => label.anchor === anchor && km !== far).map(({ label }) => label.y).sort((a, b) => a - b);
      for (const [index, y] of lines.slice(1).entries()) assert.ok(y - (lines[index] ?? 0) >= gap - 0.1, lines.join(' '));
    }
  });
}

test('a bearing is said as one of eight winds', () => {
  assert.deepEqual([0, 22, 44, 90, 180, 225, 338, 359].map(windOf), [0, 0, 1, 2, 4, 5, 0, 0]);
});
