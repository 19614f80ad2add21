import { dataAddress, feedAddress } from '../domain/permalink.ts';
import { toAkomaNtoso } from './akoma-ntoso.ts';
import { type Files, sha256, toArchive, toChecksums } from './archive.ts';
import { catalogGraph, type Distribution } from './catalog-graph.ts';
import { toBibtex, toCslJson, toRis } from './citation-files.ts';
import { toCsv, toCsvMetadata } from './csv.ts';
import type { DataPoint, DataSet } from './data-set.ts';
import { toAtom, toJsonFeed } from './feeds.ts';
import { documentGraph, pointGraph } from './graph.ts';
import { toJson, toJsonSchema, toPointJson } from './json.ts';
import { toJsonLd, toTurtle } from './linked-data.ts';
import { toMarkdown, toPointMarkdown } from './markdown.ts';
import { toPointText, toText } from './text.ts';

interface DataFile extends Omit<Distribution, 'content'> {
  make(data: DataSet): string | Promise<string>;
}

/** The files of the whole document under /dane/, in the order in which the page lists them. */
const DATA_FILES: readonly DataFile[] = [
  { name: 'priorytety.json', title: 'Priorytety: JSON', mediaType: 'application/json', fileType: 'JSON', make: toJson },
  { name: 'priorytety.schema.json', title: 'Schemat pliku JSON', mediaType: 'application/schema+json', fileType: 'JSON', make: toJsonSchema },
  { name: 'priorytety.csv', title: 'Priorytety: CSV', mediaType: 'text/csv', fileType: 'CSV', make: toCsv },
  { name: 'priorytety.csv-metadata.json', title: 'Opis kolumn pliku CSV (CSVW)', mediaType: 'application/csvm+json', fileType: 'JSON', make: toCsvMetadata },
  { name: 'priorytety.jsonld', title: 'Priorytety: JSON-LD', mediaType: 'application/ld+json', fileType: 'JSON_LD', make: (data) => toJsonLd(documentGraph(data)) },
  { name: 'priorytety.ttl', title: 'Priorytety: Turtle', mediaType: 'text/turtle', fileType: 'RDF_TURTLE', make: (data) => toTurtle(documentGraph(data)) },
  { name: 'priorytety.akn.xml', title: 'Priorytety: Akoma Ntoso', mediaType: 'application/xml', fileType: 'XML', make: toAkomaNtoso },
  { name: 'priorytety.md', title: 'Priorytety: Markdown', mediaType: 'text/markdown', fileType: 'TXT', make: toMarkdown },
  { name: 'priorytety.txt', title: 'Priorytety: zwykły tekst', mediaType: 'text/plain', fileType: 'TXT', make: toText },
  { name: 'zmiany.atom', title: 'Kanał zmian: Atom', mediaType: 'application/atom+xml', fileType: 'ATOM', make: (data) => toAtom(data) },
  { name: 'zmiany.json', title: 'Kanał zmian: JSON Feed', mediaType: 'application/feed+json', fileType: 'JSON', make: (data) => toJsonFeed(data) },
];
const ARCHIVE: Distribution = { name: 'komplet.zip', title: 'Komplet plików', mediaType: 'application/zip', fileType: 'ZIP' };
/** The catalog describes the others, the sums are taken last. */
export const CATALOG_NAME = 'katalog.ttl';
export const CHECKSUMS_NAME = 'SHA256SUMS';

/** Every file under /dane/: made once, described in the catalog, packed, summed. */
export async function makeFiles(data: DataSet): Promise<Files> {
  const encode = (text: string) => new TextEncoder().encode(text);
  const files = new Map<string, Uint8Array>();
  for (const { name, make } of DATA_FILES) files.set(name, encode(await make(data)));
  const described = DATA_FILES.map(({ name, title, mediaType, fileType }) => {
    const bytes = files.get(name) ?? new Uint8Array();
    return { name, title, mediaType, fileType, content: { bytes: bytes.length, sha256: sha256(bytes) } };
  });
  files.set(CATALOG_NAME, encode(await toTurtle(catalogGraph(data, [...described, ARCHIVE]))));
  files.set(ARCHIVE.name, toArchive(data, files));
  files.set(CHECKSUMS_NAME, encode(toChecksums(files)));
  return files;
}

/** A feed of changes as a file. */
export interface FeedFile {
  name: string;
  path: string;
  mediaType: string;
  title: string;
  text: string;
}

/** The feeds of a translation, which stand beside its data page; the Polish ones are among the files above. */
export function translatedFeeds(data: DataSet, language: string | undefined): FeedFile[] {
  return data.translations.filter((translation) => translation.language === language).flatMap(({ feed }) => (['atom', 'json'] as const).map((format): FeedFile => ({
    name: `${feed.name}.${format}`,
    path: feedAddress(format, language),
    mediaType: format === 'atom' ? 'application/atom+xml' : 'application/feed+json',
    title: `${feed.title} (${format === 'atom' ? 'Atom' : 'JSON Feed'})`,
    text: format === 'atom' ? toAtom(data, feed) : toJsonFeed(data, feed),
  })));
}

/** The document itself in other formats, and the feeds: what the pages of the whole link to as alternates. Titles are in the language of the page or left out. */
export function alternates(data: DataSet, language: string | undefined): [path: string, mediaType: string, title?: string][] {
  const feeds = translatedFeeds(data, language);
  const files = DATA_FILES.filter(({ name }) => !/schema|metadata/.test(name) && !(feeds.length > 0 && name.startsWith(data.feed.name)));
  return [
    ...files.map(({ name, mediaType, title }): [string, string, string?] => (feeds.length > 0 ? [dataAddress(name), mediaType] : [dataAddress(name), mediaType, title])),
    ...feeds.map(({ path, mediaType, title }): [string, string, string] => [path, mediaType, title]),
  ];
}

/** The files beside the page of a priority, by the end of their names. */
export const POINT_FILES: Readonly<Record<string, { mediaType: string; make(data: DataSet, point: DataPoint): string | Promise<string> }>> = {
  json: { mediaType: 'application/json', make: toPointJson },
  jsonld: { mediaType: 'application/ld+json', make: (data, point) => toJsonLd(pointGraph(data, point)) },
  ttl: { mediaType: 'text/turtle', make: (data, point) => toTurtle(pointGraph(data, point)) },
  md: { mediaType: 'text/markdown', make: toPointMarkdown },
  txt: { mediaType: 'text/plain', make: toPointText },
  bib: { mediaType: 'application/x-bibtex', make: toBibtex },
  ris: { mediaType: 'application/x-research-info-systems', make: toRis },
  'csl.json': { mediaType: 'application/vnd.citationstyles.csl+json', make: toCslJson },
};
