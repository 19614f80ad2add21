import { getCollection, getEntry, type CollectionEntry } from 'astro:content';
import { type Language, languageOf, ORIGINAL } from '../domain/language.ts';
import { pick, present } from './lookup.ts';

/** A term or a place in the language of the page, with what its Polish file says. */
export interface Reference<Kind extends 'term' | 'place'> {
  /** Name of its file, the same in every language. */
  id: string;
  /** Last segment of its address. */
  slug: string;
  name: string;
  aliases: readonly string[];
  /** Its body can be rendered, in Polish or in another language. */
  entry: CollectionEntry<Kind extends 'term' ? 'terms' | 'termTranslations' : 'places' | 'placeTranslations'>;
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
