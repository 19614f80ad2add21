import type { BreadcrumbList, Legislation, WebSite } from 'schema-dts';
import { citeShort } from '../domain/citation.ts';
import type { DocumentFacts, Point } from '../domain/document.ts';
import { addressOf, editionAddress } from '../domain/permalink.ts';

/** A statement about a page in schema.org terms, ready for JSON. */
export type Statement = Legislation | BreadcrumbList | WebSite;

/** Makes a full address from a path of the site. */
export type Absolute = (path: string) => string;

interface PointFacts extends Point {
  label: string;
  wording: string;
  sha256: string;
  path: string;
  shortPath: string;
  datedPath: string;
}

/**
 * A priority as a part of the document. No `legislationDate`: the only date we know is that of the source page,
 * and it stands as `version`.
 */
export function describePoint(document: DocumentFacts, point: PointFacts, name: string, absolute: Absolute): Statement {
  return {
    '@type': 'Legislation',
    '@id': absolute(point.path),
    url: absolute(point.path),
    name,
    alternativeHeadline: point.label,
    text: point.wording,
    position: point.number,
    inLanguage: 'pl',
    legislationIdentifier: citeShort([point]),
    ...setBy(document),
    isPartOf: { '@type': 'Legislation', '@id': absolute('/'), name: document.title, url: absolute('/') },
    version: document.sourceDate,
    isBasedOn: absolute(point.datedPath),
    identifier: { '@type': 'PropertyValue', propertyID: 'SHA-256', value: point.sha256 },
    sameAs: absolute(point.shortPath),
    encoding: unofficialCopy(absolute(point.datedPath)),
  };
}

/** The whole document with its points, and the site with its search. */
export function describeDocument(document: DocumentFacts, points: readonly { path: string; name: string }[], siteName: string, absolute: Absolute): Statement[] {
  return [
    {
      '@type': 'Legislation',
      '@id': absolute('/'),
      url: absolute('/'),
      name: document.title,
      abstract: document.lead,
      inLanguage: 'pl',
      ...setBy(document),
      version: document.sourceDate,
      isBasedOn: absolute(editionAddress(document)),
      hasPart: points.map(({ path, name }) => ({ '@type': 'Legislation' as const, '@id': absolute(path), name })),
      encoding: unofficialCopy(absolute(editionAddress(document))),
    },
    {
      '@type': 'WebSite',
      '@id': `${absolute('/')}#serwis`,
      url: absolute('/'),
      name: siteName,
      inLanguage: 'pl',
      // `query-input` is Google's name for the blank, not a property of schema.org.
      potentialAction: { '@type': 'SearchAction', target: { '@type': 'EntryPoint', urlTemplate: `${absolute(addressOf('search'))}?q={search_term_string}` }, 'query-input': 'required name=search_term_string' } as WebSite extends { potentialAction?: infer Action } ? Action : never,
    },
  ];
}

/** The way from the start page, as the page shows it. */
export function describeTrail(trail: readonly (readonly [string, string])[], absolute: Absolute): Statement {
  return { '@type': 'BreadcrumbList', itemListElement: trail.map(([path, name], index) => ({ '@type': 'ListItem' as const, position: index + 1, name, item: absolute(path) })) };
}

/** The statements as one JSON-LD document. */
export function toGraph(statements: readonly Statement[]): object {
  return { '@context': 'https://schema.org', '@graph': statements };
}

function setBy({ issuer }: DocumentFacts) {
  return {
    legislationPassedBy: { '@type': 'GovernmentOrganization' as const, name: issuer },
    legislationJurisdiction: { '@type': 'AdministrativeArea' as const, name: 'Kraków', sameAs: 'https://www.wikidata.org/entity/Q31487' },
  };
}

function unofficialCopy(url: string) {
  return { '@type': 'LegislationObject' as const, encodingFormat: 'text/html', contentUrl: url, legislationLegalValue: 'https://schema.org/UnofficialLegalValue' as const };
}
