/** Which keys lie side by side: their letters are easily taken for each other. */

/** One where the keys of two letters are neighbours: `near[a * 128 + b]`, both ways. */
export type Neighbours = Uint8Array;

/** The neighbours on a keyboard given by its rows: beside, above and below. */
export function neighbours(rows: readonly string[]): Neighbours {
  const near = new Uint8Array(128 * 128);
  rows.forEach((row, y) => {
    [...row].forEach((key, x) => {
      for (const other of [row[x + 1], rows[y + 1]?.[x], rows[y + 1]?.[x - 1]]) {
        if (other) near[key.charCodeAt(0) * 128 + other.charCodeAt(0)] = near[other.charCodeAt(0) * 128 + key.charCodeAt(0)] = 1;
      }
    });
  });
  return near;
}
