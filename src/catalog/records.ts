import { getCollection, getEntry, type CollectionEntry } from 'astro:content';
import { languageOf, ORIGINAL, type Translated } from '../domain/language.ts';
import type { Retired } from '../domain/retired.ts';
import { fingerprint } from '../domain/fingerprint.ts';
import { type Edition, editionsOf } from '../editions/edition.ts';
import { getCatalog } from './catalog.ts';
import { present } from './lookup.ts';
import { once } from './once.ts';

/** Every dated text, oldest first. Wordings come from that day's source, never from the entries. */
export const getEditions = once(async (): Promise<readonly Edition[]> => {
  const { document } = await getCatalog();
  const { renumbering } = present(await getEntry('history', 'history'), 'renumbering.yaml').data;
  return editionsOf(document, (await getCollection('editions')).map(({ data }) => data), renumbering);
});

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

/** Pages of prose about the site, by the name of their file. */
export async function getProse(locale?: string): Promise<{ file: string; entry: CollectionEntry<'prose' | 'proseTranslations'> }[]> {
  const language = languageOf(locale);
  if (language === ORIGINAL) return (await getCollection('prose')).map((entry) => ({ file: entry.id, entry }));
  return (await getCollection('proseTranslations')).filter(({ id }) => id.startsWith(`${language}/`)).map((entry) => ({ file: entry.id.slice(language.length + 1), entry }));
}
