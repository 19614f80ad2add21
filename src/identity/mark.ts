import { bearing, KRAKOW, type Position } from '../domain/bearing.ts';

/** The mark is drawn on a square of 32 units with Kraków in the middle. */
const MIDDLE = 16;
const REACH = 11;
/** Rays closer together than this, in degrees, run into one at the size of a tab. */
const APART = 15;

/**
 * Rays of the mark: from Kraków towards capitals, at true bearings and of equal length.
 * Of several in nearly the same direction only the first, clockwise from the north, is drawn.
 */
export function markRays(capitals: readonly Position[]): string {
  const bearings = capitals.map((capital) => bearing(KRAKOW, capital)).sort((a, b) => a - b);
  const drawn = bearings.reduce<number[]>((kept, next) => (next - (kept.at(-1) ?? -APART) >= APART ? [...kept, next] : kept), []);
  return drawn.map((degrees) => {
    const angle = (degrees * Math.PI) / 180;
    const round = (value: number) => Math.round(value * 10) / 10;
    return `M${MIDDLE} ${MIDDLE}L${round(MIDDLE + Math.sin(angle) * REACH)} ${round(MIDDLE - Math.cos(angle) * REACH)}`;
  }).join('');
}

/** What `markRays` gives for the countries that the text names; a test compares, so that the mark stays true to the map. */
export const RAYS = 'M16 16L22 6.8M16 16L25 9.7M16 16L26.9 14.6M16 16L13.5 26.7M16 16L8.2 23.8M16 16L5 15.5M16 16L6.8 9.9';

/** The mark as the inside of an SVG of 32 × 32 units: the square of the Main Market, the directions of cooperation, Kraków. */
export function drawMark({ ink, spark }: { ink: string; spark: string }): string {
  return `<g fill="none" stroke="${ink}"><path stroke-width="2" d="M4 4h24v24H4z"/><path stroke-width="1.5" d="${RAYS}"/></g><circle cx="16" cy="16" r="3.5" fill="${spark}"/>`;
}
