import { getCollection, getEntry, type CollectionEntry } from 'astro:content';
import { cite } from './domain/citation.ts';
import { type DocumentFacts, documentPoints, type List, pointId } from './domain/document.ts';
import { datedPermalink, permalink, shortAddress } from './domain/permalink.ts';
import type { Fact } from './domain/priority.ts';
import type { Source } from './domain/reference.ts';
import { relationsOf } from './domain/relation.ts';
import type { Retired } from './domain/retired.ts';
import { fingerprint } from './domain/wording.ts';
import { type Edition, editionsOf } from './editions/edition.ts';
import { absolute } from './site.ts';

type TermEntry = CollectionEntry<'terms'>;
type PlaceEntry = CollectionEntry<'places'>;

/** A priority with everything that its page needs, all references resolved. */
export interface Priority {
  id: string;
  list: List;
  number: number;
  /** Layer 1: the adopted wording, verbatim, with its fingerprint (SHA-256, lower-case hex). */
  wording: string;
  sha256: string;
  /** Layer 2: ours. */
  label: string;
  keywords: readonly string[];
  /** Keywords that fit another priority better. */
  nearKeywords: readonly string[];
  terms: readonly TermEntry[];
  places: readonly PlaceEntry[];
  relations: readonly { to: Priority; reason: string; shared?: { here: string; there: string } }[];
  /** Layer 3: facts, each with its date and source. */
  facts: readonly (Omit<Fact, 'source'> & { source: Source })[];
  /** Path from the root of the site; put through `href` or `absolute` to become a link. */
  path: string;
  shortPath: string;
  datedPath: string;
  /** Ready citations; both carry the dated address where they carry one. */
  citation: string;
  previous?: Priority;
  next?: Priority;
  /** The entry, for rendering its note. */
  entry: CollectionEntry<'priorities'>;
}

export interface Catalog {
  document: DocumentFacts;
  documentEntry: CollectionEntry<'document'>;
  priorities: readonly Priority[];
  /** The points of one list, in order. */
  inList(list: List): readonly Priority[];
}

let building: Promise<Catalog> | undefined;

/** The document and its priorities in order. Read once a build; anew for each request while editing. */
export function getCatalog(): Promise<Catalog> {
  if (import.meta.env.DEV) return readCatalog();
  return (building ??= readCatalog());
}

async function readCatalog(): Promise<Catalog> {
  const documentEntry = present(await getEntry('document', 'document'), 'document.mdx');
  const document = documentEntry.data;
  const entries = new Map((await getCollection('priorities')).map((entry) => [entry.data.id, entry]));
  const terms = new Map((await getCollection('terms')).map((entry) => [entry.id, entry]));
  const places = new Map((await getCollection('places')).map((entry) => [entry.id, entry]));
  const sources = new Map((await getCollection('sources')).map(({ data }) => [data.id, data]));
  const points = documentPoints(document);
  const relations = relationsOf(points.map((point) => pick(entries, pointId(point)).data));

  const priorities: Priority[] = [];
  for (const point of points) {
    const entry = pick(entries, pointId(point));
    const { id, wording, label, keywords, nearKeywords, facts } = entry.data;
    const datedPath = datedPermalink(document, point);
    priorities.push({
      id, ...point, wording, label, keywords, nearKeywords, entry, datedPath,
      sha256: await fingerprint(wording),
      terms: entry.data.terms.map((slug) => pick(terms, slug)),
      places: entry.data.places.map((slug) => pick(places, slug)),
      facts: facts.map((fact) => ({ ...fact, source: pick(sources, fact.source) })),
      path: permalink(point),
      shortPath: shortAddress(point),
      citation: cite(document, point, absolute(datedPath)),
      relations: [],
    });
  }
  const byId = new Map(priorities.map((priority) => [priority.id, priority]));
  priorities.forEach((priority, index) => {
    priority.relations = (relations.get(priority.id) ?? []).map(({ id, ...tie }) => ({ to: pick(byId, id), ...tie }));
    priority.previous = priorities[index - 1];
    priority.next = priorities[index + 1];
  });
  return { document, documentEntry, priorities, inList: (list) => priorities.filter((priority) => priority.list.id === list.id) };
}

/** Every dated text, oldest first. Wordings come from that day's source, never from the entries. */
export async function getEditions(): Promise<readonly Edition[]> {
  const { document } = await getCatalog();
  const { renumbering } = present(await getEntry('history', 'history'), 'renumbering.yaml').data;
  return editionsOf(document, (await getCollection('editions')).map(({ data }) => data), renumbering);
}

/** The source document of a day (the current one by default): the file itself, its fingerprint, its lines that hold points. */
export async function getSource(date?: string): Promise<{ text: string; sha256: string; lines: string[] }> {
  const { text } = present(await getEntry('editions', date ?? (await getCatalog()).document.sourceDate), 'source').data;
  return { text, sha256: await fingerprint(text), lines: text.split('\n').filter((line) => line.startsWith('- ')) };
}

/** Addresses that have nothing of their own any more, and what happened to them. */
export async function getRetired(): Promise<readonly Retired[]> {
  return present(await getEntry('history', 'history'), 'retired.yaml').data.retired;
}

/** Who publishes the site, as content/publisher.yaml says. */
export async function getPublisher() {
  return present(await getEntry('publisher', 'publisher'), 'publisher.yaml').data;
}

/** What the guide to the document is made from: terms and places in Polish order, themes, readers and cross-references as written. */
export async function getReferences() {
  const { compare } = new Intl.Collator('pl');
  const terms = (await getCollection('terms')).sort((a, b) => compare(a.data.term, b.data.term));
  const places = (await getCollection('places')).sort((a, b) => compare(a.data.name, b.data.name));
  const sources = new Map((await getCollection('sources')).map(({ data }) => [data.id, data]));
  return { terms, places, source: (id: string) => pick(sources, id), ...present(await getEntry('waysIn', 'waysIn'), 'waysIn').data };
}

/** What changed on the site and in the data, newest first. */
export async function getChanges() {
  return present(await getEntry('changes', 'changes'), 'changes.yaml').data;
}

/** The priorities in the EU's thesaurus. */
export async function getEurovoc() {
  return present(await getEntry('eurovoc', 'eurovoc'), 'eurovoc.yaml').data;
}

/** References were checked when content was read; a miss here is a fault of the code, not of an editor. */
function pick<T>(map: ReadonlyMap<string, T>, key: string): T {
  return present(map.get(key), key);
}

function present<T>(value: T | undefined, name: string): T {
  if (value === undefined) throw new Error(`Brak „${name}” w katalogu.`);
  return value;
}

/** Pages of prose about the site, by address. */
export function getProse() {
  return getCollection('prose');
}
