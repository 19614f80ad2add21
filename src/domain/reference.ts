import { z } from 'zod';
import { factDate, factSchema } from './priority.ts';

/** An address on the web that can stand in a page and in data as it is: http or https, a host with a dot, no spaces or brackets. */
const webAddress = z.url({ protocol: /^https?$/, hostname: z.regexes.domain }).regex(/^[^\s<>"{}|\\^`]+$/);

/** A word that a citizen may not know; the explanation is the body of its file. */
export const termSchema = z.strictObject({
  /** Headword in the nominative. */
  term: z.string().min(1),
  /** Other names of the same thing, in base form; recognised in every form like the headword. */
  aliases: z.array(z.string().min(1)).default([]),
  /** Keys in content/sources.yaml. */
  sources: z.array(z.string()).min(1),
});

/** A country, a region or the Union, as the wording names it. */
export const placeSchema = z.strictObject({
  name: z.string().min(1),
  /** Other names under which the wording means it, in base form; recognised in every form like the name. */
  aliases: z.array(z.string().min(1)).default([]),
  kind: z.enum(['country', 'region', 'union']),
  /** ISO 3166-1 alpha-2; countries only. */
  iso: z.string().regex(/^[A-Z]{2}$/).optional(),
  wikidata: z.string().regex(/^Q\d+$/).optional(),
  geonames: z.int().optional(),
  /** Capital with WGS 84 coordinates in degrees; countries only. */
  capital: z
    .strictObject({ name: z.string().min(1), lat: z.number().min(-90).max(90), lon: z.number().min(-180).max(180) })
    .optional(),
  facts: z.array(factSchema).default([]),
});

/** A source that a note or a fact relies on; listed once in content/sources.yaml. */
export const sourceSchema = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]+$/),
  publisher: z.string().min(1),
  title: z.string().min(1),
  /** Language of the title, BCP 47; Polish when not said. */
  language: z.string().regex(/^[a-z]{2,3}$/).default('pl'),
  url: webAddress.optional(),
  /** Date of the source itself, where known. */
  date: factDate.optional(),
  /** Day on which we read it. */
  read: z.iso.date(),
});

/** A page of prose about this site: content/pages/*.mdx. */
export const proseSchema = z.strictObject({
  title: z.string().min(1),
  /** One sentence for search engines and link previews. */
  description: z.string().min(1),
});

/** Who publishes this site. Empty by default: unknown things are shown as unknown. */
export const publisherSchema = z.strictObject({
  /** `dobrowolna`: a voluntary accessibility statement; `podmiot-publiczny`: the statutory one. */
  status: z.enum(['dobrowolna', 'podmiot-publiczny']),
  name: z.string().min(1).nullable(),
  email: z.email().nullable(),
  phone: z.string().min(1).nullable(),
  /** Public address of the site as it is to be named in the accessibility statement. */
  url: webAddress.nullable(),
  /** Dates of the statement; the text of the statement explains each. */
  published: z.iso.date().nullable(),
  updated: z.iso.date().nullable(),
  statementDate: z.iso.date(),
  reviewed: z.iso.date().nullable(),
  /** Day of the last audit by both engines whose report lies in public/. */
  audited: z.iso.date().optional(),
});

export type Term = z.infer<typeof termSchema>;
export type Place = z.infer<typeof placeSchema>;
export type Source = z.infer<typeof sourceSchema>;
export type Prose = z.infer<typeof proseSchema>;
export type Publisher = z.infer<typeof publisherSchema>;
