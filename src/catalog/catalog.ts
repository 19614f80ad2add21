import { getCollection, getEntry, type CollectionEntry } from 'astro:content';
import { cite } from '../domain/citation.ts';
import { type DocumentFacts, documentPoints, type List, pointId } from '../domain/document.ts';
import { type Language, ORIGINAL, type Translated } from '../domain/language.ts';
import { datedPermalink, permalink, shortAddress } from '../domain/permalink.ts';
import type { Fact } from '../domain/priority.ts';
import type { Source } from '../domain/reference.ts';
import { relationsOf } from '../domain/relation.ts';
import { frameOf } from '../domain/translation.ts';
import { fingerprint } from '../domain/fingerprint.ts';
import { absolute } from '../site.ts';
import { pick, present } from './lookup.ts';
import { oncePerLanguage } from './once.ts';

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
  /** Layer 2: ours. On pages in another language our own translation of the wording, and whether the Polish has changed since. */
  translation?: { text: string; /** Fingerprint of the Polish wording that was translated. */ translates: string; outdated: boolean; originalCitation: string };
  label: string;
  keywords: readonly string[];
  /** Keywords that fit another priority better. */
  nearKeywords: readonly string[];
  terms: readonly TermEntry[];
  places: readonly PlaceEntry[];
  relations: readonly Tie[];
  /** Layer 3: facts, each with its date and source. */
  facts: readonly (Omit<Fact, 'source'> & { source: Source })[];
  /** Path from the root of the site; put through `href` or `absolute` to become a link. */
  path: string;
  /** Path of its Polish page, beside which the files of the data stand. */
  adoptedPath: string;
  shortPath: string;
  datedPath: string;
  /** Ready citation in the language of the page; it carries the dated address. */
  citation: string;
  previous?: Priority;
  next?: Priority;
  /** The entry, for rendering its note. */
  entry: CollectionEntry<'priorities' | 'priorityTranslations'>;
}

/** A tie as a priority has it. Without `translated` the shared words are those of the adopted wordings. */
export interface Tie {
  to: Priority;
  reason: string;
  shared?: { here: string; there: string };
  translated?: { here: string; there: string };
}

export interface Catalog {
  language: Language;
  /** The document as the page says it; `adopted` is the document as it was adopted, the same one in Polish. */
  document: DocumentFacts;
  adopted: DocumentFacts;
  /** Whether the translation of title and lead is older than their Polish words. */
  outdated: boolean;
  documentEntry: CollectionEntry<'document' | 'documentTranslations'>;
  /** Where the City itself gives the document in other languages. */
  cityVersions: readonly Source[];
  priorities: readonly Priority[];
  /** A priority by its id. */
  byId: ReadonlyMap<string, Priority>;
  /** The points of one list, in order. */
  inList(list: List): readonly Priority[];
}

/** The document and its priorities in order, in one language. */
export const getCatalog = oncePerLanguage((language): Promise<Catalog> => (language === ORIGINAL ? readCatalog() : readTranslated(language)));

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
      adoptedPath: permalink(point),
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
  return { language: ORIGINAL, document, adopted: document, outdated: false, documentEntry, cityVersions: document.cityVersions.map((id) => pick(sources, id)), priorities, byId, inList: among(priorities) };
}

/** The Polish catalog with everything of ours in another language; wordings, dates and dated addresses are the same. */
async function readTranslated(language: Translated): Promise<Catalog> {
  const { adopted, ...polish } = await getCatalog();
  const documentEntry = present(await getEntry('documentTranslations', language), `${language}/document.mdx`);
  const entries = new Map((await getCollection('priorityTranslations')).map((entry) => [entry.id, entry]));
  const { title, lead, issuer, status, translates } = documentEntry.data;
  const lists = adopted.lists.map((list, index): List => ({ ...list, ...present(documentEntry.data.lists[index], list.id), language }));
  const document: DocumentFacts = { ...adopted, title, lead, issuer, status, lists };
  const listOf = ({ id }: List) => present(lists.find((list) => list.id === id), id);
  const entryOf = (id: string) => pick(entries, `${language}/${id}`);
  const ties = relationsOf(polish.priorities.map(({ id }) => entryOf(id).data));
  const priorities = polish.priorities.map((source): Priority => {
    const entry = entryOf(source.id);
    const { wording, label, keywords, nearKeywords, facts } = entry.data;
    const point = { list: listOf(source.list), number: source.number };
    return {
      ...source, ...point, label, keywords, nearKeywords, entry,
      translation: { text: wording, translates: entry.data.translates, outdated: entry.data.translates !== source.sha256, originalCitation: source.citation },
      facts: source.facts.map((fact, index) => ({ ...fact, text: present(facts[index], source.id) })),
      path: permalink(point),
      citation: cite({ title: adopted.title, translatedTitle: title, sourceDate: adopted.sourceDate }, point, absolute(source.datedPath), language),
      relations: [],
    };
  });
  const byId = new Map(priorities.map((priority) => [priority.id, priority]));
  priorities.forEach((priority, index) => {
    const own = new Map((ties.get(priority.id) ?? []).map((tie) => [tie.id, tie]));
    priority.relations = polish.priorities[index]!.relations.map(({ to, shared }) => {
      const { reason, shared: translatedWords } = pick(own, to.id);
      return { to: pick(byId, to.id), reason, ...(shared && { shared }), ...(translatedWords && { translated: translatedWords }) };
    });
    priority.previous = priorities[index - 1];
    priority.next = priorities[index + 1];
  });
  return { language, document, adopted, outdated: translates !== (await fingerprint(frameOf(adopted))), documentEntry, cityVersions: polish.cityVersions, priorities, byId, inList: among(priorities) };
}

function among(priorities: readonly Priority[]): (list: List) => readonly Priority[] {
  const byList = Map.groupBy(priorities, ({ list }) => list.id);
  return ({ id }) => byList.get(id) ?? [];
}
