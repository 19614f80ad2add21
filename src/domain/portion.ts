import type { List } from './document.ts';

/** Consecutive points of a list: as many as one page shows. */
export interface Portion {
  first: number;
  last: number;
}

/** A list cut into portions of `pageLength` points; a short list is one portion. Where a portion starts never changes while the list grows. */
export function portionsOf({ points }: Pick<List, 'points'>, pageLength: number): Portion[] {
  return Array.from({ length: Math.ceil(points / pageLength) }, (_, index) => ({ first: index * pageLength + 1, last: Math.min((index + 1) * pageLength, points) }));
}

/** The points of a portion; `points` are those of the whole list, in order. */
export function inPortion<P>(points: readonly P[], { first, last }: Portion): readonly P[] {
  return points.slice(first - 1, last);
}

/** What of a long list a page shows that is no page of the list: its first portion. */
export function opening<P>(points: readonly P[], pageLength: number): readonly P[] {
  return points.slice(0, pageLength);
}

/** The most links of one kind that stand beside other things; all of them have a page of their own. */
const MOST = 12;

/** As many ways in as a page can offer beside what it is for. */
export function few<W>(ways: readonly W[]): readonly W[] {
  return ways.slice(0, MOST);
}
