import { type DocumentFacts, type List, type Point, pointId } from './document.ts';
import { type Language, languageOf, ORIGINAL, type Translated } from './language.ts';
import type { Portion } from './portion.ts';

/** Pages that the site has once in each language. */
export type PageName = 'home' | 'search' | 'index' | 'glossary' | 'places' | 'ties' | 'themes' | 'readers' | 'versions' | 'gather' | 'data' | 'proof' | 'about' | 'accessibility' | 'privacy' | 'offline';

/** Those that are made of prose alone, a file in content/pages/; every page links to them. */
export const PROSE_PAGES: readonly PageName[] = ['about', 'privacy', 'offline'];

/** Where they stand: once published, for ever. Lists and entries have their segment in content/. */
const ADDRESSES: Record<Language, Record<PageName, string>> = {
  pl: {
    home: '/', search: '/szukaj/', index: '/skorowidz/', glossary: '/pojecia/', places: '/miejsca/', ties: '/powiazania/', themes: '/tematy/', readers: '/dla/',
    versions: '/wersje/', gather: '/cytuj/', data: '/dane/', proof: '/zgodnosc/', about: '/o-serwisie/', accessibility: '/deklaracja-dostepnosci/', privacy: '/prywatnosc/', offline: '/bez-internetu/',
  },
  en: {
    home: '/en/', search: '/en/search/', index: '/en/index/', glossary: '/en/glossary/', places: '/en/places/', ties: '/en/ties/', themes: '/en/themes/', readers: '/en/for/',
    versions: '/en/versions/', gather: '/en/cite/', data: '/en/data/', proof: '/en/proof/', about: '/en/about/', accessibility: '/en/accessibility/', privacy: '/en/privacy/', offline: '/en/offline/',
  },
};

/** The address of a page in a language: every link to it is made here. @throws Error when a language has no addresses yet: they are read before types are checked */
export function addressOf(page: PageName, language?: string): string {
  const code = languageOf(language);
  const own: Record<PageName, string> | undefined = ADDRESSES[code];
  if (!own) throw new Error(`Język „${code}” nie ma adresów stron. Dopisz je do ADDRESSES w src/domain/permalink.ts, za wzorem języka „en”.`);
  return own[page];
}

/** The search with its answer to a query. */
export function searchAddress(query: string, language?: string): string {
  return `${addressOf('search', language)}?q=${encodeURIComponent(query)}`;
}

/** Every page with its address in a language. */
export function addressesIn(language: Language): [PageName, string][] {
  return Object.entries(ADDRESSES[language]) as [PageName, string][];
}

/** The public address of a priority. Every link to a priority is made here. */
export function permalink({ list, number }: Point): string {
  return `${listAddress(list)}${number}/`;
}

/** The page of one list: `/tematyczne/`, `/en/thematic/`. */
export function listAddress({ slug, language }: Pick<List, 'slug'> & { language?: Translated }): string {
  return `${addressOf('home', language)}${slug}/`;
}

/** How a page that starts in the middle of a list is called. */
const FROM: Record<Language, string> = { pl: 'od', en: 'from' };

/** A page of a long list: `/tematyczne/` has its beginning, `/tematyczne/od-101/` the points from the hundred and first. */
export function portionAddress(list: Pick<List, 'slug'> & { language?: Translated }, { first }: Pick<Portion, 'first'>): string {
  return `${listAddress(list)}${first === 1 ? '' : `${FROM[languageOf(list.language)]}-${first}/`}`;
}

/** The page of one letter in the index of a long document: `/skorowidz/litera-a/`. */
export function letterAddress(letterFragment: string, language?: string): string {
  return `${addressOf('index', language)}${letterFragment}/`;
}

/** Short address to print or dictate: `/t5/`. */
export function shortAddress(point: Point): string {
  return `/${fragment(point)}/`;
}

/** Fragment of a point on the page of the whole document: `t5`. */
export function fragment(point: Point): string {
  return pointId(point).toLowerCase();
}

/** The dated copy of the whole document: `/wersje/2011-01-31/`. In the language of the adopted text only. */
export function editionAddress({ sourceDate }: Pick<DocumentFacts, 'sourceDate'>): string {
  return `${addressOf('versions')}${sourceDate}/`;
}

/** What changed from the text before to the text of a day. */
export function changesAddress(date: string): string {
  return `${editionAddress({ sourceDate: date })}zmiany/`;
}

/** The dated address that quotations carry: shows that day's point for ever. */
export function datedPermalink(document: Pick<DocumentFacts, 'sourceDate'>, point: Point): string {
  return `${editionAddress(document)}${permalink(point).slice(1)}`;
}

/** Ways into the document that are ours: each kind has its page and one page per entry. */
export type Room = Extract<PageName, 'glossary' | 'places' | 'themes' | 'readers'>;

/** The page of one entry: `/pojecia/europolia/`. */
export function entryAddress(room: Room, slug: string, language?: string): string {
  return `${addressOf(room, language)}${slug}/`;
}

/** A file under /dane/, one for all languages. */
export function dataAddress(file: string): string {
  return `${addressOf('data')}${file}`;
}

/** How the feeds of changes are called. */
const FEEDS: Record<Language, string> = { pl: 'zmiany', en: 'changes' };

/** Name of the feeds of changes in a language, without an ending: it stands in their addresses and in the ids of their entries. */
export function feedName(language?: string): string {
  return FEEDS[languageOf(language)];
}

/** A feed of changes, beside the data page of its language. */
export function feedAddress(format: 'atom' | 'json', language?: string): string {
  return `${addressOf('data', language)}${feedName(language)}.${format}`;
}

/** A file of the proof, one for all languages. */
export function proofAddress(file: string): string {
  return `${addressOf('proof')}${file}`;
}

/** What the engines found on a day: EARL in JSON-LD, one file for all languages. */
export function evidenceAddress(day: string): string {
  return `${addressOf('accessibility')}badanie-${day}.jsonld`;
}

/** A page of prose about the site by the name of its file: the last segment of its Polish address. */
export function proseAddress(file: string, language?: string): string {
  const page = addressesIn(ORIGINAL).find(([, path]) => path === `/${file}/`);
  return page ? addressOf(page[0], language) : `${addressOf('home', language)}${file}/`;
}

/** A file by which the site makes itself known: link preview, search description. One for each language. */
export function identityAddress(file: string, language?: string): string {
  return `${addressOf('home', language)}${file}`;
}

/** A file of the search, beside the search page of its language and without a slash before it. */
export function searchFile(file: string, language?: string): string {
  return `${addressOf('search', language).slice(1)}${file}`;
}
