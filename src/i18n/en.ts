import { citingEn } from './citing-en.ts';
import { dataEn } from './data-en.ts';
import { guideEn } from './guide-en.ts';
import type { Messages } from './messages.ts';
import { offlineEn } from './offline-en.ts';
import { counted } from './plural-en.ts';
import { searchEn } from './search-en.ts';
import { translationEn } from './translation-en.ts';

const dates = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
const months = new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' });

/** The English interface. */
export const en: Messages = {
  siteName: 'Kraków’s priorities in the world',
  siteTagline: 'international cooperation, point by point',
  unofficial: 'Unofficial site',
  unofficialLong: 'This is not a site of the City of Kraków, nor its Public Information Bulletin (BIP). The Polish text of the priorities is given as published on the source page dated 31\u00a0January 2011; the English is our own working translation, not binding.',
  skipToContent: 'Skip to content',
  unofficialShort: 'Unofficial site: not run by the City of Kraków.',
  unofficialMore: 'About this site',
  voices: { adopted: 'This typeface is for the words of the adopted Polish document.', ours: 'This one is for our own: translation and editorial notes.' },
  home: 'Whole document',
  homeDescription: 'Kraków’s thematic and geographic priorities of international cooperation, set by Kraków City Council: the Polish text beside our own English translation.',
  search: 'Search',
  index: 'Index',
  about: 'About',
  accessibility: 'Accessibility statement',
  privacy: 'Privacy',
  versions: 'Versions of the text',
  mainNavigation: 'Main',
  breadcrumbs: 'Breadcrumbs',
  aroundNavigation: 'Previous and next priority',
  previous: 'Previous',
  next: 'Next',
  toTop: 'To the top',
  adopted: 'Wording set by Kraków City Council',
  adoptedShort: 'Text set by the Council',
  editorial: 'editorial note',
  editorialHint: 'This is our explanation, not the text of the Council.',
  sourced: 'facts with source and date',
  plainWords: 'In plain words',
  inPractice: 'What other sources say',
  ties: 'What it is tied to',
  sameTheme: 'shared theme',
  terms: 'Terms and places',
  keywords: 'Other words for this matter',
  keywordsAll: 'More words in the index',
  keywordsHint: 'These words also find this priority. They are no part of the adopted text.',
  citing: 'How to link and cite',
  linkToThis: 'Address of this page',
  shortLink: 'Short address, to dictate',
  datedLink: 'Dated address of the Polish text',
  citationLabel: 'Ready citation',
  citationShort: 'Short',
  fingerprintLabel: 'Fingerprint of the Polish wording (SHA-256)',
  source: 'Source',
  read: 'read on',
  sourceLanguage: 'language',
  unknown: 'not established',
  publisher: 'Publisher of the site',
  contact: 'Contact',
  resolution: 'Number of the resolution',
  sourceDateLabel: 'Date of publication on the source page',
  listDescription: (title, points) => `${title} of Kraków’s international cooperation: ${counted(points, 'point', 'points')} in the adopted Polish wording and in English.`,
  listLead: (title, part) => `This is part ${part} of the document “${title}”. Each point comes with our own working translation, which is not binding, and with a link to our explanations. The Polish wording prevails.`,
  searchTitle: 'Search the priorities',
  searchDescription: 'Search Kraków’s priorities of international cooperation: one word is enough.',
  indexDescription: 'Index from A to Z: words of the document and everyday words, with the priorities, terms, places and themes they lead to.',
  letters: 'Letters',
  notFound: 'There is no such page',
  notFoundLead: 'There is nothing at this address. Check it for a slip, or choose a priority from the list.',
  accessibilityDescription: 'Accessibility statement of the site with Kraków’s priorities of international cooperation, in English.',
  versionsDescription: 'Former and current versions of the text of the priorities, each at a lasting dated address.',
  versionsLead: 'Every version of the Polish text has a lasting dated address. You can refer to it in a letter: the wording there will not change.',
  versionOf: 'Version of',
  versionDescription: (date) => `the text of the source page dated ${date}`,
  datedNote: 'This is a dated copy: its wording and address will never change.',
  currentPage: 'Page of this priority with explanations',
  ofTotal: (total) => `of\u00a0${total}`,
  priorityName: (adjective, number) => `${adjective.charAt(0).toUpperCase()}${adjective.slice(1)} priority\u00a0${number}`,
  points: (n) => counted(n, 'point', 'points'),
  paging: {
    navigation: 'Pages of this list',
    range: (first, last) => (first === last ? `Point ${first}` : `Points ${first}–${last}`),
    rest: (first, last) => (first === last ? `On the next page of this list: point ${first}` : `On further pages of this list: points ${first}–${last}`),
    shown: (shown, total) => `This is the beginning: ${shown} of ${total}.`,
    allData: 'All of it is in the data to download',
    more: (n) => `and ${n} more`,
  },
  quoteMarks: { open: '“', close: '”' },
  date: (iso) => {
    const [year = '', month, day] = iso.split('-');
    if (!month) return year;
    return (day ? dates : months).format(new Date(`${iso}${day ? '' : '-01'}T00:00:00Z`)).replace(/^(\d+) /, '$1\u00a0');
  },
  searchBox: searchEn,
  cite: citingEn,
  guide: guideEn,
  data: dataEn,
  offline: offlineEn,
  translation: translationEn,
};
