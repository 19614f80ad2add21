import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bearing, distance, KRAKOW, type Position } from '../../src/domain/bearing.ts';

const ZERO: Position = { lat: 0, lon: 0 };
/** Kilometres per degree of a great circle of a sphere with a radius of 6371 km. */
const DEGREE = 111.195;

/** [from, to, kilometres, bearing in degrees] where the answer is known by geometry. */
const EXACT: [string, Position, Position, number, number][] = [
  ['one degree north', ZERO, { lat: 1, lon: 0 }, DEGREE, 0],
  ['one degree east on the equator', ZERO, { lat: 0, lon: 1 }, DEGREE, 90],
  ['one degree south', ZERO, { lat: -1, lon: 0 }, DEGREE, 180],
  ['one degree west on the equator', ZERO, { lat: 0, lon: -1 }, DEGREE, 270],
  ['over the date line', { lat: 0, lon: 179.5 }, { lat: 0, lon: -179.5 }, DEGREE, 90],
  ['a quarter of the globe, to the pole', ZERO, { lat: 90, lon: 0 }, 90 * DEGREE, 0],
  ['half the globe', ZERO, { lat: 0, lon: 180 }, 180 * DEGREE, 90],
];
for (const [what, from, to, km, degrees] of EXACT) {
  test(`${what}: ${Math.round(km)} km, ${degrees}°`, () => {
    assert.ok(Math.abs(distance(from, to) - km) < km / 10_000 + 0.01, `${distance(from, to)} km`);
    assert.ok(Math.abs(((bearing(from, to) - degrees + 540) % 360) - 180) < 0.01, `${bearing(from, to)}°`);
  });
}

/** Great-circle figures for known cities, to the kilometre and the degree that a map shows. */
const CITIES: [string, Position, number, number][] = [
  ['Wiedeń', { lat: 48.2082, lon: 16.3738 }, 332, 231],
  ['Berlin', { lat: 52.52, lon: 13.405 }, 531, 304],
  ['Kijów', { lat: 50.4501, lon: 30.5234 }, 751, 83],
  ['Wilno', { lat: 54.6872, lon: 25.2797 }, 629, 34],
];
for (const [name, place, km, degrees] of CITIES) {
  test(`${name} lies about ${km} km from Kraków at about ${degrees}°`, () => {
    assert.ok(Math.abs(distance(KRAKOW, place) - km) < 5, `${distance(KRAKOW, place)} km`);
    assert.ok(Math.abs(bearing(KRAKOW, place) - degrees) < 2, `${bearing(KRAKOW, place)}°`);
    assert.ok(Math.abs(distance(KRAKOW, place) - distance(place, KRAKOW)) < 1e-9, 'tyle samo w obie strony');
  });
}

test('from a place to itself it is no distance at all', () => {
  assert.equal(distance(KRAKOW, KRAKOW), 0);
});
