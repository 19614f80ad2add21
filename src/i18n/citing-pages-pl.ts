import type { GatherMessages, ProofMessages, ProvenanceMessages } from './citing-pages.ts';

/** `/cytuj/` in Polish. */
export const gatherPl: GatherMessages = {
  title: 'Cytuj kilka punktów',
  description: 'Zbierz kilka priorytetów w\u00a0jedno powołanie, na przykład „cz. 1 pkt 5 i\u00a08”.',
  lead: 'Zaznacz punkty, na które się powołujesz. Powołanie ułoży się samo. Niczego nie zapisujemy: wybór stoi w\u00a0adresie tej strony.',
  noScript: 'Bez JavaScriptu złóż powołanie ręcznie. Numery punktów z\u00a0jednej listy łącz przecinkami, a\u00a0przed ostatnim wstaw „i”. Najpierw część 1, potem część 2.',
  choose: 'Wybierz punkty',
  result: 'Gotowe powołanie',
  empty: 'Zaznacz co najmniej jeden punkt.',
  full: { button: 'Kopiuj pełne powołanie', done: 'Skopiowano pełne powołanie' },
  short: { button: 'Kopiuj krótkie powołanie', done: 'Skopiowano krótkie powołanie' },
  quotes: { button: 'Kopiuj cytaty z\u00a0powołaniem', done: 'Skopiowano cytaty z\u00a0powołaniem' },
  fullLabel: 'Pełne powołanie',
  shortLabel: 'Krótko',
  quotesLabel: 'Brzmienia z\u00a0powołaniem',
  examples: 'Przykłady',
  clear: 'Wyczyść wybór',
};

/** The provenance card in Polish. */
export const provenancePl: ProvenanceMessages = {
  heading: 'Metryczka',
  issuer: 'Kto ustalił priorytety',
  title: 'Tytuł dokumentu',
  sourceDateNote: 'To data ze strony źródłowej, a\u00a0nie data uchwały.',
  resolution: 'Numer uchwały',
  status: 'Aktualność',
  version: 'Wersja tekstu',
  versionOf: (date) => `z\u00a0${date}`,
  publisher: 'Wydawca',
  contact: 'Kontakt',
  source: 'Tekst źródłowy',
  fingerprints: 'Odciski brzmień (SHA-256)',
  proofLink: 'Dowód zgodności ze źródłem',
  verify: 'Sprawdź zgodność',
  verifyAll: 'Sprawdź zgodność wszystkich brzmień',
  verified: (sha256) => `Zgodne. Przeglądarka policzyła odcisk tekstu z\u00a0tej strony: ${sha256}. Jest taki sam jak w\u00a0metryczce.`,
  verifiedAll: 'Zgodne. Przeglądarka policzyła odciski wszystkich brzmień z\u00a0tej strony. Są takie same jak na liście odcisków.',
  differs: (share) => `Niezgodne brzmienia: ${share} (obwiedzione na stronie). Tekst na tej stronie różni się od opublikowanego. Mogło go zmienić rozszerzenie przeglądarki, na przykład tłumacz.`,
  unable: 'Tej przeglądarce nie udało się sprawdzić zgodności. Działa to tylko na stronie otwartej przez https.',
  errors: 'Błąd na stronie',
  errorsHow: 'Zgłoś go wydawcy. Osobliwości przyjętego brzmienia nie są błędem: przepisujemy je ze źródła co do znaku.',
};

/** `/zgodnosc/` in Polish. */
export const proofPl: ProofMessages = {
  title: 'Zgodność ze źródłem',
  description: 'Dowód, że brzmienia wszystkich priorytetów są takie same jak w\u00a0tekście źródłowym: wiersz obok brzmienia, z\u00a0odciskami SHA-256.',
  lead: 'Tekst przepisaliśmy ze źródła co do znaku. Przy każdej budowie serwisu program porównuje każdy wiersz źródła z\u00a0brzmieniem na stronie. Gdyby różnił się jeden znak, serwis by się nie zbudował. Tu widać to porównanie, a\u00a0niżej jest polecenie, którym każdy może je powtórzyć.',
  verdict: (points) => `Sprawdzono ${points}: wszystkie są zgodne ze źródłem.`,
  file: 'Plik źródłowy',
  fileFingerprint: 'Odcisk pliku (SHA-256)',
  fingerprintsFile: 'Lista odcisków brzmień',
  download: 'Pobierz',
  repeat: 'Sprawdź samodzielnie',
  repeatLead: 'To polecenie w\u00a0bashu (Linux, macOS, Git Bash w\u00a0Windows) pobiera plik źródłowy i\u00a0stronę całego dokumentu i\u00a0porównuje je wiersz po wierszu. Gdy wszystko się zgadza, wypisuje „Zgodne”. Gdy nie, pokazuje różnice.',
  repeatFile: 'A to polecenie liczy odcisk pliku źródłowego i\u00a0porównuje go z\u00a0podanym wyżej.',
  ok: 'Zgodne',
  table: 'Wiersz źródła i\u00a0brzmienie na stronie, punkt po punkcie',
  point: 'Punkt',
  sourceLine: 'Wiersz źródła',
  published: 'Brzmienie na stronie',
  fingerprint: 'Odcisk',
  same: 'zgodne',
  differs: 'niezgodne',
};
