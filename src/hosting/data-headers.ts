/** Media types of the data files by the end of their address; the longer end stands first. */
const TYPES: readonly [end: string, type: string][] = [
  ['.schema.json', 'application/schema+json'],
  ['.csv-metadata.json', 'application/csvm+json'],
  ['.csl.json', 'application/vnd.citationstyles.csl+json'],
  ['/zmiany.json', 'application/feed+json'],
  ['.json', 'application/json'],
  ['.jsonld', 'application/ld+json'],
  ['.csv', 'text/csv; charset=utf-8'],
  ['.ttl', 'text/turtle; charset=utf-8'],
  ['.akn.xml', 'application/xml'],
  ['.md', 'text/markdown; charset=utf-8'],
  ['.txt', 'text/plain; charset=utf-8'],
  ['.atom', 'application/atom+xml'],
  ['.bib', 'application/x-bibtex; charset=utf-8'],
  ['.ris', 'application/x-research-info-systems; charset=utf-8'],
  ['.zip', 'application/zip'],
  ['/SHA256SUMS', 'text/plain; charset=utf-8'],
];

/** Where data files stand: under /dane/, and beside a numbered page. */
const PLACES = /\/dane\/[^/]+$|\/\d+\.[a-z.]+$|\/llms\.txt$/;

/** What a host should send with a data file besides the security headers: its type, and leave for every site to read it. */
export function dataHeaders(path: string): Readonly<Record<string, string>> {
  const type = PLACES.test(path) ? TYPES.find(([end]) => path.endsWith(end))?.[1] : undefined;
  return type ? { 'Content-Type': type, 'Access-Control-Allow-Origin': '*' } : {};
}
