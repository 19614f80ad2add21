import type { Change } from '../domain/change.ts';
import type { Language, Translated } from '../domain/language.ts';
import type { Place, Source } from '../domain/reference.ts';

/** A list of the document, with its addresses in full. */
export interface DataList {
  slug: string;
  part: number;
  /** „1. Tematyczne:”, verbatim. */
  heading: string;
  name: string;
  title: string;
  url: string;
  datedUrl: string;
}

/** How a priority stands to a EuroVoc concept. */
export interface DataSubject {
  uri: string;
  label: string;
  match: 'close' | 'broad' | 'about';
}

/** What is said of a priority in one language: its page, its citation and everything of ours. */
interface DataWords {
  url: string;
  /** The full citation, dated address at its end. */
  citation: string;
  /** „cz. 1 pkt 5” */
  citationShort: string;
  label: string;
  /** Our note as plain text, paragraphs parted by an empty line. */
  note: string;
  keywords: readonly string[];
  /** Keywords that fit another priority better. */
  nearKeywords: readonly string[];
  related: readonly { id: string; reason: string; shared?: { here: string; there: string } }[];
}

/** One priority with everything that any format says about it; addresses are absolute. */
export interface DataPoint extends DataWords {
  id: string;
  list: DataList;
  number: number;
  wording: string;
  sha256: string;
  datedUrl: string;
  shortUrl: string;
  terms: readonly { id: string; name: string }[];
  places: readonly ({ id: string } & Pick<Place, 'name' | 'kind' | 'iso' | 'wikidata' | 'geonames'>)[];
  subjects: readonly DataSubject[];
  facts: readonly { text: string; date: string; source: Source }[];
}

/** A priority in another language: our own working translation, never the adopted wording. */
export interface DataPointTranslation extends DataWords {
  /** Our translation of the wording. */
  text: string;
  /** Fingerprint of the Polish wording that was translated, and whether it is still the wording. */
  translates: string;
  current: boolean;
  /** Texts of the facts, in the order of the Polish ones. */
  facts: readonly string[];
}

/** Everything of ours in another language. */
export interface DataTranslation {
  /** BCP 47. */
  language: Translated;
  siteName: string;
  /** What the translation is and is not, in its own language. */
  mark: string;
  notice: string;
  dataUrl: string;
  document: { title: string; lead: string; issuer: string; status: string; url: string; current: boolean };
  /** By the Polish slug of the list. */
  lists: Readonly<Record<string, { heading: string; name: string; title: string; url: string }>>;
  /** By the id of the priority. */
  points: Readonly<Record<string, DataPointTranslation>>;
  /** Official labels of EuroVoc concepts by their URI, where they are known. */
  subjects: Readonly<Record<string, string>>;
  feed: DataFeed;
}

/** What changed, as a feed in one language tells it. */
export interface DataFeed {
  language: Language;
  title: string;
  /** Middle part of the ids and name of the files: „zmiany”. */
  name: string;
  /** Address of the feeds without their ending. */
  url: string;
  homeUrl: string;
  dataUrl: string;
  author: string;
  entries: readonly (Change & { url: string })[];
}

/** The one model from which every format is made. Plain values only. */
export interface DataSet {
  document: {
    title: string;
    lead: string;
    issuer: string;
    /** Date shown on the source page; never the date of an act. */
    sourceDate: string;
    status: string;
    statusDate: string;
    /** That this is neither the City's site nor a BIP page. */
    notice: string;
    url: string;
    datedUrl: string;
    subjects: readonly Omit<DataSubject, 'match'>[];
  };
  lists: readonly DataList[];
  points: readonly DataPoint[];
  site: {
    name: string;
    /** Page of the data; fragments on it name what has no page of its own. */
    dataUrl: string;
    /** Name of who publishes the site, or „nieustalony”. */
    publisher: string;
    /** Host in the ids of the feeds. */
    tagAuthority: string;
  };
  changes: readonly (Change & { url: string })[];
  feed: DataFeed;
  translations: readonly DataTranslation[];
}

/** What nobody has rights to, and what we give away. */
export const RIGHTS = {
  wording: 'Tekst dokumentu nie jest przedmiotem prawa autorskiego (art. 4 ustawy z dnia 4 lutego 1994 r. o prawie autorskim i prawach pokrewnych).',
  editorial: 'Opracowanie redakcyjne (krótkie tytuły, objaśnienia, słowa kluczowe, powiązania, przyporządkowania) jest dostępne na licencji CC0 1.0.',
  editorialLicense: 'https://creativecommons.org/publicdomain/zero/1.0/',
} as const;

/** What the date on the source page is, and what it is not. */
export const SOURCE_DATE_MEANING = 'Data na stronie źródłowej. Nie jest to data uchwały.';

/** Address of a file that stands beside the page of a priority: `…/tematyczne/5.json`. */
export function besidePage(pageUrl: string, extension: string): string {
  return `${pageUrl.replace(/\/$/, '')}.${extension}`;
}
