import { conceptNodes, schemeNodes } from './concept-graph.ts';
import { besidePage, type DataPoint, type DataSet } from './data-set.ts';
import { documentNodes, listNodes, pointNodes } from './legal-graph.ts';
import type { GraphNode } from './vocabulary.ts';

/** Files that carry a text, by the end of their names. */
const FORMATS: readonly [extension: string, mediaType: string][] = [
  ['json', 'application/json'],
  ['jsonld', 'application/ld+json'],
  ['ttl', 'text/turtle'],
  ['md', 'text/markdown'],
  ['txt', 'text/plain'],
];
const WHOLE_ONLY: typeof FORMATS = [
  ['csv', 'text/csv'],
  ['akn.xml', 'application/xml'],
];

/** The document, its lists and points as legal resources and as concepts. */
export function documentGraph(data: DataSet): GraphNode[] {
  const files = [...FORMATS, ...WHOLE_ONLY].map(([extension, mediaType]) => ({ url: `${data.site.dataUrl}priorytety.${extension}`, mediaType }));
  return unique([...documentNodes(data, files), ...data.lists.flatMap((list) => listNodes(data, list)), ...schemeNodes(data), ...data.points.flatMap((point) => nodesOf(data, point))]);
}

/** One priority, and enough of the document to stand alone. */
export function pointGraph(data: DataSet, point: DataPoint): GraphNode[] {
  const alone = { ...data, points: [point], lists: [point.list] };
  return unique([...documentNodes(alone, []), ...listNodes(alone, point.list), ...schemeNodes(alone), ...nodesOf(data, point)]);
}

function nodesOf(data: DataSet, point: DataPoint): GraphNode[] {
  const files = FORMATS.map(([extension, mediaType]) => ({ url: besidePage(point.url, extension), mediaType }));
  return [...pointNodes(data, point, files), ...conceptNodes(data, point)];
}

/** Shared nodes (places, EuroVoc concepts) are described once. */
function unique(nodes: readonly GraphNode[]): GraphNode[] {
  return [...new Map(nodes.map((node) => [node['@id'], node])).values()];
}
