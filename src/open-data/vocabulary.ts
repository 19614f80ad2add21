import type { Language, Translated } from '../domain/language.ts';
import type { DataSet } from './data-set.ts';

/** Prefixes of the vocabularies in use; also the prefixes of the Turtle files. */
export const PREFIXES = {
  eli: 'http://data.europa.eu/eli/ontology#',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  schema: 'https://schema.org/',
  dct: 'http://purl.org/dc/terms/',
  dcat: 'http://www.w3.org/ns/dcat#',
  foaf: 'http://xmlns.com/foaf/0.1/',
  rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
  spdx: 'http://spdx.org/rdf/terms#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
} as const;

const LINKS = [
  'eli:is_part_of', 'eli:has_part', 'eli:is_realized_by', 'eli:realizes', 'eli:is_translation_of', 'eli:language', 'eli:is_embodied_by', 'eli:embodies', 'eli:media_type', 'eli:licence', 'eli:legal_value', 'eli:passed_by', 'eli:type_document', 'eli:is_about',
  'skos:inScheme', 'skos:hasTopConcept', 'skos:topConceptOf', 'skos:broader', 'skos:narrower', 'skos:related', 'skos:closeMatch', 'skos:broadMatch',
  'schema:legislationPassedBy', 'schema:legislationJurisdiction', 'schema:isPartOf', 'schema:about', 'schema:isBasedOn', 'schema:encoding', 'schema:legislationLegalValue', 'schema:translationOfWork', 'schema:mentions', 'schema:sameAs', 'schema:license', 'schema:url', 'schema:distribution', 'schema:contentUrl',
  'dct:subject', 'dct:publisher', 'dct:language', 'dct:license', 'dct:rights', 'dct:format', 'dct:accessRights', 'dct:conformsTo', 'dct:source',
  'dcat:dataset', 'dcat:theme', 'dcat:distribution', 'dcat:accessURL', 'dcat:downloadURL', 'dcat:mediaType', 'dcat:landingPage', 'foaf:homepage', 'foaf:page', 'spdx:checksum', 'spdx:algorithm',
];
const POLISH = ['eli:title', 'skos:prefLabel', 'skos:altLabel', 'skos:hiddenLabel', 'skos:definition', 'skos:scopeNote', 'skos:editorialNote', 'schema:text', 'schema:name', 'schema:description', 'dct:title', 'dct:description', 'dcat:keyword', 'rdfs:label', 'foaf:name'];

/** JSON-LD context: travels inside each file, so that reading it needs no network. */
export const CONTEXT = {
  ...PREFIXES,
  ...Object.fromEntries(LINKS.map((term) => [term, { '@type': '@id' }])),
  ...Object.fromEntries(POLISH.map((term) => [term, { '@language': 'pl' }])),
  'schema:position': { '@type': 'xsd:integer' },
  'schema:datePublished': { '@type': 'xsd:date' },
  'dct:modified': { '@type': 'xsd:date' },
  'dct:identifier': { '@type': 'xsd:anyURI' },
  'dcat:byteSize': { '@type': 'xsd:nonNegativeInteger' },
  'spdx:checksumValue': { '@type': 'xsd:hexBinary' },
} as const;

/** A node of the graph in JSON-LD: keys are terms of the context above. */
export interface GraphNode {
  '@id': string;
  '@type'?: string | readonly string[];
  [term: string]: unknown;
}

/** The EU's own names for a language, licences, themes and file types. */
export const EU = {
  language: { pl: 'http://publications.europa.eu/resource/authority/language/POL', en: 'http://publications.europa.eu/resource/authority/language/ENG' } satisfies Record<Language, string>,
  licence: 'http://publications.europa.eu/resource/authority/licence/CC0',
  theme: 'http://publications.europa.eu/resource/authority/data-theme/GOVE',
  access: 'http://publications.europa.eu/resource/authority/access-right/PUBLIC',
  fileType: (code: string) => `http://publications.europa.eu/resource/authority/file-type/${code}`,
} as const;

/** Languages by their Polish names. */
export const LANGUAGE_NAMES: Record<Language, string> = { pl: 'polski', en: 'angielski' };

/** A value in another language than Polish, which is that of every text property unless it says otherwise. */
export function inLanguage(value: string, language: Translated): { '@value': string; '@language': Translated } {
  return { '@value': value, '@language': language };
}

/** Address of a media type at its registry. */
export function mediaTypeUri(mediaType: string): string {
  return `https://www.iana.org/assignments/media-types/${mediaType}`;
}

/** What has no page of its own is named by a fragment of the data page; each fragment stands there as an element. */
export const FRAGMENTS = { scheme: 'slownik', council: 'rada-miasta-krakowa', type: 'rodzaj-dokumentu', source: 'strona-zrodlowa', publisher: 'wydawca', rights: 'prawa', catalog: 'katalog', dataset: 'zbior' } as const;

/** Address of something that the data page describes. */
export function onDataPage({ site }: Pick<DataSet, 'site'>, fragment: string): string {
  return `${site.dataUrl}#${fragment}`;
}

/** Fragment of a downloadable file on the data page: `plik-priorytety-json`. */
export function fileFragment(name: string): string {
  return `plik-${name.toLowerCase().replaceAll('.', '-')}`;
}
