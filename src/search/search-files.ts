import { documentPoints, type Point, pointId } from '../domain/document.ts';
import { listAddress, permalink, searchFile } from '../domain/permalink.ts';
import { contentRoot } from '../validation/content-root.ts';
import { type Content, readContent } from '../validation/read-content.ts';
import type { Translation } from '../validation/read-translation.ts';
import { buildLexicon, type Searchable } from './build/build-lexicon.ts';
import { packGuidePages } from './build/guide-pages.ts';
import { searchables, translatedSearchables } from './build/searchables.ts';
import { indexedPage } from './indexed-page.ts';
import type { Language } from './language.ts';
import { SEARCH_LANGUAGES } from './languages/index.ts';
import { pl } from './languages/pl.ts';
import { readLexicon } from './lexicon.ts';
import { fragmentUrls, makeIndex } from './pagefind-index.ts';

/** Files by path from the root of the site. */
export type SearchFiles = ReadonlyMap<string, Uint8Array | string>;

/**
 * All files that searching needs, by path from the root of the site: Pagefind's bundle, and for each language the core of its
 * lexicon (with the Pagefind fragment of each priority), its parts and its lists of ordinary words. Made from the content alone,
 * so that editing has the same search, and the build need not wait for the pages.
 * @param root Folder of the project. @throws Error when its content has faults: whoever builds has said them before
 */
export async function makeSearchFiles(root: string): Promise<SearchFiles> {
  const { content, problems } = readContent(contentRoot(root));
  if (!content) throw new Error(`content: ${problems.length}`);
  const points: readonly Point[] = documentPoints(content.document.data);
  const entries = searchables(content);
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  const pages = points.flatMap((point) => {
    const entry = byId.get(pointId(point));
    return entry ? [{ url: permalink(point), html: indexedPage({ ...entry, keywords: entry.keywords.map((word) => word.replace(/ ~$/u, '')) }, pl.code) }] : [];
  });
  const others = content.translations.map((translation) => translatedPages(content, translation));
  const bundle = await makeIndex([...pages, ...others.flatMap((other) => other.pages)]);
  const urls = fragmentUrls(bundle);
  const own = { language: pl, entries, ids: new Map(points.map((point) => [permalink(point), pointId(point)])) };
  const editions: Edition[] = [own, ...others];
  return new Map<string, Uint8Array | string>([
    ...[...bundle].map(([path, file]) => [`pagefind/${path}`, file] as const),
    ...editions.flatMap((each) => lexiconFiles(content, each, editions.filter((other) => other !== each).flatMap((other) => other.entries), urls)),
  ]);
}

/** What the search of one language is made from. */
interface Edition {
  language: Language;
  entries: readonly Searchable[];
  /** Which entry each page is. */
  ids: ReadonlyMap<string, string>;
  translation?: Translation;
}

/** The files of one language's lexicon. */
function lexiconFiles(content: Content, { language, entries, ids, translation }: Edition, abroad: readonly Searchable[], urls: ReadonlyMap<string, string>): [string, string][] {
  const { core, parts, guards, peoples } = buildLexicon(entries, { language, abroad, cache: `.cache/lexicon-${language.code}.json` });
  const fragments = Object.fromEntries([...urls].flatMap(([fragment, url]) => (ids.has(url) ? [[fragment, ids.get(url)]] : [])).sort());
  const pages = packGuidePages(content, readLexicon(core, new Map(Object.entries(parts)), [language]), peoples, translation);
  return [
    [searchFile('leksykon.json', language.code), JSON.stringify({ ...core, fragments })],
    ...Object.entries(parts).map(([letter, part]): [string, string] => [searchFile(`slowa/${letter}.json`, language.code), JSON.stringify(part)]),
    [searchFile('strony.json', language.code), JSON.stringify(pages)],
    ...Object.entries(guards).map(([letter, guard]): [string, string] => [searchFile(`slowa/${letter}.txt`, language.code), guard]),
  ];
}

/** What the search of another language is made from. */
function translatedPages(content: Content, translation: Translation) {
  const language = SEARCH_LANGUAGES[translation.language];
  const entries = translatedSearchables(content, translation);
  const slugs = new Map(translation.document.data.lists.map(({ id, slug }) => [id, slug]));
  const pathOf = (entry: { list: string; number: number }) => `${listAddress({ slug: slugs.get(entry.list) ?? '', language: translation.language })}${entry.number}/`;
  const plain = (keywords: readonly string[]) => keywords.map((word) => word.replace(/ ~$/u, ''));
  return {
    language, entries, translation,
    ids: new Map(entries.map((entry) => [pathOf(entry), entry.id])),
    pages: entries.map((entry) => ({ url: pathOf(entry), html: indexedPage({ ...entry, keywords: plain(entry.keywords) }, language.code) })),
  };
}
