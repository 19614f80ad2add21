import { conceptNodes, schemeNodes } from './concept-graph.ts';
import { besidePage, type DataPoint, type DataSet } from './data-set.ts';
import { documentNodes, type Embodiment, listNodes, pointNodes } from './legal-graph.ts';
import { documentTranslations, pointTranslations } from './translation-graph.ts';
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

/** Files that carry our translations beside the adopted text. */
const TRANSLATED = ['json', 'jsonld', 'ttl', 'csv'];
const withTranslations = (files: readonly Embodiment[]) => files.filter(({ url }) => TRANSLATED.some((extension) => url.endsWith(`.${extension}`)));

/** The document, its lists and points as legal resources and as concepts. */
export function documentGraph(data: DataSet): GraphNode[] {
  const files = [...FORMATS, ...WHOLE_ONLY].map(([extension, mediaType]) => ({ url: `${data.site.dataUrl}priorytety.${extension}`, mediaType }));
  return unique([...documentNodes(data, files), ...data.lists.flatMap((list) => listNodes(data, list)), ...schemeNodes(data), ...documentTranslations(data, withTranslations(files)), ...data.points.flatMap((point) => nodesOf(data, point))]);
}

/** One priority, and enough of the document to stand alone. */
export function pointGraph(data: DataSet, point: DataPoint): GraphNode[] {
  const alone = { ...data, points: [point], lists: [point.list] };
  return unique([...documentNodes(alone, []), ...listNodes(alone, point.list), ...schemeNodes(alone), ...documentTranslations(alone, []), ...nodesOf(data, point)]);
}

function nodesOf(data: DataSet, point: DataPoint): GraphNode[] {
  const files = FORMATS.map(([extension, mediaType]) => ({ url: besidePage(point.url, extension), mediaType }));
  return [...pointNodes(data, point, files), ...conceptNodes(data, point), ...pointTranslations(data, point, withTranslations(files))];
}

/** Every thing is described once: what several nodes say of it is put together. */
function unique(nodes: readonly GraphNode[]): GraphNode[] {
  const known = new Map<string, GraphNode>();
  for (const node of nodes) known.set(node['@id'], join(known.get(node['@id']), node));
  return [...known.values()];
}

function join(known: GraphNode | undefined, node: GraphNode): GraphNode {
  if (!known) return node;
  const joined = { ...known };
  for (const [term, value] of Object.entries(node)) {
    if (JSON.stringify(known[term]) === JSON.stringify(value)) continue;
    const values = [known[term] ?? [], value].flat();
    joined[term] = [...new Map(values.map((each) => [JSON.stringify(each), each])).values()];
  }
  return joined;
}
