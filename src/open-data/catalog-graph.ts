import { type Language, ORIGINAL } from '../domain/language.ts';
import type { DataSet } from './data-set.ts';
import { RIGHTS } from './data-set.ts';
import { EU, fileFragment, FRAGMENTS, type GraphNode, inLanguage, LANGUAGE_NAMES, mediaTypeUri, onDataPage } from './vocabulary.ts';

/** A file to download. */
export interface Distribution {
  name: string;
  title: string;
  mediaType: string;
  /** Code of the EU's file-type table. */
  fileType: string;
  /** Absent for the archive that holds the catalog itself. */
  content?: { bytes: number; sha256: string };
}

/** The files as a catalog with one data set (DCAT-AP 3, and schema.org for search engines). Every authority that is named is typed here, as the shapes ask. */
export function catalogGraph(data: DataSet, distributions: readonly Distribution[]): GraphNode[] {
  const { document, site, changes } = data;
  const at = (fragment: string) => onDataPage(data, fragment);
  const languages: Language[] = [ORIGINAL, ...data.translations.map(({ language }) => language)];
  const translated = (say: (translation: DataSet['translations'][number]) => string) => data.translations.map((translation) => inLanguage(say(translation), translation.language));
  const description = `${document.notice} ${RIGHTS.wording} ${RIGHTS.editorial}`;
  return [
    { '@id': at(FRAGMENTS.catalog), '@type': 'dcat:Catalog', 'dct:title': [site.name, ...translated(({ siteName }) => siteName)], 'dct:description': [description, ...translated(({ notice, mark }) => `${notice} ${mark}`)], 'dct:publisher': at(FRAGMENTS.publisher), 'dct:language': languages.map((language) => EU.language[language]), 'dct:license': EU.licence, 'foaf:homepage': document.url, 'dcat:dataset': at(FRAGMENTS.dataset) },
    {
      '@id': at(FRAGMENTS.dataset),
      '@type': ['dcat:Dataset', 'schema:Dataset'],
      'schema:name': document.title,
      'schema:description': `${document.lead} ${document.status}`,
      'schema:license': RIGHTS.editorialLicense,
      'schema:distribution': distributions.map(({ name }) => at(fileFragment(name))),
      'dct:title': [document.title, ...translated((translation) => translation.document.title)],
      'dct:description': [`${document.lead} ${document.status} ${description}`, ...translated(({ document: own, notice, mark }) => `${own.lead} ${own.status} ${notice} ${mark}`)],
      'dct:identifier': at(FRAGMENTS.dataset),
      'dct:publisher': at(FRAGMENTS.publisher),
      'dct:language': languages.map((language) => EU.language[language]),
      'dct:accessRights': EU.access,
      'dct:modified': changes[0]?.date,
      'dcat:theme': EU.theme,
      'dcat:keyword': ['Kraków', 'współpraca międzynarodowa', 'priorytety'],
      'dcat:landingPage': site.dataUrl,
      'dcat:distribution': distributions.map(({ name }) => at(fileFragment(name))),
    },
    ...distributions.map(({ name, title, mediaType, fileType, content }) => ({
      '@id': at(fileFragment(name)),
      '@type': ['dcat:Distribution', 'schema:DataDownload'],
      'schema:contentUrl': `${site.dataUrl}${name}`,
      'schema:encodingFormat': mediaType,
      'dct:title': title,
      'dcat:accessURL': site.dataUrl,
      'dcat:downloadURL': `${site.dataUrl}${name}`,
      'dcat:mediaType': mediaTypeUri(mediaType),
      'dct:format': EU.fileType(fileType),
      'dct:license': EU.licence,
      'dct:rights': at(FRAGMENTS.rights),
      ...(content && { 'dcat:byteSize': content.bytes, 'spdx:checksum': { '@type': 'spdx:Checksum', 'spdx:algorithm': 'spdx:checksumAlgorithm_sha256', 'spdx:checksumValue': content.sha256 } }),
    })),
    { '@id': at(FRAGMENTS.publisher), '@type': 'foaf:Agent', 'foaf:name': site.publisher },
    { '@id': at(FRAGMENTS.rights), '@type': 'dct:RightsStatement', 'rdfs:label': RIGHTS.wording },
    { '@id': document.url, '@type': 'foaf:Document' },
    { '@id': site.dataUrl, '@type': 'foaf:Document' },
    ...languages.map((language) => ({ '@id': EU.language[language], '@type': ['dct:LinguisticSystem', 'skos:Concept'], 'skos:prefLabel': LANGUAGE_NAMES[language] })),
    { '@id': EU.licence, '@type': ['dct:LicenseDocument', 'skos:Concept'], 'skos:prefLabel': 'CC0 1.0' },
    { '@id': EU.access, '@type': ['dct:RightsStatement', 'skos:Concept'], 'skos:prefLabel': 'publiczny' },
    { '@id': EU.theme, '@type': 'skos:Concept', 'skos:prefLabel': 'rząd i sektor publiczny' },
    ...named(distributions.map(({ mediaType }) => [mediaTypeUri(mediaType), mediaType])).map((node) => ({ ...node, '@type': 'dct:MediaType' })),
    ...named(distributions.map(({ fileType }) => [EU.fileType(fileType), fileType])).map((node) => ({ ...node, '@type': ['dct:MediaTypeOrExtent', 'skos:Concept'] })),
  ];
}

function named(pairs: readonly [uri: string, label: string][]): GraphNode[] {
  return [...new Map(pairs)].map(([uri, label]) => ({ '@id': uri, 'skos:prefLabel': { '@value': label } }));
}
