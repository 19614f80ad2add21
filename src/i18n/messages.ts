import type { Language } from '../domain/language.ts';
import type { CitingMessages } from './citing.ts';
import type { DataMessages } from './data-messages.ts';
import type { GuideMessages } from './guide.ts';
import type { OfflineMessages } from './offline.ts';
import type { TranslationMessages } from './translation.ts';

/** Every phrase of the interface. A language that lacks one does not compile. */
export interface Messages {
  siteName: string;
  siteTagline: string;
  unofficial: string;
  unofficialLong: string;
  skipToContent: string;
  unofficialShort: string;
  unofficialMore: string;
  /** How to tell the adopted words from ours by their look. */
  voices: { adopted: string; ours: string };
  home: string;
  homeDescription: string;
  search: string;
  index: string;
  about: string;
  accessibility: string;
  privacy: string;
  versions: string;
  mainNavigation: string;
  breadcrumbs: string;
  aroundNavigation: string;
  previous: string;
  next: string;
  toTop: string;
  adopted: string;
  adoptedShort: string;
  editorial: string;
  editorialHint: string;
  sourced: string;
  plainWords: string;
  inPractice: string;
  ties: string;
  sameTheme: string;
  terms: string;
  keywords: string;
  keywordsHint: string;
  /** Link to the index of words, where the rest stands. */
  keywordsAll: string;
  citing: string;
  linkToThis: string;
  shortLink: string;
  datedLink: string;
  citationLabel: string;
  citationShort: string;
  fingerprintLabel: string;
  source: string;
  read: string;
  /** Before the name of the language of a source, when it is another than that of the page. */
  sourceLanguage: string;
  unknown: string;
  publisher: string;
  contact: string;
  resolution: string;
  sourceDateLabel: string;
  listDescription: (title: string, points: number) => string;
  listLead: (title: string, part: number) => string;
  searchTitle: string;
  searchDescription: string;
  indexDescription: string;
  letters: string;
  notFound: string;
  notFoundLead: string;
  accessibilityDescription: string;
  versionsDescription: string;
  versionsLead: string;
  versionOf: string;
  versionDescription: (date: string) => string;
  datedNote: string;
  currentPage: string;
  ofTotal: (total: number) => string;
  priorityName: (adjective: string, number: number) => string;
  points: (n: number) => string;
  paging: PagingMessages;
  /** Around words that are quoted in our own text. */
  quoteMarks: { open: string; close: string };
  /** A date written out, from YYYY, YYYY-MM or YYYY-MM-DD. */
  date: (iso: string) => string;
  searchBox: SearchMessages;
  cite: CitingMessages;
  guide: GuideMessages;
  data: DataMessages;
  offline: OfflineMessages;
  translation: TranslationMessages;
}

/** What pages of a document too long for one page say. */
export interface PagingMessages {
  /** Name of the links to the pages of one list. */
  navigation: string;
  range: (first: number, last: number) => string;
  /** A link from elsewhere to what of a list does not stand there. */
  rest: (first: number, last: number) => string;
  /** A page that shows only the beginning. */
  shown: (shown: number, total: number) => string;
  allData: string;
  /** Link to the search: how many more there are. */
  more: (n: number) => string;
}

/** Phrases of the search box; the only ones that travel to the browser. */
export interface SearchMessages {
  label: string;
  placeholder: string;
  submit: string;
  results: string;
  /** The second list: pages that are none of the priorities, and what stands before the name of each kind. */
  beside: string;
  kinds: Readonly<Record<'theme' | 'reader' | 'term' | 'place' | 'site', string>>;
  idle: string;
  busy: string;
  found: (n: number, query: string) => string;
  none: (query: string) => string;
  noneHelp: string;
  failed: string;
  /** Why a result is here. */
  keyword: (words: readonly string[]) => string;
  noted: (words: readonly string[]) => string;
  place: (name: string, why: 'named' | 'countries' | 'union' | 'world') => string;
  cited: string;
  /** What was done to the query. */
  corrected: (meant: string, typed: string) => string;
  leftOut: (words: readonly string[]) => string;
  perhaps: string;
  /** More was found than is shown. */
  shown: (shown: number, found: number) => string;
  /** Found in another language of the site, which is named by `languages`. */
  abroad: (query: string, language: string) => string;
  languages: Record<Language, string>;
  list: string;
  allLists: string;
  all: string;
  noScript: string;
}
