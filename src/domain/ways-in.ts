import { z } from 'zod';

const id = z.string().regex(/^[a-z][a-z-]*$/);

/** A theme: our own grouping of priorities, for people who do not know the document. */
export const themeSchema = z.strictObject({
  /** Last segment of its address. */
  id,
  name: z.string().min(1),
  /** One sentence: what it is about. */
  lead: z.string().min(1),
  /** Ids of its priorities, in document order. */
  priorities: z.array(z.string()).min(1),
});

/** A reader: which priorities to begin with for one who is, say, an entrepreneur. */
export const readerSchema = z.strictObject({
  id,
  /** „Dla przedsiębiorcy”. */
  name: z.string().min(1),
  lead: z.string().min(1),
  /** Headwords that lead here from the index: „przedsiębiorca”. */
  words: z.array(z.string().min(1)).min(1),
  /** In the order in which to read them, each with one line why. */
  priorities: z.array(z.strictObject({ id: z.string(), why: z.string().min(1) })).min(1),
});

/** A word that people use and the document does not, with the headwords under which the index has the matter. */
export const crossReferenceSchema = z.strictObject({
  word: z.string().min(1),
  /** Headwords of the index: words of the wordings in base form, terms or places. */
  see: z.array(z.string().min(1)).min(1),
});

/** All of them, in the order in which they are shown. */
export const waysInSchema = z.strictObject({ themes: z.array(themeSchema), readers: z.array(readerSchema), crossReferences: z.array(crossReferenceSchema) });

export type Theme = z.infer<typeof themeSchema>;
export type Reader = z.infer<typeof readerSchema>;
export type CrossReference = z.infer<typeof crossReferenceSchema>;
