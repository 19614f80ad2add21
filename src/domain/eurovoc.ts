import { z } from 'zod';

/** Identifier of a EuroVoc concept: the end of `http://eurovoc.europa.eu/…`. */
const conceptId = z.string().regex(/^(?:\d+|c_[0-9a-f]{8})$/);

/** How one priority stands to EuroVoc; our reading, a proposal. */
export const eurovocLinksSchema = z.strictObject({
  /** Concepts that mean nearly the same (skos:closeMatch). */
  close: z.array(conceptId).default([]),
  /** Wider concepts that hold the priority (skos:broadMatch). */
  broad: z.array(conceptId).default([]),
  /** Concepts that the wording is about without matching it as a whole. */
  about: z.array(conceptId).default([]),
});

/** content/eurovoc.yaml: the document and its points in the EU's thesaurus. */
export const eurovocSchema = z.strictObject({
  /** Concepts in use: identifier and Polish label, each once. */
  concepts: z.record(conceptId, z.string().min(1)),
  /** Concepts for the document as a whole. */
  document: z.array(conceptId).min(1),
  /** By shorthand id: „T5”. */
  priorities: z.record(z.string(), eurovocLinksSchema),
});

export type Eurovoc = z.infer<typeof eurovocSchema>;

/** The address that EuroVoc itself gives a concept. */
export function eurovocUri(id: string): string {
  return `http://eurovoc.europa.eu/${id}`;
}
