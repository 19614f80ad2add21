/** A place on the globe in degrees, WGS 84. */
export interface Position {
  lat: number;
  lon: number;
}

/** Kraków, Main Square (GeoNames 3094802). */
export const KRAKOW: Position = { lat: 50.0614, lon: 19.9366 };

const EARTH_RADIUS_KM = 6371;
const radians = (degrees: number) => (degrees * Math.PI) / 180;

/** Great-circle distance in kilometres (haversine, mean Earth radius). */
export function distance(from: Position, to: Position): number {
  const half = (a: number, b: number) => Math.sin(radians(b - a) / 2) ** 2;
  const h = half(from.lat, to.lat) + Math.cos(radians(from.lat)) * Math.cos(radians(to.lat)) * half(from.lon, to.lon);
  return 2 * EARTH_RADIUS_KM * Math.asin(Math.sqrt(h));
}

/** Initial bearing in degrees clockwise from north, 0 ≤ x < 360. */
export function bearing(from: Position, to: Position): number {
  const turn = radians(to.lon - from.lon);
  const y = Math.sin(turn) * Math.cos(radians(to.lat));
  const x = Math.cos(radians(from.lat)) * Math.sin(radians(to.lat)) - Math.sin(radians(from.lat)) * Math.cos(radians(to.lat)) * Math.cos(turn);
  return ((Math.atan2(y, x) * 180) / Math.PI + 360) % 360;
}
