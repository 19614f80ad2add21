import { getCollection } from 'astro:content';
import { type Language, ORIGINAL, TRANSLATED, type Translated } from '../domain/language.ts';
import { once } from './once.ts';

/** Languages in which the site can be read: Polish, and every one that content/ is translated into. */
export async function getLanguages(): Promise<readonly Language[]> {
  return [ORIGINAL, ...(await getTranslations())];
}

/** Languages into which content/ is translated. */
export const getTranslations = once(async (): Promise<readonly Translated[]> => {
  const found = new Set<string>((await getCollection('documentTranslations')).map(({ id }) => id));
  return TRANSLATED.filter((language) => found.has(language));
});
