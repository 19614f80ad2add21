import { bearing, distance, KRAKOW, type Position } from './bearing.ts';

/** A place to point at from Kraków. */
export interface Target extends Position {
  name: string;
}

/** A ray of the drawing in its own units: north is up, Kraków is the origin. */
export interface Ray {
  name: string;
  /** Great-circle distance, kilometres. */
  km: number;
  end: { x: number; y: number };
  label: { x: number; y: number; anchor: 'start' | 'end' };
  /** Whether the label had to move away from its dot, so that a line must join them. */
  moved: boolean;
}

const round = (value: number) => Math.round(value * 10) / 10;

/**
 * Rays at true bearings and distances (azimuthal equidistant from Kraków) with labels that do not run into each other.
 * @param scale Kilometres per unit.
 * @param gap Least distance between the base lines of two labels on one side.
 */
export function roseOf(targets: readonly Target[], scale: number, gap: number): Ray[] {
  const far = Math.max(...targets.map((target) => distance(KRAKOW, target)));
  const rays = targets.map((target): Ray => {
    const km = distance(KRAKOW, target);
    const angle = (bearing(KRAKOW, target) * Math.PI) / 180;
    const end = { x: round((Math.sin(angle) * km) / scale), y: round((-Math.cos(angle) * km) / scale) };
    if (km === far) return { name: target.name, km, end, label: { x: round(end.x + 7), y: round(end.y + 7 - gap), anchor: 'end' }, moved: false };
    const left = end.x < -30;
    return { name: target.name, km, end, label: { x: round(end.x + (left ? -9 : 9)), y: round(end.y + (Math.abs(end.x) < 30 ? 9 : 4)), anchor: left ? 'end' : 'start' }, moved: false };
  });
  // Below Kraków labels give way downwards, above it upwards: away from the knot of rays.
  for (const anchor of ['start', 'end'] as const) {
    for (const way of [1, -1] as const) {
      const side = rays.filter(({ label, end, km }) => label.anchor === anchor && km !== far && Math.sign(end.y || 1) === way).sort((a, b) => way * (a.label.y - b.label.y));
      side.forEach((ray, index) => {
        const inner = side[index - 1];
        if (!inner || way * (ray.label.y - inner.label.y) >= gap) return;
        ray.moved = Math.abs(inner.label.y + way * gap - ray.end.y) > gap / 2;
        ray.label.y = round(inner.label.y + way * gap);
      });
    }
  }
  return rays;
}

/** Which of eight winds a bearing belongs to: 0 north, 1 north-east … 7 north-west. */
export function windOf(degrees: number): number {
  return Math.round(degrees / 45) % 8;
}
