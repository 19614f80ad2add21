import { z } from 'zod';
import { crossReferenceSchema } from './ways-in.ts';

/** SHA-256 of the Polish text that was translated: when the Polish changes, the translation is out of date. */
const translates = z.string().regex(/^[0-9a-f]{64}$/);
/** Segment of the public address in that language. ASCII, for ever. */
const slug = z.string().regex(/^[a-z][a-z0-9-]*$/);

/** content/en/document.mdx: the frame of the document in another language. Dates and numbers stay in the Polish file. */
export const documentTranslationSchema = z.strictObject({
  /** Of the Polish title and lead, with a line feed between them. */
  translates,
  title: z.string().min(1),
  lead: z.string().min(1),
  issuer: z.string().min(1),
  status: z.string().min(1),
  /** The same lists in the same order. */
  lists: z.array(z.strictObject({
    id: z.string().min(1),
    heading: z.string().min(1),
    name: z.string().min(1),
    title: z.string().min(1),
    slug,
    adjective: z.strictObject({ nominative: z.string().min(1), genitive: z.string().min(1) }),
  })).min(1),
});

/** A tie in another language: which one (the id of its other end), why, and the shared words of both translations. */
const tieTranslationSchema = z.strictObject({
  id: z.string(),
  reason: z.string().min(1),
  shared: z.strictObject({ here: z.string().min(1), there: z.string().min(1) }).optional(),
});

/** content/en/priorities/*.mdx: our own working translation of the wording, and our notes in that language. */
export const priorityTranslationSchema = z.strictObject({
  id: z.string(),
  /** Of the Polish wording. */
  translates,
  wording: z.string().min(1),
  label: z.string().min(1),
  keywords: z.array(z.string().min(1)),
  nearKeywords: z.array(z.string().min(1)).default([]),
  /** Every tie of the Polish file, no other. */
  related: z.array(tieTranslationSchema).default([]),
  /** The texts of the facts, in the order of the Polish file; dates and sources stand there. */
  facts: z.array(z.string().min(1)).default([]),
});

export const termTranslationSchema = z.strictObject({
  translates: translates.optional(),
  slug,
  term: z.string().min(1),
  aliases: z.array(z.string().min(1)).default([]),
});

export const placeTranslationSchema = z.strictObject({
  translates: translates.optional(),
  slug,
  name: z.string().min(1),
  aliases: z.array(z.string().min(1)).default([]),
  /** Name of the capital; countries only. */
  capital: z.string().min(1).optional(),
  facts: z.array(z.string().min(1)).default([]),
});

export const themeTranslationSchema = z.strictObject({ id: z.string(), slug, name: z.string().min(1), lead: z.string().min(1) });

export const readerTranslationSchema = z.strictObject({
  id: z.string(),
  slug,
  name: z.string().min(1),
  lead: z.string().min(1),
  words: z.array(z.string().min(1)).min(1),
  priorities: z.array(z.strictObject({ id: z.string(), why: z.string().min(1) })).min(1),
});

/** Themes, readers and cross-references in another language, in the order of the Polish ones. */
export const waysInTranslationSchema = z.strictObject({ themes: z.array(themeTranslationSchema), readers: z.array(readerTranslationSchema), crossReferences: z.array(crossReferenceSchema) });

/** What changed on the site, entry by entry as in content/changes.yaml. */
export const changesTranslationSchema = z.strictObject({ entries: z.array(z.strictObject({ id: z.string(), title: z.string().min(1), summary: z.string().min(1) })) });

/** Official labels of EuroVoc concepts in another language; one that we are not sure of is left out. */
export const eurovocTranslationSchema = z.strictObject({ concepts: z.record(z.string(), z.string().min(1)) });

/** What the data say in another language beside the priorities. */
export const dataTranslationSchema = z.strictObject({ changes: changesTranslationSchema, eurovoc: eurovocTranslationSchema });

export type DocumentTranslation = z.infer<typeof documentTranslationSchema>;
export type PriorityTranslation = z.infer<typeof priorityTranslationSchema>;
export type TermTranslation = z.infer<typeof termTranslationSchema>;
export type PlaceTranslation = z.infer<typeof placeTranslationSchema>;
export type ThemeTranslation = z.infer<typeof themeTranslationSchema>;
export type ReaderTranslation = z.infer<typeof readerTranslationSchema>;
export type EurovocTranslation = z.infer<typeof eurovocTranslationSchema>;
export type ChangesTranslation = z.infer<typeof changesTranslationSchema>;

/** The Polish words of the document that its translation stands for: what `translates` is the fingerprint of. */
export function frameOf({ title, lead }: { title: string; lead: string }): string {
  return `${title}\n${lead}`;
}
