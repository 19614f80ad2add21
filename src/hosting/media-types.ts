/** How files with a certain ending travel. */
export interface MediaType {
  /** End of the address; where two fit, the longer one counts. */
  end: string;
  type: string;
  /** Data: every site may read it (CORS). */
  open?: true;
  /** Hosts get it right by themselves, so `_headers`, whose rules add up instead of replacing, leaves it alone. */
  usual?: true;
  /** Already packed: compressing it again gains nothing. */
  packed?: true;
}

/**
 * Data in formats that the search index is written in too, by the ends of their names: those of a numbered page end in its
 * number. The index itself is not offered to other sites, and `_headers` has no way to say „all but these”.
 */
const openAmong = (extension: string, type: string, names: readonly string[]): MediaType[] =>
  [...Array.from({ length: 10 }, (_, digit) => `${digit}`), ...names.map((name) => `/${name}`)].map((name) => ({ end: `${name}${extension}`, type, open: true, usual: true }));

/** Every kind of file that the site consists of. */
export const MEDIA_TYPES: readonly MediaType[] = [
  { end: '.html', type: 'text/html; charset=utf-8', usual: true },
  { end: '.css', type: 'text/css; charset=utf-8', usual: true },
  { end: '.js', type: 'text/javascript; charset=utf-8', usual: true },
  { end: '.svg', type: 'image/svg+xml', usual: true },
  { end: '.png', type: 'image/png', usual: true, packed: true },
  { end: '.ico', type: 'image/x-icon', usual: true, packed: true },
  { end: '.woff2', type: 'font/woff2', usual: true, packed: true },
  { end: '.webmanifest', type: 'application/manifest+json', usual: true },
  { end: '/opensearch.xml', type: 'application/opensearchdescription+xml', open: true },
  { end: '.xml', type: 'application/xml', open: true, usual: true },
  { end: '.schema.json', type: 'application/schema+json', open: true },
  { end: '.csv-metadata.json', type: 'application/csvm+json', open: true },
  { end: '.csl.json', type: 'application/vnd.citationstyles.csl+json', open: true },
  { end: '/zmiany.json', type: 'application/feed+json', open: true },
  { end: '/changes.json', type: 'application/feed+json', open: true },
  ...openAmong('.json', 'application/json', ['priorytety', 'status']),
  { end: '.json', type: 'application/json', usual: true },
  { end: '.jsonld', type: 'application/ld+json', open: true },
  { end: '.csv', type: 'text/csv; charset=utf-8', open: true },
  { end: '.ttl', type: 'text/turtle; charset=utf-8', open: true },
  { end: '.md', type: 'text/markdown; charset=utf-8', open: true },
  ...openAmong('.txt', 'text/plain; charset=utf-8', ['priorytety', 'llms', 'odciski']),
  { end: '.txt', type: 'text/plain; charset=utf-8', usual: true },
  { end: '.atom', type: 'application/atom+xml', open: true },
  { end: '.bib', type: 'application/x-bibtex; charset=utf-8', open: true },
  { end: '.ris', type: 'application/x-research-info-systems; charset=utf-8', open: true },
  { end: '.zip', type: 'application/zip', open: true, usual: true, packed: true },
  { end: '/SHA256SUMS', type: 'text/plain; charset=utf-8', open: true },
  ...['.pagefind', '.pf_meta', '.pf_index', '.pf_fragment', '.pf_filter'].map((end): MediaType => ({ end, type: 'application/octet-stream', packed: true })),
];

/** The kind of a file by its address; a folder answers with its page. Nothing for an ending that the site does not know. */
export function mediaTypeOf(path: string): MediaType | undefined {
  const file = path.endsWith('/') ? `${path}index.html` : path;
  return MEDIA_TYPES.filter(({ end }) => file.endsWith(end)).sort((a, b) => b.end.length - a.end.length)[0];
}

/** Ends of all data files, without those that a shorter one covers. */
export const OPEN_ENDS: readonly string[] = MEDIA_TYPES.flatMap(({ end, open }) => (open && !MEDIA_TYPES.some((other) => other.open && other.end !== end && end.endsWith(other.end)) ? [end] : []));

/** Shorter endings first: for servers where the last rule that fits is the one that counts. */
export const SHORT_ENDS_FIRST: readonly MediaType[] = [...MEDIA_TYPES].sort((a, b) => a.end.length - b.end.length);
