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
import { renderPlainNote } from './markdown.ts';
import { contentLoader } from './validation/content-loader.ts';

export const collections = {
  document: defineCollection({ loader: contentLoader('document', renderPlainNote), schema: documentSchema }),
  priorities: defineCollection({ loader: contentLoader('priorities', renderPlainNote), schema: prioritySchema }),
  terms: defineCollection({ loader: contentLoader('terms', renderPlainNote), schema: termSchema }),
  places: defineCollection({ loader: contentLoader('places', renderPlainNote), schema: placeSchema }),
  prose: defineCollection({ loader: contentLoader('prose', renderPlainNote), schema: proseSchema }),
  sources: defineCollection({ loader: contentLoader('sources'), schema: sourceSchema }),
  waysIn: defineCollection({ loader: contentLoader('waysIn'), schema: waysInSchema }),
  editions: defineCollection({ loader: contentLoader('editions'), schema: sourceTextSchema }),
  history: defineCollection({ loader: contentLoader('history'), schema: z.strictObject({ renumbering: z.array(renumberingSchema), retired: z.array(retiredSchema) }) }),
  publisher: defineCollection({ loader: contentLoader('publisher'), schema: publisherSchema }),
  changes: defineCollection({ loader: contentLoader('changes'), schema: changesSchema }),
  eurovoc: defineCollection({ loader: contentLoader('eurovoc'), schema: eurovocSchema }),
  documentTranslations: defineCollection({ loader: contentLoader('documentTranslations', renderPlainNote), schema: documentTranslationSchema }),
  priorityTranslations: defineCollection({ loader: contentLoader('priorityTranslations', renderPlainNote), schema: priorityTranslationSchema }),
  termTranslations: defineCollection({ loader: contentLoader('termTranslations', renderPlainNote), schema: termTranslationSchema }),
  placeTranslations: defineCollection({ loader: contentLoader('placeTranslations', renderPlainNote), schema: placeTranslationSchema }),
  proseTranslations: defineCollection({ loader: contentLoader('proseTranslations', renderPlainNote), schema: proseSchema }),
  waysInTranslations: defineCollection({ loader: contentLoader('waysInTranslations'), schema: waysInTranslationSchema }),
  dataTranslations: defineCollection({ loader: contentLoader('dataTranslations'), schema: dataTranslationSchema }),
};
