import { cite } from '../../src/domain/citation.ts';
import { datedPermalink, permalink, shortAddress } from '../../src/domain/permalink.ts';
import { type CatalogPoint, type CatalogValues, toDataSet } from '../../src/open-data/adapter.ts';
import type { DataSet } from '../../src/open-data/data-set.ts';
import { exampleDocument, pointOf } from './example-document.ts';

const absolute = (path: string) => `https://priorytety.example${path}`;

/** A point with little in it; tests add what they ask about. */
export function examplePoint(id: string, more: Partial<CatalogPoint> = {}): CatalogPoint {
  const point = pointOf(id);
  const datedPath = datedPermalink(exampleDocument, point);
  return {
    id, ...point, wording: `Brzmienie ${id}.`, sha256: 'a'.repeat(64), label: `Tytuł ${id}`, keywords: [], nearKeywords: [], terms: [], places: [], relations: [], facts: [],
    path: permalink(point), shortPath: shortAddress(point), datedPath, citation: cite(exampleDocument, point, absolute(datedPath)), entry: { body: 'Objaśnienie.' }, ...more,
  };
}

/** Values as the catalog would give them, with two points. */
export function exampleValues(more: Partial<CatalogValues> = {}): CatalogValues {
  return {
    document: exampleDocument,
    priorities: [examplePoint('T5'), examplePoint('G2')],
    changes: { authority: null, entries: [{ id: 'publikacja', date: '2026-11-23', title: 'Początek', summary: 'Serwis rusza.', path: '/dane/' }] },
    eurovoc: { concepts: { 216: 'współpraca międzynarodowa', 1005: 'finansowanie unijne' }, document: ['216'], priorities: { T5: { close: [], broad: ['1005'], about: [] } } },
    publisher: 'nieustalony',
    siteName: 'Priorytety w\u00a0świecie',
    feedTitle: 'Priorytety w\u00a0świecie: zmiany',
    translations: [],
    notice: 'To nie jest serwis Miasta ani strona BIP.',
    absolute,
    ...more,
  };
}

/** A data set with the given points. */
export function exampleData(...priorities: CatalogPoint[]): DataSet {
  return toDataSet(exampleValues(priorities.length > 0 ? { priorities } : {}));
}
