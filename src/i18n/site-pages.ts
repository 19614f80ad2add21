/** Pages about the site itself, as the second list of the search names them and as people ask for them. */
import type { Language } from '../domain/language.ts';
import type { PageName } from '../domain/permalink.ts';

export interface SitePage {
  page: PageName;
  /** A place on the page. */
  fragment?: string;
  name: string;
  /** What people ask for: phrases in words that the entries use too, and beginnings of words that they do not, parted by „|”. */
  words: readonly string[];
}

export const SITE_PAGES: Readonly<Record<Language, readonly SitePage[]>> = {
  pl: [
    { page: 'home', fragment: 'metryczka', name: 'Metryczka: uchwała, źródło, wydawca', words: ['uchwal*|metryczk*|wydawc*', 'uchwała', 'numer uchwały', 'data uchwały'] },
    { page: 'gather', name: 'Cytuj kilka punktów', words: ['cytuj*|cytow*|cytat*|powołani*|przypis*|bibliogra*'] },
    { page: 'data', name: 'Dane do pobrania', words: ['pobra*|pobier*|csv*|json*', 'dane'] },
    { page: 'versions', name: 'Wersje tekstu', words: ['wersj*|brzmieni*|nowelizacj*'] },
    { page: 'proof', name: 'Zgodność ze źródłem', words: ['zgodnoś*|orygina*|odcisk*|źródł*|źródeł*'] },
    { page: 'about', name: 'O serwisie', words: ['serwis*|redakcj*|autor*|licencj*'] },
    { page: 'accessibility', name: 'Deklaracja dostępności', words: ['dostępnoś*'] },
    { page: 'privacy', name: 'Prywatność', words: ['prywatnoś*|ciasteczk*|cookie*', 'rodo', 'dane osobowe'] },
  ],
  en: [
    { page: 'home', fragment: 'metryczka', name: 'Provenance: resolution, source, publisher', words: ['resolut*|number*|publisher*', 'resolution', 'number of the resolution'] },
    { page: 'gather', name: 'Cite several points', words: ['cite*|citation*|quot*|bibliogra*'] },
    { page: 'data', name: 'Data to download', words: ['download*|csv*|json*', 'data'] },
    { page: 'versions', name: 'Versions of the text', words: ['version*|amendment*|wording*'] },
    { page: 'proof', name: 'Identical with the source', words: ['proof*|source*'] },
    { page: 'about', name: 'About', words: ['author*|licen*'] },
    { page: 'accessibility', name: 'Accessibility statement', words: ['accessibilit*'] },
    { page: 'privacy', name: 'Privacy', words: ['privacy*|cookie*', 'gdpr', 'personal data'] },
  ],
};
