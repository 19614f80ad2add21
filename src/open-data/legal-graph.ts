import type { DataList, DataPoint, DataSet } from './data-set.ts';
import { SOURCE_DATE_MEANING } from './data-set.ts';
import { EU, FRAGMENTS, type GraphNode, mediaTypeUri, onDataPage } from './vocabulary.ts';

/** A file that carries a text: its address and media type. */
export interface Embodiment {
  url: string;
  mediaType: string;
}

/** Kraków and what the wording names, as others identify them. */
const KRAKOW = { '@id': 'http://www.wikidata.org/entity/Q31487', '@type': 'schema:AdministrativeArea', 'schema:name': 'Kraków', 'schema:sameAs': 'https://sws.geonames.org/3094802/' };
const SCHEMA_PLACES = { country: 'schema:Country', region: 'schema:Place', union: 'schema:Organization' } as const;

/** The document: a legal resource (ELI) that is realized by the dated text. No date of an act is known, so none is given. */
export function documentNodes(data: DataSet, files: readonly Embodiment[]): GraphNode[] {
  const { document, lists } = data;
  const agent = onDataPage(data, FRAGMENTS.council);
  return [
    {
      ...work(data, document.url, files),
      '@type': ['eli:LegalResource', 'schema:Legislation'],
      'schema:name': document.title,
      'schema:text': document.lead,
      'schema:description': document.status,
      'schema:isBasedOn': onDataPage(data, FRAGMENTS.source),
      'eli:type_document': onDataPage(data, FRAGMENTS.type),
      'eli:has_part': lists.map(({ url }) => url),
      'eli:is_realized_by': document.datedUrl,
      'eli:is_about': document.subjects.map(({ uri }) => uri),
      'schema:about': document.subjects.map(({ uri }) => uri),
    },
    ...expression(document.datedUrl, document.url, document.title, files),
    { '@id': onDataPage(data, FRAGMENTS.source), '@type': 'schema:WebPage', 'schema:name': 'Strona źródłowa (adres nieustalony)', 'schema:datePublished': document.sourceDate, 'schema:description': SOURCE_DATE_MEANING },
    { '@id': agent, '@type': ['foaf:Agent', 'schema:GovernmentOrganization'], 'foaf:name': document.issuer, 'schema:name': document.issuer },
    { '@id': onDataPage(data, FRAGMENTS.type), '@type': 'skos:Concept', 'skos:prefLabel': 'cele i priorytety współpracy międzynarodowej' },
    KRAKOW,
  ];
}

/** A list of the document with its points. */
export function listNodes(data: DataSet, list: DataList): GraphNode[] {
  const points = data.points.filter((point) => point.list.slug === list.slug);
  return [
    {
      ...work(data, list.url, []),
      '@type': ['eli:LegalResourceSubdivision', 'schema:Legislation'],
      'schema:name': list.heading,
      'schema:position': list.part,
      'schema:isPartOf': data.document.url,
      'eli:number': String(list.part),
      'eli:is_part_of': data.document.url,
      'eli:has_part': points.map(({ url }) => url),
      'eli:is_realized_by': list.datedUrl,
    },
    ...expression(list.datedUrl, list.url, list.heading, []),
  ];
}

/** A priority: a subdivision of the document, its wording verbatim. */
export function pointNodes(data: DataSet, point: DataPoint, files: readonly Embodiment[]): GraphNode[] {
  const { list, subjects } = point;
  const places = point.places.flatMap(({ name, kind, wikidata, geonames }) => (wikidata ? [{ '@id': `http://www.wikidata.org/entity/${wikidata}`, '@type': SCHEMA_PLACES[kind], 'schema:name': name, ...(geonames && { 'schema:sameAs': `https://sws.geonames.org/${geonames}/` }) }] : []));
  const [realization, ...formats] = expression(point.datedUrl, point.url, `${data.document.title}, ${point.citationShort}`, files);
  return [
    {
      ...work(data, point.url, files),
      '@type': ['eli:LegalResourceSubdivision', 'schema:Legislation'],
      'schema:name': `${data.document.title}, ${point.citationShort}`,
      'schema:text': point.wording,
      'schema:position': point.number,
      'schema:isPartOf': list.url,
      'schema:about': subjects.map(({ uri }) => uri),
      ...(places.length > 0 && { 'schema:mentions': places.map((place) => place['@id']) }),
      'eli:id_local': point.id,
      'eli:number': String(point.number),
      'eli:is_part_of': list.url,
      'eli:is_realized_by': point.datedUrl,
      'eli:is_about': subjects.map(({ uri }) => uri),
    },
    { ...realization!, 'schema:identifier': { '@type': 'schema:PropertyValue', 'schema:propertyID': 'SHA-256', 'schema:value': point.sha256 } },
    ...formats,
    ...places,
  ];
}

function work(data: DataSet, url: string, files: readonly Embodiment[]): GraphNode {
  const agent = onDataPage(data, FRAGMENTS.council);
  return { '@id': url, 'eli:passed_by': agent, 'schema:legislationPassedBy': agent, 'schema:legislationJurisdiction': KRAKOW['@id'], 'schema:legislationIdentifier': url, 'schema:inLanguage': 'pl', 'schema:url': url, ...(files.length > 0 && { 'schema:encoding': files.map((file) => file.url) }) };
}

function expression(datedUrl: string, url: string, title: string, files: readonly Embodiment[]): GraphNode[] {
  return [
    { '@id': datedUrl, '@type': 'eli:LegalExpression', 'eli:realizes': url, 'eli:language': EU.language.pl, 'eli:title': title, ...(files.length > 0 && { 'eli:is_embodied_by': files.map((file) => file.url) }) },
    ...files.map((file) => ({
      '@id': file.url,
      '@type': ['eli:Format', 'schema:LegislationObject'],
      'eli:embodies': datedUrl,
      'eli:media_type': mediaTypeUri(file.mediaType),
      'eli:licence': EU.licence,
      'eli:legal_value': 'eli:LegalValue-unofficial',
      'schema:encodingFormat': file.mediaType,
      'schema:legislationLegalValue': 'schema:UnofficialLegalValue',
    })),
  ];
}
