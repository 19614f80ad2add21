import type { CollectionEntry } from 'astro:content';
import { type Catalog, getCatalog, getReferences, type Priority } from './catalog.ts';
import { type Excerpt, excerpt } from './domain/excerpt.ts';
import { type Headword, keywordIndex } from './domain/keyword-index.ts';
import { isCapital } from './domain/lemma.ts';
import { phraseFinder } from './domain/mention.ts';
import { roomAddress } from './domain/permalink.ts';
import type { Source } from './domain/reference.ts';
import { polishLemmas } from './search/build/lemmas.ts';

/** A priority whose wording uses a phrase, with every form in which it stands there. */
export interface Occurrence {
  priority: Priority;
  /** Exact words of the wording, each once. */
  phrases: readonly string[];
  excerpts: readonly Excerpt[];
}

/** A country that the wording names beside Poland, with its capital: a ray of the map. */
export interface Country {
  name: string;
  path: string;
  capital: { name: string; lat: number; lon: number };
}

interface Named {
  slug: string;
  name: string;
  path: string;
  aliases: readonly string[];
  /** Where the adopted wording uses it, in document order. */
  occurrences: readonly Occurrence[];
}

export interface TermPage extends Named {
  entry: CollectionEntry<'terms'>;
  sources: readonly Source[];
  /** Where the lead of the document uses it. */
  lead: Excerpt | undefined;
  /** Priorities where only our note or a fact uses it. */
  beside: readonly Priority[];
}

export interface PlacePage extends Named {
  entry: CollectionEntry<'places'>;
  kind: 'country' | 'region' | 'union';
  facts: readonly { text: string; date: string; notice: boolean; source: Source }[];
}

/** A theme or a reader: our short list of priorities, with one line why where it is for a reader. */
export interface WayIn {
  slug: string;
  name: string;
  lead: string;
  path: string;
  points: readonly { priority: Priority; why?: string }[];
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
}

let building: Promise<Guide> | undefined;

/** Made once a build; anew for each request while editing. */
export function getGuide(): Promise<Guide> {
  if (import.meta.env.DEV) return makeGuide();
  return (building ??= makeGuide());
}

async function makeGuide(): Promise<Guide> {
  const catalog = await getCatalog();
  const { terms, places, source, themes, readers, crossReferences } = await getReferences();
  const { lemmatize, headword, isHeadword } = polishLemmas();
  const termFinder = phraseFinder(terms.flatMap(({ id, data }) => [data.term, ...data.aliases].map((text) => ({ key: id, text }))), lemmatize);
  const placeFinder = phraseFinder(places.flatMap(({ id, data }) => [data.name, ...data.aliases].map((text) => ({ key: id, text }))), lemmatize);
  const { priorities, document } = catalog;
  const byId = new Map(priorities.map((priority) => [priority.id, priority]));
  const point = (id: string): Priority => byId.get(id)!;

  const termPages = terms.map((entry): TermPage => {
    const { id: slug, data } = entry;
    const occurrences = occurrencesOf(slug, catalog, termFinder);
    const inLead = termFinder(document.lead).find(({ key }) => key === slug);
    const named = (text: string) => termFinder(text).some(({ key }) => key === slug);
    return {
      slug, entry, name: data.term, aliases: data.aliases, path: roomAddress('pojecia', slug), occurrences,
      sources: data.sources.map(source),
      lead: inLead && excerpt(document.lead, inLead.text),
      beside: priorities.filter((priority) => !occurrences.some((each) => each.priority === priority) && [priority.entry.body ?? '', ...priority.facts.map(({ text }) => text)].some(named)),
    };
  });
  const placePages = places.map((entry): PlacePage => {
    const { id: slug, data } = entry;
    return {
      slug, entry, name: data.name, kind: data.kind, aliases: data.aliases, path: roomAddress('miejsca', slug),
      occurrences: occurrencesOf(slug, catalog, placeFinder),
      facts: data.facts.map((fact) => ({ ...fact, source: source(fact.source) })),
    };
  });
  const countries = priorities.flatMap((priority) => priority.places).flatMap(({ id, data }) => (data.capital && data.iso !== 'PL' ? [{ name: data.name, path: roomAddress('miejsca', id), capital: data.capital }] : []));
  const themePages = themes.map(({ id: slug, name, lead, priorities: ids }): WayIn => ({ slug, name, lead, path: roomAddress('tematy', slug), points: ids.map((id) => ({ priority: point(id) })) }));
  const readerPages = readers.map(({ id: slug, name, lead, priorities: list }): WayIn => ({ slug, name, lead, path: roomAddress('dla', slug), points: list.map(({ id, why }) => ({ priority: point(id), why })) }));

  const ours = new Set([...priorities.flatMap(({ keywords }) => keywords), ...places.map(({ data }) => data.name)]);
  const index = keywordIndex({
    points: priorities,
    headword: (word) => [headword(word, (lemma) => ours.has(lemma))].find(isHeadword),
    pages: [
      ...termPages.map(({ name, path }) => ({ word: name, kind: 'term', path })),
      ...placePages.map(({ name, path }) => ({ word: name, kind: 'place', path })),
      ...themePages.map(({ name, path }) => ({ word: name, kind: 'theme', path })),
      ...readers.flatMap(({ id, words }) => words.map((word) => ({ word, kind: 'reader', path: roomAddress('dla', id) }))),
    ],
    mentions: [...termPages, ...placePages].flatMap(({ name, occurrences }) => occurrences.map(({ priority, phrases }) => ({ word: name, point: priority, forms: phrases }))),
    references: [
      ...crossReferences,
      ...[...termPages, ...placePages.map((place) => ({ ...place, aliases: place.aliases.filter(isCapital) }))].flatMap(({ name, aliases }) => aliases.filter((word) => word.length < 40).map((word) => ({ word, see: [name] }))),
      ...places.flatMap(({ data }) => (data.capital ? [{ word: data.capital.name, see: [data.name] }] : [])),
    ],
  });
  return { terms: termPages, places: placePages, countries, themes: themePages, readers: readerPages, index };
}

function occurrencesOf(slug: string, { priorities }: Catalog, find: ReturnType<typeof phraseFinder>): Occurrence[] {
  return priorities.flatMap((priority) => {
    const mentions = find(priority.wording).filter(({ key }) => key === slug);
    if (mentions.length === 0) return [];
    const phrases = [...new Set(mentions.map(({ text }) => text))];
    return [{ priority, phrases, excerpts: phrases.map((phrase) => excerpt(priority.wording, phrase)) }];
  });
}
