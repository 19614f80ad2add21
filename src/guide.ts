import { getCatalog, type Priority } from './catalog/catalog.ts';
import { oncePerLanguage } from './catalog/once.ts';
import { getReferences, type Reference } from './catalog/references.ts';
import { type Excerpt, excerpt } from './domain/excerpt.ts';
import { type Headword, keywordIndex } from './domain/keyword-index.ts';
import { isCapital } from './domain/lemma.ts';
import { phraseFinder } from './domain/mention.ts';
import { entryAddress } from './domain/permalink.ts';
import type { Source } from './domain/reference.ts';
import { lemmasOf } from './search/build/lemmas.ts';

/** A priority whose wording uses a phrase, with every form in which it stands there. */
export interface Occurrence {
  priority: Priority;
  /** Exact words of the wording, each once; on pages in another language of our translation. */
  phrases: readonly string[];
  excerpts: readonly Excerpt[];
  /** Whether phrases and excerpts are those of the adopted text. */
  adopted: boolean;
}

/** A country that the wording names beside Poland, with its capital: a ray of the map. */
export interface Country {
  name: string;
  path: string;
  capital: { name: string; lat: number; lon: number };
}

interface Named {
  /** Name of its file, the same in every language. */
  id: string;
  slug: string;
  name: string;
  path: string;
  aliases: readonly string[];
  /** Where the adopted wording uses it, in document order. */
  occurrences: readonly Occurrence[];
}

export interface TermPage extends Named {
  entry: Reference<'term'>['entry'];
  sources: readonly Source[];
  /** Where the lead of the document uses it. */
  lead: Excerpt | undefined;
  /** Priorities where only our note or a fact uses it. */
  beside: readonly Priority[];
}

export interface PlacePage extends Named {
  entry: Reference<'place'>['entry'];
  kind: 'country' | 'region' | 'union';
  capital?: Country['capital'];
  wikidata?: string;
  geonames?: number;
  facts: readonly { text: string; date: string; notice: boolean; source: Source }[];
}

/** A theme or a reader: our short list of priorities, with one line why where it is for a reader. */
export interface WayIn {
  id: string;
  slug: string;
  name: string;
  lead: string;
  path: string;
  points: readonly { priority: Priority; why?: string }[];
}

/** Terms and places that a text names, terms with their exact words in it. */
export interface NamedPages {
  terms: { term: TermPage; phrases: readonly string[] }[];
  places: PlacePage[];
}

/** Everything that helps a reader who does not know the document: all of it is ours, none of it changes the wording. */
export interface Guide {
  terms: readonly TermPage[];
  places: readonly PlacePage[];
  /** In the order in which the wording names them. */
  countries: readonly Country[];
  themes: readonly WayIn[];
  readers: readonly WayIn[];
  index: readonly Headword<Priority>[];
  /** What of the guide the text of a priority names, in the order in which it does; a priority that names nothing is missing. */
  named: ReadonlyMap<Priority, NamedPages>;
}

/** The guide in one language. */
export const getGuide = oncePerLanguage(async (language): Promise<Guide> => {
  const { priorities, document } = await getCatalog(language);
  const { terms, places, source, themes, readers, crossReferences } = await getReferences(language);
  const { lemmatize, headword, isHeadword } = lemmasOf(language);
  const finderOf = (entries: readonly { id: string; name: string; aliases: readonly string[] }[]) => phraseFinder(entries.flatMap(({ id, name, aliases }) => [name, ...aliases].map((text) => ({ key: id, text }))), lemmatize);
  const termFinder = finderOf(terms);
  const [termMentions, placeMentions] = [mentionsIn(priorities, termFinder), mentionsIn(priorities, finderOf(places))];
  const beside = priorities.map((priority) => new Set([priority.entry.body ?? '', ...priority.facts.map(({ text }) => text)].flatMap((text) => termFinder(text).map(({ key }) => key))));
  const byId = new Map(priorities.map((priority) => [priority.id, priority]));
  const point = (id: string): Priority => byId.get(id)!;

  const termPages = terms.map((entry): TermPage => {
    const { id, slug, name, aliases, data } = entry;
    const occurrences = occurrencesOf(id, priorities, termMentions);
    const inLead = termFinder(document.lead).find(({ key }) => key === id);
    const inWordings = new Set(occurrences.map(({ priority }) => priority));
    return {
      id, slug, entry: entry.entry, name, aliases, path: entryAddress('glossary', slug, language), occurrences,
      sources: data.sources.map(source),
      lead: inLead && excerpt(document.lead, inLead.text),
      beside: priorities.filter((priority, index) => !inWordings.has(priority) && beside[index]?.has(id)),
    };
  });
  const placePages = places.map((entry): PlacePage => {
    const { id, slug, name, aliases, data } = entry;
    const { kind, capital, wikidata, geonames } = data;
    return {
      id, slug, entry: entry.entry, name, kind, aliases, path: entryAddress('places', slug, language), capital, wikidata, geonames,
      occurrences: occurrencesOf(id, priorities, placeMentions),
      facts: data.facts.map((fact) => ({ ...fact, source: source(fact.source) })),
    };
  });
  const placeOf = new Map(places.map((place) => [place.id, place]));
  const countries = priorities.flatMap((priority) => priority.places).flatMap((entry) => {
    const { name, slug, data } = placeOf.get(entry.id)!;
    return data.capital && data.iso !== 'PL' ? [{ name, path: entryAddress('places', slug, language), capital: data.capital }] : [];
  });
  const themePages = themes.map(({ id, slug, name, lead, priorities: ids }): WayIn => ({ id, slug, name, lead, path: entryAddress('themes', slug, language), points: ids.map((each) => ({ priority: point(each) })) }));
  const readerPages = readers.map(({ id, slug, name, lead, priorities: list }): WayIn => ({ id, slug, name, lead, path: entryAddress('readers', slug, language), points: list.map(({ id: each, why }) => ({ priority: point(each), why })) }));

  const ours = new Set([...priorities.flatMap(({ keywords }) => keywords), ...places.map(({ name }) => name)]);
  const index = keywordIndex({
    language,
    points: priorities,
    lemmatize,
    headword: (word) => [headword(word, (lemma) => ours.has(lemma))].find(isHeadword),
    pages: [
      ...termPages.map(({ name, path }) => ({ word: name, kind: 'term', path })),
      ...placePages.map(({ name, path }) => ({ word: name, kind: 'place', path })),
      ...themePages.map(({ name, path }) => ({ word: name, kind: 'theme', path })),
      ...readers.flatMap(({ slug, words }) => words.map((word) => ({ word, kind: 'reader', path: entryAddress('readers', slug, language) }))),
    ],
    mentions: [...termPages, ...placePages].flatMap(({ name, occurrences }) => occurrences.map(({ priority, phrases }) => ({ word: name, point: priority, forms: phrases }))),
    references: [
      ...crossReferences,
      ...[...termPages, ...placePages.map((place) => ({ ...place, aliases: place.aliases.filter(isCapital) }))].flatMap(({ name, aliases }) => aliases.filter((word) => word.length < 40).map((word) => ({ word, see: [name] }))),
      ...places.flatMap(({ name, data }) => (data.capital ? [{ word: data.capital.name, see: [name] }] : [])),
    ],
  });
  return { terms: termPages, places: placePages, countries, themes: themePages, readers: readerPages, index, named: namedIn(termPages, placePages) };
});

/** The adopted text of a priority, on pages in another language our translation: where terms and places are looked for. */
function textOf({ translation, wording }: Priority): string {
  return translation?.text ?? wording;
}

function namedIn(terms: readonly TermPage[], places: readonly PlacePage[]): Map<Priority, NamedPages> {
  const named = new Map<Priority, NamedPages>();
  const byPosition = <P extends Named>(pages: readonly P[]) => pages
    .flatMap((page) => page.occurrences.map(({ priority, phrases }) => ({ page, priority, phrases, at: textOf(priority).indexOf(phrases[0] ?? '') })))
    .sort((a, b) => a.at - b.at);
  const of = (priority: Priority): NamedPages => {
    const pages = named.get(priority) ?? { terms: [], places: [] };
    named.set(priority, pages);
    return pages;
  };
  for (const { page, priority, phrases } of byPosition(terms)) of(priority).terms.push({ term: page, phrases });
  for (const { page, priority } of byPosition(places)) of(priority).places.push(page);
  return named;
}

/** What the finder finds in each text, by key: every text is read once. */
function mentionsIn(priorities: readonly Priority[], find: ReturnType<typeof phraseFinder>): readonly ReadonlyMap<string, readonly string[]>[] {
  return priorities.map((priority) => {
    const phrases = new Map<string, string[]>();
    for (const { key, text } of find(textOf(priority))) phrases.set(key, [...new Set([...(phrases.get(key) ?? []), text])]);
    return phrases;
  });
}

function occurrencesOf(id: string, priorities: readonly Priority[], mentions: ReturnType<typeof mentionsIn>): Occurrence[] {
  return priorities.flatMap((priority, index) => {
    const phrases = mentions[index]?.get(id);
    return phrases ? [{ priority, phrases, excerpts: phrases.map((phrase) => excerpt(textOf(priority), phrase)), adopted: priority.translation === undefined }] : [];
  });
}
