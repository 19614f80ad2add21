import { z } from 'zod';

/** A day, a month or a year: facts are seldom known to the day. */
export const factDate = z
  .string()
  .refine((value) => /^\d{4}(-\d{2}(-\d{2})?)?$/.test(value) && z.iso.date().safeParse(`${value}-01-01`.slice(0, 10)).success);

/** Layer 3: a fact with its source and date, in our own words. */
export const factSchema = z.strictObject({
  text: z.string().min(1),
  /** When it happened: YYYY, YYYY-MM or YYYY-MM-DD. */
  date: factDate,
  /** Key in content/sources.yaml. */
  source: z.string().min(1),
  /** Shown right under the wording as well: a later event without which the wording would mislead. */
  notice: z.boolean().default(false),
});

/** A tie to another priority, written once, in the entry that comes first in the document. */
export const tieSchema = z.strictObject({
  id: z.string(),
  /** One sentence that reads right from both ends and names the shared word, phrase or entity. */
  reason: z.string().min(1),
  /** The shared words as they stand in this wording and in the other one; absent for ties by theme only. */
  shared: z.strictObject({ here: z.string().min(1), there: z.string().min(1) }).optional(),
});

/** One file of content/priorities: the adopted wording (layer 1), our notes (layer 2), facts (layer 3). */
export const prioritySchema = z.strictObject({
  id: z.string(),
  /** Key of a list in content/document.mdx. */
  list: z.string(),
  /** Number of the point in its list, from 1. */
  number: z.int().min(1),
  /** The adopted wording, verbatim, quirks included. Passes through no Markdown. */
  wording: z.string().min(1),
  /** Our short title. */
  label: z.string().min(1),
  /** Our keywords: how people say it. */
  keywords: z.array(z.string().min(1)),
  /** Our keywords that fit another priority better: they find this one too, further down. */
  nearKeywords: z.array(z.string().min(1)).default([]),
  /** Slugs of content/terms that the wording uses. */
  terms: z.array(z.string()).default([]),
  /** Slugs of content/places that the wording names. */
  places: z.array(z.string()).default([]),
  related: z.array(tieSchema).default([]),
  facts: z.array(factSchema).default([]),
});

export type Fact = z.infer<typeof factSchema>;
export type Tie = z.infer<typeof tieSchema>;
export type PriorityEntry = z.infer<typeof prioritySchema>;
