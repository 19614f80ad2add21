import { citingPl } from './citing-pl.ts';
import { dataPl } from './data-pl.ts';
import type { Messages } from './messages.ts';
import { guidePl } from './guide-pl.ts';
import { offlinePl } from './offline-pl.ts';
import { counted } from './plural-pl.ts';
import { searchPl } from './search-pl.ts';
import { translationPl } from './translation-pl.ts';

const dates = new Intl.DateTimeFormat('pl', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
const months = new Intl.DateTimeFormat('pl', { month: 'long', year: 'numeric', timeZone: 'UTC' });

/** The Polish interface; its shape binds every other language. */
export const pl: Messages = {
  siteName: 'Priorytety Krakowa w\u00a0świecie',
  siteTagline: 'współpraca międzynarodowa, punkt po punkcie',
  unofficial: 'Serwis nieoficjalny',
  unofficialLong: 'To nie jest serwis Miasta Krakowa ani strona BIP. Tekst priorytetów podajemy tak, jak opublikowano go na stronie źródłowej z datą 31\u00a0stycznia 2011\u00a0r.',
  skipToContent: 'Przejdź do treści',
  unofficialShort: 'Serwis nieoficjalny: nie prowadzi go Miasto Kraków.',
  unofficialMore: 'Więcej o\u00a0serwisie',
  voices: { adopted: 'Tak składamy słowa dokumentu.', ours: 'Tak piszemy sami: to opracowanie redakcyjne.' },
  home: 'Cały dokument',
  homeDescription: 'Priorytety współpracy międzynarodowej, tematyczne i\u00a0geograficzne, które ustaliła Rada Miasta Krakowa: pełny tekst, objaśnienia, gotowe cytaty.',
  search: 'Szukaj',
  index: 'Skorowidz',
  about: 'O serwisie',
  accessibility: 'Deklaracja dostępności',
  privacy: 'Prywatność',
  versions: 'Wersje tekstu',
  mainNavigation: 'Główna',
  breadcrumbs: 'Ścieżka',
  aroundNavigation: 'Poprzedni i następny priorytet',
  previous: 'Poprzedni',
  next: 'Następny',
  toTop: 'Na początek strony',
  adopted: 'Brzmienie ustalone przez Radę Miasta Krakowa',
  adoptedShort: 'Tekst ustalony przez Radę',
  editorial: 'opracowanie redakcyjne',
  editorialHint: 'To nasze objaśnienie, a nie tekst Rady.',
  sourced: 'fakty ze źródłem i datą',
  plainWords: 'Prostymi słowami',
  inPractice: 'Co wiadomo z innych źródeł',
  ties: 'Z czym się łączy',
  sameTheme: 'wspólny temat',
  terms: 'Pojęcia i miejsca',
  keywords: 'Inne słowa o tej sprawie',
  keywordsAll: 'Dalsze słowa w\u00a0skorowidzu',
  keywordsHint: 'Po tych słowach też znajdziesz ten priorytet. Nie należą do przyjętego tekstu.',
  citing: 'Jak podać link i zacytować',
  linkToThis: 'Adres tej strony',
  shortLink: 'Krótki adres, do podyktowania',
  datedLink: 'Adres z datą, do pism',
  citationLabel: 'Gotowe powołanie',
  citationShort: 'Krótko',
  fingerprintLabel: 'Odcisk brzmienia (SHA-256)',
  source: 'Źródło',
  read: 'odczyt',
  sourceLanguage: 'język',
  unknown: 'nieustalony',
  publisher: 'Wydawca serwisu',
  contact: 'Kontakt',
  resolution: 'Numer uchwały',
  sourceDateLabel: 'Data publikacji na stronie źródłowej',
  listDescription: (title, points) => `${title} współpracy międzynarodowej Krakowa: ${counted(points, 'punkt', 'punkty', 'punktów')} w\u00a0przyjętym brzmieniu, z\u00a0odsyłaczami do objaśnień.`,
  listLead: (title, part) => `To część ${part} dokumentu „${title}”. Każdy punkt ma nasz krótki tytuł, który prowadzi do objaśnień.`,
  searchTitle: 'Szukaj w priorytetach',
  searchDescription: 'Wyszukiwarka w priorytetach współpracy międzynarodowej Krakowa: wystarczy słowo, także odmienione.',
  indexDescription: 'Skorowidz od A\u00a0do\u00a0Z: słowa dokumentu i\u00a0słowa codzienne, a\u00a0przy nich priorytety, pojęcia, miejsca i\u00a0tematy.',
  letters: 'Litery',
  notFound: 'Nie ma takiej strony',
  notFoundLead: 'Pod tym adresem nic nie ma. Sprawdź, czy nie wkradła się literówka, albo wybierz priorytet z listy.',
  accessibilityDescription: 'Deklaracja dostępności serwisu z priorytetami współpracy międzynarodowej Krakowa.',
  versionsDescription: 'Dawne i obecne wersje tekstu priorytetów, każda pod stałym adresem z datą.',
  versionsLead: 'Każda wersja tekstu ma stały adres z datą. Na ten adres można się powołać w piśmie: brzmienie pod nim się nie zmieni.',
  versionOf: 'Wersja ze strony z\u00a0datą',
  versionDescription: (date) => `tekst w\u00a0brzmieniu ze strony źródłowej z\u00a0datą ${date}`,
  datedNote: 'To kopia z\u00a0datą: jej brzmienie i\u00a0adres nigdy się nie zmienią.',
  currentPage: 'Strona tego priorytetu z\u00a0objaśnieniami',
  ofTotal: (total) => `z\u00a0${total}`,
  priorityName: (adjective, number) => `Priorytet ${adjective}\u00a0${number}`,
  points: (n) => counted(n, 'punkt', 'punkty', 'punktów'),
  paging: {
    navigation: 'Strony tej listy',
    range: (first, last) => (first === last ? `Punkt\u00a0${first}` : `Punkty ${first}–${last}`),
    rest: (first, last) => (first === last ? `Na następnej stronie tej listy: punkt\u00a0${first}` : `Na dalszych stronach tej listy: punkty ${first}–${last}`),
    shown: (shown, total) => `Tu jest początek: ${shown} z\u00a0${total}.`,
    allData: 'Całość jest w\u00a0danych do pobrania',
    more: (n) => `i\u00a0jeszcze ${n}`,
  },
  quoteMarks: { open: '„', close: '”' },
  date: (iso) => {
    const [year = '', month, day] = iso.split('-');
    if (!month) return `${year}\u00a0r.`;
    return `${(day ? dates : months).format(new Date(`${iso}${day ? '' : '-01'}T00:00:00Z`)).replace(/^(\d+) /, '$1\u00a0')}\u00a0r.`;
  },
  searchBox: searchPl,
  cite: citingPl,
  guide: guidePl,
  data: dataPl,
  offline: offlinePl,
  translation: translationPl,
};
