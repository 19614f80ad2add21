import jsonld from 'jsonld';
import { Parser, type Quad, Writer } from 'n3';
import { CONTEXT, type GraphNode, PREFIXES } from './vocabulary.ts';

const TYPE = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#type';

/** A graph as JSON-LD with its context inside. */
export function toJsonLd(graph: readonly GraphNode[]): string {
  return `${JSON.stringify({ '@context': CONTEXT, '@graph': graph }, null, 2)}\n`;
}

/** How many nodes are converted at a time: a whole long document at once took 1.4 GB for a moment (docs/performance.md). */
const PORTION = 500;

/** The same graph as Turtle: converted from the JSON-LD, so the two cannot differ. */
export async function toTurtle(graph: readonly GraphNode[]): Promise<string> {
  const portions: string[] = [];
  for (let first = 0; first < graph.length; first += PORTION) portions.push(await toQuads(graph.slice(first, first + PORTION)));
  const used = Object.entries(PREFIXES).filter(([, namespace]) => portions.some((quads) => quads.includes(`<${namespace}`)));
  const writer = new Writer({ prefixes: Object.fromEntries(used) });
  const order = new Map(graph.map((node, index) => [node['@id'], index]));
  const rank = ({ subject, predicate }: Quad) => 2 * (order.get(subject.value) ?? graph.length) + (predicate.value === TYPE ? 0 : 1);
  for (const [index, quads] of portions.entries()) {
    // Without a prefix of its own the parser counts blank nodes on from call to call, and the same graph gives other bytes.
    const triples = new Parser({ format: 'N-Quads', blankNodePrefix: `_:n${index}-` }).parse(quads);
    writer.addQuads(triples.toSorted((a, b) => rank(a) - rank(b)));
  }
  return new Promise((resolve, reject) => writer.end((error: Error | null, turtle: string) => (error ? reject(error) : resolve(turtle))));
}

async function toQuads(graph: readonly GraphNode[]): Promise<string> {
  const quads: unknown = await jsonld.toRDF(JSON.parse(toJsonLd(graph)), { format: 'application/n-quads' });
  if (typeof quads !== 'string') throw new Error('Zamiana JSON-LD na RDF nie dała tekstu.');
  return quads;
}
