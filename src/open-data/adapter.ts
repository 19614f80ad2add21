import { citeShort } from '../domain/citation.ts';
import type { Change, Changes } from '../domain/change.ts';
import type { DocumentFacts, List } from '../domain/document.ts';
import { type Eurovoc, eurovocUri } from '../domain/eurovoc.ts';
import { type Language, ORIGINAL, type Translated } from '../domain/language.ts';
import { addressOf, editionAddress, feedName, listAddress } from '../domain/permalink.ts';
import type { Place, Source, Term } from '../domain/reference.ts';
import type { DataFeed, DataList, DataPoint, DataPointTranslation, DataSet, DataSubject, DataTranslation } from './data-set.ts';
import { plainText } from './plain-text.ts';

/** A priority as the catalog gives it. */
export interface CatalogPoint {
  id: string;
  list: List;
  number: number;
  wording: string;
  sha256: string;
  label: string;
  keywords: readonly string[];
  nearKeywords: readonly string[];
  terms: readonly { id: string; data: Pick<Term, 'term'> }[];
  places: readonly { id: string; data: Pick<Place, 'name' | 'kind' | 'iso' | 'wikidata' | 'geonames'> }[];
  relations: readonly { to: { id: string }; reason: string; shared?: { here: string; there: string } }[];
  facts: readonly { text: string; date: string; source: Source }[];
  path: string;
  shortPath: string;
  datedPath: string;
  citation: string;
  /** The body is our note in MDX. */
  entry: { body?: string };
}

/** A priority in another language as its catalog gives it. */
export interface TranslatedPoint extends Pick<CatalogPoint, 'id' | 'list' | 'number' | 'label' | 'keywords' | 'nearKeywords' | 'path' | 'citation' | 'entry'> {
  translation: { text: string; translates: string; outdated: boolean };
  relations: readonly { to: { id: string }; reason: string; translated?: { here: string; there: string } }[];
  facts: readonly { text: string }[];
}

/** The catalog in another language. */
export interface CatalogTranslation {
  language: Translated;
  document: DocumentFacts;
  outdated: boolean;
  priorities: readonly TranslatedPoint[];
  changes: FeedValues;
  /** Labels of EuroVoc concepts by their ids. */
  eurovoc: Readonly<Record<string, string>>;
  siteName: string;
  notice: string;
  mark: string;
}

interface FeedValues {
  title: string;
  entries: readonly Change[];
}

/** Everything the data are made from. */
export interface CatalogValues {
  document: DocumentFacts;
  priorities: readonly CatalogPoint[];
  changes: Changes;
  eurovoc: Eurovoc;
  publisher: string;
  siteName: string;
  notice: string;
  /** Title of the feeds of changes. */
  feedTitle: string;
  translations: readonly CatalogTranslation[];
  /** Turns a path of the site into its address in full. */
  absolute(path: string): string;
}

/** The one door from the catalog to the data. */
export function toDataSet({ document, priorities, changes, eurovoc, publisher, siteName, notice, feedTitle, translations, absolute }: CatalogValues): DataSet {
  const dated = editionAddress(document);
  const lists = new Map(document.lists.map((list): [string, DataList] => {
    const { id, slug, part, heading, name, title } = list;
    return [id, { slug, part, heading, name, title, url: absolute(listAddress(list)), datedUrl: absolute(`${dated}${slug}/`) }];
  }));
  const concept = (id: string) => ({ uri: eurovocUri(id), label: present(eurovoc.concepts[id], id) });
  const subjects = (id: string): DataSubject[] => {
    const links = eurovoc.priorities[id];
    return (['close', 'broad', 'about'] as const).flatMap((match) => (links?.[match] ?? []).map((each) => ({ ...concept(each), match })));
  };
  const toPoint = (point: CatalogPoint): DataPoint => ({
    id: point.id,
    list: present(lists.get(point.list.id), point.list.id),
    number: point.number,
    wording: point.wording,
    sha256: point.sha256,
    url: absolute(point.path),
    datedUrl: absolute(point.datedPath),
    shortUrl: absolute(point.shortPath),
    citation: point.citation,
    citationShort: citeShort([point]),
    label: point.label,
    note: plainText(point.entry.body ?? ''),
    keywords: point.keywords,
    nearKeywords: point.nearKeywords,
    terms: point.terms.map(({ id, data }) => ({ id, name: data.term })),
    places: point.places.map(({ id, data: { name, kind, iso, wikidata, geonames } }) => ({ id, name, kind, ...(iso && { iso }), ...(wikidata && { wikidata }), ...(geonames && { geonames }) })),
    related: point.relations.map(({ to, reason, shared }) => ({ id: to.id, reason, ...(shared && { shared }) })),
    subjects: subjects(point.id),
    facts: point.facts.map(({ text, date, source }) => ({ text, date, source })),
  });
  const { title, lead, issuer, sourceDate, status, statusDate } = document;
  return {
    document: { title, lead, issuer, sourceDate, status, statusDate, notice: plainSpaces(notice), url: absolute('/'), datedUrl: absolute(dated), subjects: eurovoc.document.map(concept) },
    lists: [...lists.values()],
    points: priorities.map(toPoint),
    site: { name: plainSpaces(siteName), dataUrl: absolute('/dane/'), publisher, tagAuthority: changes.authority ?? new URL(absolute('/')).hostname },
    changes: changes.entries.map((change) => ({ ...change, url: absolute(change.path) })),
    feed: toFeed(ORIGINAL, { title: feedTitle, entries: changes.entries }, siteName, absolute),
    translations: translations.map((translation) => toTranslation(translation, document.lists, absolute)),
  };
}

type Absolute = CatalogValues['absolute'];

function toTranslation({ language, document: { title, lead, issuer, status, lists }, outdated, priorities, changes, eurovoc, siteName, notice, mark }: CatalogTranslation, polish: readonly List[], absolute: Absolute): DataTranslation {
  const toPoint = ({ translation: { text, translates, outdated: old }, ...point }: TranslatedPoint): DataPointTranslation => ({
    url: absolute(point.path),
    text,
    translates,
    current: !old,
    citation: point.citation,
    citationShort: citeShort([point], language),
    label: point.label,
    note: plainText(point.entry.body ?? ''),
    keywords: point.keywords,
    nearKeywords: point.nearKeywords,
    related: point.relations.map(({ to, reason, translated }) => ({ id: to.id, reason, ...(translated && { shared: translated }) })),
    facts: point.facts.map(({ text: fact }) => fact),
  });
  return {
    language,
    siteName: plainSpaces(siteName),
    mark: plainSpaces(mark),
    notice: plainSpaces(notice),
    dataUrl: absolute(addressOf('data', language)),
    document: { title, lead, issuer, status, url: absolute(addressOf('home', language)), current: !outdated },
    lists: Object.fromEntries(lists.map((list, index) => [present(polish[index], list.id).slug, { heading: list.heading, name: list.name, title: list.title, url: absolute(listAddress(list)) }])),
    points: Object.fromEntries(priorities.map((point) => [point.id, toPoint(point)])),
    subjects: Object.fromEntries(Object.entries(eurovoc).map(([id, label]) => [eurovocUri(id), label])),
    feed: toFeed(language, changes, siteName, absolute),
  };
}

function toFeed(language: Language, { title, entries }: FeedValues, author: string, absolute: Absolute): DataFeed {
  const [name, dataUrl] = [feedName(language), absolute(addressOf('data', language))];
  return { language, title: plainSpaces(title), name, url: `${dataUrl}${name}`, homeUrl: absolute(addressOf('home', language)), dataUrl, author: plainSpaces(author), entries: entries.map((change) => ({ ...change, url: absolute(change.path) })) };
}

/** Strings of the interface hold lines together with non-breaking spaces; data have plain ones. */
function plainSpaces(text: string): string {
  return text.replaceAll('\u00a0', ' ');
}

function present<T>(value: T | undefined, name: string): T {
  if (value === undefined) throw new Error(`Brak „${name}” w danych.`);
  return value;
}
