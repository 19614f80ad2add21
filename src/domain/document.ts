import { z } from 'zod';
import type { Translated } from './language.ts';

/** No document of this kind is longer; a slip of the finger must not fill the memory. */
const LONGEST_LIST = 100_000;

/** One numbered list of the document („1. Tematyczne:”). The lists and their lengths are data, never code. */
export const listSchema = z.strictObject({
  /** Key used by the entries: `list: thematic`. */
  id: z.string().regex(/^[a-z]+$/),
  /** Number of the part in the document; citations say „cz. 1”. */
  part: z.int().min(1),
  /** Heading as it stands in the adopted text, colon included. */
  heading: z.string().min(1),
  /** Name of the list in citations: the heading without number and colon. */
  name: z.string().min(1),
  /** Our title of the list's own page. */
  title: z.string().min(1),
  /** First segment of the public address. ASCII, for ever. */
  slug: z.string().regex(/^[a-z][a-z-]*$/),
  /** Letter of the shorthand ids and short addresses: T → „T5”, /t5/. */
  prefix: z.string().regex(/^[A-Z]$/),
  /** Polish adjective for button and link names: priorytet „tematyczny”, priorytetu „tematycznego”. */
  adjective: z.strictObject({ nominative: z.string().min(1), genitive: z.string().min(1) }),
  /** How many points the list has; every one must have its file. */
  points: z.int().min(1).max(LONGEST_LIST),
});

export const documentSchema = z.strictObject({
  /** Title, verbatim from the source. */
  title: z.string().min(1),
  /** Opening sentence before the lists, verbatim from the source. */
  lead: z.string().min(1),
  /** Who set the priorities, as the lead says it. */
  issuer: z.string().min(1),
  /** Date shown on the source page. Not the date of any resolution. */
  sourceDate: z.iso.date(),
  /** What we know about the text being current; shown wherever the title is a heading. */
  status: z.string().min(1),
  /** Day on which `status` was last checked. */
  statusDate: z.iso.date(),
  /** SHA-256 of the source file: the yardstick cannot be edited unnoticed. */
  sourceSha256: z.string().regex(/^[0-9a-f]{64}$/),
  lists: z.array(listSchema).min(1),
  /** Keys in content/sources.yaml: pages where the City itself gives the document in other languages. */
  cityVersions: z.array(z.string()).default([]),
  /** Points on one page: a longer list goes on under further addresses, and its points share the preview picture of the site. */
  pageLength: z.int().min(1).default(100),
});

/** `language` is set where the list is shown in a translation. */
export type List = z.infer<typeof listSchema> & { language?: Translated };
export type DocumentFacts = Omit<z.infer<typeof documentSchema>, 'lists'> & { lists: List[] };

/** A numbered point of a list: what an address, an id and a citation are made from. */
export interface Point {
  list: List;
  number: number;
}

/** Whether a list is so long that its points share the preview picture of the site. */
export function isLong({ lists, pageLength }: Pick<DocumentFacts, 'lists' | 'pageLength'>): boolean {
  return lists.some(({ points }) => points > pageLength);
}

/** Shorthand id for data and short addresses: „T5”. Never used in a citation. */
export function pointId({ list, number }: Point): string {
  return `${list.prefix}${number}`;
}

/** All points of the document in its own order. */
export function documentPoints({ lists }: Pick<DocumentFacts, 'lists'>): Point[] {
  return lists.flatMap((list) => Array.from({ length: list.points }, (_, index) => ({ list, number: index + 1 })));
}

/** File that must hold a point: `priorities/thematic-05.mdx`. */
export function pointFile({ list, number }: Point): string {
  return `priorities/${list.id}-${String(number).padStart(String(list.points).length < 2 ? 2 : String(list.points).length, '0')}.mdx`;
}
