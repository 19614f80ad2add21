import { type DocumentFacts, type List, type Point, pointId } from './document.ts';

/** The public address of a priority. Every link to a priority is made here. */
export function permalink({ list, number }: Point): string {
  return `${listAddress(list)}${number}/`;
}

/** The page of one list: `/tematyczne/`. */
export function listAddress({ slug }: Pick<List, 'slug'>): string {
  return `/${slug}/`;
}

/** Short address to print or dictate: `/t5/`. */
export function shortAddress(point: Point): string {
  return `/${fragment(point)}/`;
}

/** Fragment of a point on the page of the whole document: `t5`. */
export function fragment(point: Point): string {
  return pointId(point).toLowerCase();
}

/** The dated copy of the whole document: `/wersje/2011-01-31/`. */
export function editionAddress({ sourceDate }: Pick<DocumentFacts, 'sourceDate'>): string {
  return `/wersje/${sourceDate}/`;
}

/** The dated address that quotations carry: shows that day's point for ever. */
export function datedPermalink(document: Pick<DocumentFacts, 'sourceDate'>, point: Point): string {
  return `${editionAddress(document)}${permalink(point).slice(1)}`;
}

/** Ways into the document that are ours: each kind has its page and one page per entry. */
export type Room = 'pojecia' | 'miejsca' | 'tematy' | 'dla';

/** `/pojecia/`, or `/pojecia/europolia/` for one entry. */
export function roomAddress(room: Room, slug?: string): string {
  return slug === undefined ? `/${room}/` : `/${room}/${slug}/`;
}

/** How the priorities hang together. */
export const TIES_ADDRESS = '/powiazania/';
