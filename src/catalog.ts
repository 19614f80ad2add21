import { getCollection, getEntry, type CollectionEntry } from 'astro:content';
import { cite } from './domain/citation.ts';
import { type DocumentFacts, documentPoints, type List, pointId } from './domain/document.ts';
import { type Language, languageOf, ORIGINAL, TRANSLATED, type Translated } from './domain/language.ts';
import { datedPermalink, permalink, shortAddress } from './domain/permalink.ts';
import type { Fact } from './domain/priority.ts';
import type { Source } from './domain/reference.ts';
import { relationsOf } from './domain/relation.ts';
import type { Retired } from './domain/retired.ts';
import { frameOf } from './domain/translation.ts';
import { fingerprint } from './domain/wording.ts';
import { type Edition, editionsOf } from './editions/edition.ts';
import { absolute } from './site.ts';

type TermEntry = CollectionEntry<'terms'>;
type PlaceEntry = CollectionEntry<'places'>;
/** An entry whose body can be rendered, in Polish or in another language. */
type Entry<Kind extends 'priority' | 'term' | 'place'> = Kind extends 'priority' ? CollectionEntry<'priorities' | 'priorityTranslations'> : Kind extends 'term' ? CollectionEntry<'terms' | 'termTranslations'> : CollectionEntry<'places' | 'placeTranslations'>;

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
  entry: Entry<'priority'>;
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
  /** The points of one list, in order. */
  inList(list: List): readonly Priority[];
}

const building = new Map<Language, Promise<Catalog>>();

/** The document and its priorities in order, in one language. Read once a build; anew for each request while editing. */
export function getCatalog(locale?: string): Promise<Catalog> {
  const language = languageOf(locale);
  const read = () => (language === ORIGINAL ? readCatalog() : readTranslated(language));
  if (import.meta.env.DEV) return read();
  const known = building.get(language) ?? read();
  building.set(language, known);
  return known;
}

/** Languages in which the site can be read: Polish, and every one that content/ is translated into. */
export async function getLanguages(): Promise<readonly Language[]> {
  return [ORIGINAL, ...(await getTranslations())];
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
  return { language: ORIGINAL, document, adopted: document, outdated: false, documentEntry, cityVersions: document.cityVersions.map((id) => pick(sources, id)), priorities, inList: among(priorities) };
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
  return { language, document, adopted, outdated: translates !== (await fingerprint(frameOf(adopted))), documentEntry, cityVersions: polish.cityVersions, priorities, inList: among(priorities) };
}

const among = (priorities: readonly Priority[]) => (list: List) => priorities.filter((priority) => priority.list.id === list.id);


/** Languages into which content/ is translated. */
export async function getTranslations(): Promise<readonly Translated[]> {
  const found = new Set<string>((await getCollection('documentTranslations')).map(({ id }) => id));
  return TRANSLATED.filter((language) => found.has(language));
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

/** A term or a place in the language of the page, with what its Polish file says. */
export interface Reference<Kind extends 'term' | 'place'> {
  /** Name of its file, the same in every language. */
  id: string;
  /** Last segment of its address. */
  slug: string;
  name: string;
  aliases: readonly string[];
  entry: Entry<Kind>;
  data: CollectionEntry<Kind extends 'term' ? 'terms' : 'places'>['data'];
}

/** What the guide to the document is made from: terms and places in alphabetical order, themes, readers and cross-references as written. */
export async function getReferences(locale?: string) {
  const language = languageOf(locale);
  const { compare } = new Intl.Collator(language);
  const sources = new Map((await getCollection('sources')).map(({ data }) => [data.id, data]));
  const termTexts = new Map((await getCollection('termTranslations')).map((entry) => [entry.id, entry]));
  const placeTexts = new Map((await getCollection('placeTranslations')).map((entry) => [entry.id, entry]));
  const terms = (await getCollection('terms')).map((entry): Reference<'term'> => {
    if (language === ORIGINAL) return { id: entry.id, slug: entry.id, name: entry.data.term, aliases: entry.data.aliases, entry, data: entry.data };
    const translation = pick(termTexts, `${language}/${entry.id}`);
    return { id: entry.id, slug: translation.data.slug, name: translation.data.term, aliases: translation.data.aliases, entry: translation, data: entry.data };
  });
  const places = (await getCollection('places')).map((entry): Reference<'place'> => {
    const { id, data } = entry;
    if (language === ORIGINAL) return { id, slug: id, name: data.name, aliases: data.aliases, entry, data };
    const translation = pick(placeTexts, `${language}/${id}`);
    const { slug, name, aliases, capital, facts } = translation.data;
    return { id, slug, name, aliases, entry: translation, data: { ...data, ...(data.capital && { capital: { ...data.capital, name: present(capital, id) } }), facts: data.facts.map((fact, index) => ({ ...fact, text: present(facts[index], id) })) } };
  });
  const byName = (a: { name: string }, b: { name: string }) => compare(a.name, b.name);
  return { terms: terms.sort(byName), places: places.sort(byName), source: (id: string) => pick(sources, id), ...(await readWaysIn(language)) };
}

async function readWaysIn(language: Language) {
  const polish = present(await getEntry('waysIn', 'waysIn'), 'waysIn').data;
  if (language === ORIGINAL) {
    const slugged = <T extends { id: string }>(list: readonly T[]) => list.map((each) => ({ ...each, slug: each.id }));
    return { themes: slugged(polish.themes), readers: slugged(polish.readers), crossReferences: polish.crossReferences };
  }
  const { themes, readers, crossReferences } = present(await getEntry('waysInTranslations', language), language).data;
  return { themes: themes.map((theme, index) => ({ ...theme, priorities: present(polish.themes[index], theme.id).priorities })), readers, crossReferences };
}

/** What changed on the site and in the data, newest first. */
export async function getChanges(locale?: string) {
  const changes = present(await getEntry('changes', 'changes'), 'changes.yaml').data;
  const translation = languageOf(locale) === ORIGINAL ? undefined : await getEntry('dataTranslations', languageOf(locale));
  return { ...changes, entries: changes.entries.map((entry, index) => ({ ...entry, ...translation?.data.changes.entries[index] })) };
}

/** The priorities in the EU's thesaurus. */
export async function getEurovoc() {
  return present(await getEntry('eurovoc', 'eurovoc'), 'eurovoc.yaml').data;
}

/** Official names of EuroVoc concepts in another language, as far as they are known for sure. */
export async function getEurovocLabels(language: Translated): Promise<Readonly<Record<string, string>>> {
  return present(await getEntry('dataTranslations', language), language).data.eurovoc.concepts;
}

/** References were checked when content was read; a miss here is a fault of the code, not of an editor. */
function pick<T>(map: ReadonlyMap<string, T>, key: string): T {
  return present(map.get(key), key);
}

function present<T>(value: T | undefined, name: string): T {
  if (value === undefined) throw new Error(`Brak „${name}” w katalogu.`);
  return value;
}

/** Pages of prose about the site, by the name of their file. */
export async function getProse(locale?: string): Promise<{ file: string; entry: CollectionEntry<'prose' | 'proseTranslations'> }[]> {
  const language = languageOf(locale);
  if (language === ORIGINAL) return (await getCollection('prose')).map((entry) => ({ file: entry.id, entry }));
  return (await getCollection('proseTranslations')).filter(({ id }) => id.startsWith(`${language}/`)).map((entry) => ({ file: entry.id.slice(language.length + 1), entry }));
}
