/** Pages about the site itself, as the second list of the search names them and as people ask for them. */
import type { Language } from '../domain/language.ts';
import { addressOf } from '../domain/permalink.ts';
import { messages } from './index.ts';
import type { Messages } from './messages.ts';

/** How the pages call themselves. Of the start page the card of provenance is meant. */
const TITLES = {
  home: (t) => t.cite.provenance.heading,
  gather: (t) => t.cite.gather.title,
  data: (t) => t.data.title,
  versions: (t) => t.versions,
  proof: (t) => t.cite.proof.title,
  about: (t) => t.about,
  accessibility: (t) => t.accessibility,
  privacy: (t) => t.privacy,
} satisfies Record<string, (t: Messages) => string>;

interface SitePage {
  page: keyof typeof TITLES;
  /** What else than its title says that the answer is there. */
  also?: string;
  /** What people ask for: phrases in words that the entries use too, and beginnings of words that they do not, parted by „|”. */
  words: readonly string[];
}

const SITE_PAGES: Readonly<Record<Language, readonly SitePage[]>> = {
  pl: [
    { page: 'home', also: 'uchwała, źródło, wydawca', words: ['uchwal*|metryczk*|wydawc*', 'uchwała', 'numer uchwały', 'data uchwały'] },
    { page: 'gather', words: ['cytuj*|cytow*|cytat*|powołani*|przypis*|bibliogra*'] },
    { page: 'data', words: ['pobra*|pobier*|csv*|json*', 'dane'] },
    { page: 'versions', words: ['wersj*|brzmieni*|nowelizacj*'] },
    { page: 'proof', words: ['zgodnoś*|orygina*|odcisk*|źródł*|źródeł*'] },
    { page: 'about', words: ['serwis*|redakcj*|autor*|licencj*'] },
    { page: 'accessibility', words: ['dostępnoś*'] },
    { page: 'privacy', words: ['prywatnoś*|ciasteczk*|cookie*', 'rodo', 'dane osobowe'] },
  ],
  en: [
    { page: 'home', also: 'resolution, source, publisher', words: ['resolut*|number*|publisher*', 'resolution', 'number of the resolution'] },
    { page: 'gather', words: ['cite*|citation*|quot*|bibliogra*'] },
    { page: 'data', words: ['download*|csv*|json*', 'data'] },
    { page: 'versions', words: ['version*|amendment*|wording*'] },
    { page: 'proof', words: ['proof*|source*'] },
    { page: 'about', words: ['author*|licen*'] },
    { page: 'accessibility', words: ['accessibilit*'] },
    { page: 'privacy', words: ['privacy*|cookie*', 'gdpr', 'personal data'] },
  ],
};

/** The pages of a language, each with its name, its address and what people ask for. */
export function sitePages(language: Language): { name: string; path: string; words: readonly string[] }[] {
  const t = messages(language);
  return SITE_PAGES[language].map(({ page, also, words }) => ({ name: `${TITLES[page](t)}${also ? `: ${also}` : ''}`, path: `${addressOf(page, language)}${page === 'home' ? '#metryczka' : ''}`, words }));
}
