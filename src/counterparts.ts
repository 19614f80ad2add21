import { getCatalog } from './catalog/catalog.ts';
import { getLanguages } from './catalog/languages.ts';
import { once } from './catalog/once.ts';
import { getProse } from './catalog/records.ts';
import { isLong } from './domain/document.ts';
import { byLetter, letterFragment } from './domain/keyword-index.ts';
import { type Language, languageOf, ORIGINAL } from './domain/language.ts';
import { addressesIn, addressOf, letterAddress, type PageName, portionAddress, PROSE_PAGES, proseAddress } from './domain/permalink.ts';
import { portionsOf } from './domain/portion.ts';
import { getGuide } from './guide.ts';

/** A page that exists in every language: what it shows, and which entry. */
export type Shown = { view: PageName; id?: undefined } | { view: 'list' | 'priority' | 'letter' | 'term' | 'place' | 'theme' | 'reader' | 'prose'; id: string };

export type Route = Shown & { path: string; /** Number of the first point on a page of a list. */ first?: number };

/** A page in one of the languages. */
export interface Twin {
  language: Language;
  path: string;
}

/** Every page of the site in a language, except those that are in Polish only: dated copies, short and retired addresses. */
export async function routesOf(language: Language): Promise<Route[]> {
  const { document, priorities } = await getCatalog(language);
  const { terms, places, themes, readers } = await getGuide(language);
  const entries = (view: 'term' | 'place' | 'theme' | 'reader', list: readonly { id: string; path: string }[]) => list.map(({ id, path }): Route => ({ view, id, path }));
  return [
    ...addressesIn(language).filter(([view]) => !PROSE_PAGES.includes(view)).map(([view, path]): Route => ({ view, path })),
    ...document.lists.flatMap((list) => portionsOf(list, document.pageLength).map(({ first }): Route => ({ view: 'list', id: list.id, first, path: portionAddress(list, { first }) }))),
    ...priorities.map(({ id, path }): Route => ({ view: 'priority', id, path })),
    ...(await lettersOfLongIndex(language)).map((id): Route => ({ view: 'letter', id, path: letterAddress(id, language) })),
    ...entries('term', terms), ...entries('place', places), ...entries('theme', themes), ...entries('reader', readers),
    ...(await getProse(language)).flatMap(({ file }): Route[] => {
      const path = proseAddress(file, language);
      return path === addressOf('accessibility', language) ? [] : [{ view: 'prose', id: file, path }];
    }),
  ];
}

/** Fragments of the letters that have a page of their own: those of the index of a long document. */
export async function lettersOfLongIndex(language?: string): Promise<string[]> {
  const { document } = await getCatalog(language);
  return isLong(document) ? byLetter((await getGuide(language)).index, languageOf(language)).map(([letter]) => letterFragment(letter)) : [];
}

/** The same page under one name in every language. */
const keyOf = ({ view, id = '', first = 1 }: Route) => `${view} ${id} ${first}`;

/**
 * The page at a path in every language of the site: `exact` where it exists (empty for pages in one language only),
 * `nearest` also where only a page above it does, at last the start page.
 */
export async function counterpartsOf(path: string): Promise<{ exact: readonly Twin[]; nearest: readonly Twin[] }> {
  const twins = await getTwins();
  const languages = await getLanguages();
  const language = languages.find((each) => each !== ORIGINAL && path.startsWith(addressOf('home', each))) ?? ORIGINAL;
  const exact = twins.get(path) ?? [];
  let above = path;
  while (!twins.has(above) && above !== '/') above = above.replace(/[^/]*\/?$/, '') || '/';
  const near = twins.get(above) ?? [];
  const nearest = languages.map((each): Twin => (each === language ? { language: each, path } : { language: each, path: near.find((twin) => twin.language === each)?.path ?? addressOf('home', each) }));
  return { exact, nearest };
}

const getTwins = once(async (): Promise<Map<string, Twin[]>> => {
  const byKey = new Map<string, Twin[]>();
  for (const language of await getLanguages()) {
    for (const route of await routesOf(languageOf(language))) byKey.set(keyOf(route), [...(byKey.get(keyOf(route)) ?? []), { language, path: route.path }]);
  }
  return new Map([...byKey.values()].flatMap((twins) => twins.map(({ path }) => [path, twins] as const)));
});
