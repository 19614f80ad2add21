import { defineCollection } from 'astro:content';
import { z } from 'zod';
import { changesSchema } from './domain/change.ts';
import { documentSchema } from './domain/document.ts';
import { eurovocSchema } from './domain/eurovoc.ts';
import { prioritySchema } from './domain/priority.ts';
import { placeSchema, proseSchema, publisherSchema, sourceSchema, termSchema } from './domain/reference.ts';
import { renumberingSchema } from './domain/renumbering.ts';
import { retiredSchema } from './domain/retired.ts';
import { sourceTextSchema } from './domain/source-text.ts';
import { dataTranslationSchema, documentTranslationSchema, placeTranslationSchema, priorityTranslationSchema, termTranslationSchema, waysInTranslationSchema } from './domain/translation.ts';
import { waysInSchema } from './domain/ways-in.ts';
import { contentLoader } from './validation/content-loader.ts';

export const collections = {
  document: defineCollection({ loader: contentLoader('document'), schema: documentSchema }),
  priorities: defineCollection({ loader: contentLoader('priorities'), schema: prioritySchema }),
  terms: defineCollection({ loader: contentLoader('terms'), schema: termSchema }),
  places: defineCollection({ loader: contentLoader('places'), schema: placeSchema }),
  prose: defineCollection({ loader: contentLoader('prose'), schema: proseSchema }),
  sources: defineCollection({ loader: contentLoader('sources'), schema: sourceSchema }),
  waysIn: defineCollection({ loader: contentLoader('waysIn'), schema: waysInSchema }),
  editions: defineCollection({ loader: contentLoader('editions'), schema: sourceTextSchema }),
  history: defineCollection({ loader: contentLoader('history'), schema: z.strictObject({ renumbering: z.array(renumberingSchema), retired: z.array(retiredSchema) }) }),
  publisher: defineCollection({ loader: contentLoader('publisher'), schema: publisherSchema }),
  changes: defineCollection({ loader: contentLoader('changes'), schema: changesSchema }),
  eurovoc: defineCollection({ loader: contentLoader('eurovoc'), schema: eurovocSchema }),
  documentTranslations: defineCollection({ loader: contentLoader('documentTranslations'), schema: documentTranslationSchema }),
  priorityTranslations: defineCollection({ loader: contentLoader('priorityTranslations'), schema: priorityTranslationSchema }),
  termTranslations: defineCollection({ loader: contentLoader('termTranslations'), schema: termTranslationSchema }),
  placeTranslations: defineCollection({ loader: contentLoader('placeTranslations'), schema: placeTranslationSchema }),
  proseTranslations: defineCollection({ loader: contentLoader('proseTranslations'), schema: proseSchema }),
  waysInTranslations: defineCollection({ loader: contentLoader('waysInTranslations'), schema: waysInTranslationSchema }),
  dataTranslations: defineCollection({ loader: contentLoader('dataTranslations'), schema: dataTranslationSchema }),
};
