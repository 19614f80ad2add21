import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import jsonld from 'jsonld';
import { Parser, type Quad, Store } from 'n3';
import { z } from 'zod';
import { absolute, DIST, files } from './built.ts';

/** A file of the built site as text. */
export function read(path: string): string {
  return readFileSync(join(DIST, path), 'utf8');
}

/** Files that machines read: under dane/ and its English twin and beside the pages of the priorities. */
export const dataFiles: readonly string[] = files.filter((file) => /^(?:dane|en\/data)\/(?!index\.html)|^[a-z]+\/\d+\.(?!png$)[a-z.]+$|^llms\.txt$/.test(file));
/** Those of them that are text. */
export const textFiles = dataFiles.filter((file) => !file.endsWith('.zip'));

/** What other formats are compared with: the few fields that every one must say alike. Written here anew, without the site's own schema. */
const wanted = z.object({
  document: z.object({ title: z.string(), sourceDate: z.string(), status: z.string() }),
  priorities: z.array(z.object({
    id: z.string(), list: z.string(), number: z.number(), wording: z.string(), sha256: z.string(), url: z.string(), datedUrl: z.string(), shortUrl: z.string(), citation: z.string(),
    editorial: z.object({ label: z.string(), note: z.string(), keywords: z.array(z.string()), related: z.array(z.object({ id: z.string(), reason: z.string() })), eurovoc: z.array(z.object({ uri: z.string(), match: z.string() })) }),
    facts: z.array(z.object({ text: z.string(), date: z.string(), source: z.object({ title: z.string() }) })),
    translations: z.object({ en: z.object({ official: z.literal(false), current: z.boolean(), translates: z.string(), text: z.string(), url: z.string(), citation: z.string(), label: z.string(), note: z.string(), keywords: z.array(z.string()) }) }),
  })),
});
export const { document: jsonDocument, priorities } = wanted.parse(JSON.parse(read('dane/priorytety.json')));

export const SKOS = 'http://www.w3.org/2004/02/skos/core#';
export const SCHEMA = 'https://schema.org/';
export const ELI = 'http://data.europa.eu/eli/ontology#';
/** Address of the concept of a priority. */
export const concept = (id: string): string => absolute(`/dane/#${id.toLowerCase()}`);

/** A Turtle file as triples. */
export function turtle(path: string): Store {
  return new Store(new Parser().parse(read(path)));
}

/** A JSON-LD file as triples, read by the reference implementation without a network. */
export async function triplesOf(path: string): Promise<Store> {
  const offline = (url: string): never => {
    throw new Error(`JSON-LD sięga do sieci: ${url}`);
  };
  const quads: unknown = await jsonld.toRDF(JSON.parse(read(path)), { format: 'application/n-quads', documentLoader: offline });
  return new Store(new Parser({ format: 'N-Quads' }).parse(z.string().parse(quads)));
}

/** Values of a property, sorted; those in one language when it is given. */
export function values(store: Store, subject: string, property: string, language?: string): string[] {
  return store.getObjects(subject, property, null).filter((value) => language === undefined || (value.termType === 'Literal' && value.language === language)).map(({ value }) => value).sort();
}

/** A graph as sorted lines in which a blank node is what is said of it: equal graphs give equal lines. */
export function canonical(store: Store): string[] {
  const term = (each: Quad['subject'] | Quad['object']): string => {
    if (each.termType === 'BlankNode') return `[${store.getQuads(each, null, null, null).map(({ predicate, object }) => `${predicate.value} ${term(object)}`).sort().join('; ')}]`;
    return each.termType === 'Literal' ? `${JSON.stringify(each.value)}@${each.language}^^${each.datatype.value}` : `<${each.value}>`;
  };
  return store.getQuads(null, null, null, null).map(({ subject, predicate, object }) => `${term(subject)} ${predicate.value} ${term(object)}`).sort();
}
