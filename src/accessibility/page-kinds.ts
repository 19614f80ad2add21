/** A kind of page: what belongs to it, and the pages of it that are looked at in every state. */
export interface PageKind {
  /** As the checks name it, in Polish. */
  kind: string;
  /** Addresses of its pages under the base. */
  of: RegExp;
  /** The one that stands for all in the walk by keyboard and in the outline. */
  example: string;
  /** More of them, when pages of a kind differ. */
  also?: readonly string[];
}

export const PAGE_KINDS: readonly PageKind[] = [
  { kind: 'strona główna', of: /^\/(?:en\/)?$/, example: '/', also: ['/en/'] },
  { kind: 'lista', of: /^\/(?:tematyczne|geograficzne|en\/thematic|en\/geographic)\/$/, example: '/tematyczne/' },
  { kind: 'priorytet', of: /^\/(?:tematyczne|geograficzne|en\/thematic|en\/geographic)\/\d+\/$/, example: '/tematyczne/8/', also: ['/geograficzne/2/', '/en/thematic/5/'] },
  { kind: 'wyszukiwarka', of: /^\/(?:szukaj|en\/search)\/$/, example: '/szukaj/', also: ['/en/search/'] },
  { kind: 'skorowidz', of: /^\/(?:skorowidz|en\/index)\/$/, example: '/skorowidz/' },
  { kind: 'słowniczek', of: /^\/(?:pojecia|en\/glossary)\/$/, example: '/pojecia/' },
  { kind: 'pojęcie', of: /^\/(?:pojecia|en\/glossary)\/[^/]+\/$/, example: '/pojecia/europolia/', also: ['/en/glossary/structural-funds/'] },
  { kind: 'miejsca', of: /^\/(?:miejsca|en\/places)\/$/, example: '/miejsca/' },
  { kind: 'miejsce', of: /^\/(?:miejsca|en\/places)\/[^/]+\/$/, example: '/miejsca/rosja/' },
  { kind: 'tematy i czytelnicy', of: /^\/(?:tematy|dla|en\/themes|en\/for)\/$/, example: '/tematy/', also: ['/dla/'] },
  { kind: 'temat, czytelnik', of: /^\/(?:tematy|dla|en\/themes|en\/for)\/[^/]+\/$/, example: '/dla/student-i-uczen/' },
  { kind: 'powiązania', of: /^\/(?:powiazania|en\/ties)\/$/, example: '/powiazania/' },
  { kind: 'cytowanie', of: /^\/(?:cytuj|en\/cite)\/$/, example: '/cytuj/', also: ['/en/cite/'] },
  { kind: 'dane', of: /^\/(?:dane|en\/data)\/$/, example: '/dane/' },
  { kind: 'wersje', of: /^\/(?:wersje|en\/versions)\/$/, example: '/wersje/' },
  { kind: 'kopia dokumentu z datą', of: /^\/wersje\/[\d-]+\/(?:[a-z]+\/)?$/, example: '/wersje/2011-01-31/' },
  { kind: 'kopia punktu z datą', of: /^\/wersje\/[\d-]+\/[a-z]+\/\d+\/$/, example: '/wersje/2011-01-31/tematyczne/5/' },
  { kind: 'zgodność', of: /^\/(?:zgodnosc|en\/proof)\/$/, example: '/zgodnosc/' },
  { kind: 'o serwisie, prywatność', of: /^\/(?:o-serwisie|prywatnosc|en\/about|en\/privacy)\/$/, example: '/o-serwisie/' },
  { kind: 'deklaracja dostępności', of: /^\/(?:deklaracja-dostepnosci|en\/accessibility)\/$/, example: '/deklaracja-dostepnosci/' },
  { kind: 'bez internetu', of: /^\/(?:bez-internetu|en\/offline)\/$/, example: '/bez-internetu/' },
  { kind: 'wzornik', of: /^\/o-serwisie\/wzornik\/$/, example: '/o-serwisie/wzornik/' },
  { kind: 'nie znaleziono', of: /^\/404\.html$/, example: '/404.html' },
  { kind: 'krótki adres', of: /^\/[a-z]\d+\/$/, example: '/t5/' },
];

/** The kind of the page at an address; a page of no kind would be looked at in two states only, so it is an error. */
export function kindOf(path: string): PageKind {
  const found = PAGE_KINDS.filter(({ of }) => of.test(path));
  if (found.length !== 1 || !found[0]) throw new Error(`Strona ${path} należy do ${found.length} rodzajów stron, a powinna do jednego. Popraw tabelę w src/accessibility/page-kinds.ts.`);
  return found[0];
}

/** Whether the page is one that is looked at in every state. */
export function isExample(path: string): boolean {
  const { example, also = [] } = kindOf(path);
  return example === path || also.includes(path);
}
