import type { DataPoint, DataSet } from './data-set.ts';
import { FRAGMENTS, type GraphNode, onDataPage } from './vocabulary.ts';

/** Address of the concept that stands for a priority: `…/dane/#t5`. */
export function conceptUrl(data: Pick<DataSet, 'site'>, id: string): string {
  return onDataPage(data, id.toLowerCase());
}

/** The concept scheme with the two lists on top (SKOS). */
export function schemeNodes(data: DataSet): GraphNode[] {
  const scheme = onDataPage(data, FRAGMENTS.scheme);
  return [
    { '@id': scheme, '@type': 'skos:ConceptScheme', 'skos:prefLabel': data.document.title, 'skos:editorialNote': 'Krótkie tytuły, słowa i przyporządkowania to opracowanie redakcyjne.', 'skos:hasTopConcept': data.lists.map(({ slug }) => conceptUrl(data, slug)), 'dct:source': data.document.url },
    ...data.lists.map((list) => ({
      '@id': conceptUrl(data, list.slug),
      '@type': 'skos:Concept',
      'skos:inScheme': scheme,
      'skos:topConceptOf': scheme,
      'skos:prefLabel': list.title,
      'skos:notation': String(list.part),
      'skos:narrower': data.points.filter((point) => point.list.slug === list.slug).map(({ id }) => conceptUrl(data, id)),
      'dct:source': list.url,
    })),
    ...subjectNodes(data.document.subjects),
  ];
}

/** A priority as a concept: our label and words, the verbatim wording as definition, its ties and EuroVoc neighbours. */
export function conceptNodes(data: DataSet, point: DataPoint): GraphNode[] {
  const other = (words: readonly string[]) => words.filter((word) => word !== point.label);
  const matches = (match: 'close' | 'broad') => point.subjects.filter((subject) => subject.match === match).map(({ uri }) => uri);
  return [
    {
      '@id': conceptUrl(data, point.id),
      '@type': 'skos:Concept',
      'skos:inScheme': onDataPage(data, FRAGMENTS.scheme),
      'skos:broader': conceptUrl(data, point.list.slug),
      'skos:notation': point.id,
      'skos:prefLabel': point.label,
      'skos:altLabel': other(point.keywords),
      'skos:hiddenLabel': other(point.nearKeywords),
      'skos:definition': point.wording,
      'skos:scopeNote': point.note,
      'skos:related': point.related.map(({ id }) => conceptUrl(data, id)),
      'skos:closeMatch': matches('close'),
      'skos:broadMatch': matches('broad'),
      'dct:source': point.url,
      'dct:subject': point.subjects.map(({ uri }) => uri),
    },
    ...subjectNodes(point.subjects),
  ];
}

function subjectNodes(subjects: readonly { uri: string; label: string }[]): GraphNode[] {
  return subjects.map(({ uri, label }) => ({ '@id': uri, '@type': 'skos:Concept', 'skos:prefLabel': label }));
}
