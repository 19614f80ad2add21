import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { icon } from '../../src/commands/draw-icons.ts';
import { markRays, RAYS } from '../../src/identity/mark.ts';
import { readContent } from '../../src/validation/read-content.ts';
import { ROOT } from '../yardstick.ts';

test('the rays of the mark point at the capitals of the countries that the text names', () => {
  const { content } = readContent(`${ROOT}content/`);
  const capitals = (content?.places ?? []).flatMap(({ data }) => (data.capital && data.iso !== 'PL' ? [data.capital] : []));
  assert.equal(capitals.length, 9);
  assert.equal(markRays(capitals), RAYS);
});

test('capitals in nearly the same direction share one ray', () => {
  const rays = (...capitals: { lat: number; lon: number }[]) => markRays(capitals).split('M').length - 1;
  assert.equal(rays({ lat: 48.208, lon: 16.373 }, { lat: 48.148, lon: 17.107 }), 1);
  assert.equal(rays({ lat: 52.52, lon: 13.405 }, { lat: 50.45, lon: 30.523 }), 2);
});

test('public/icon.svg is the mark in the colours of the stage (npm run icons)', () => {
  assert.equal(readFileSync(`${ROOT}public/icon.svg`, 'utf8'), icon());
});
