import type { BreadcrumbList, CreativeWork, Legislation, WebSite } from 'schema-dts';
import { citeShort } from '../domain/citation.ts';
import type { DocumentFacts, Point } from '../domain/document.ts';
import type { Language } from '../domain/language.ts';
import { addressOf, editionAddress } from '../domain/permalink.ts';

/** A statement about a page in schema.org terms, ready for JSON. */
export type Statement = Legislation | CreativeWork | BreadcrumbList | WebSite;

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

/** The adopted point as a page in another language names it: what its own page says in full. */
export function nameOriginal({ path, datedPath, wording }: Pick<PointFacts, 'path' | 'datedPath' | 'wording'>, name: string, absolute: Absolute): Statement {
  return { '@type': 'Legislation', '@id': absolute(path), name, text: wording, inLanguage: 'pl', isBasedOn: absolute(datedPath) };
}

/** Our own translation of a text: a work of its own, never the legislation itself. */
export function describeTranslation({ path, original, name, text, mark, language }: { path: string; original: string; name: string; text: string; mark: string; language: Language }, absolute: Absolute): Statement {
  return { '@type': 'CreativeWork', '@id': absolute(path), name, text, description: mark, inLanguage: language, translationOfWork: { '@type': 'Legislation', '@id': absolute(original) } };
}

/** The whole document with its points. */
export function describeDocument(document: DocumentFacts, points: readonly { path: string; name: string }[], absolute: Absolute): Statement {
  return {
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
  };
}

/** The site in a language, with its search. */
export function describeSite(siteName: string, language: Language, absolute: Absolute): Statement {
  const home = absolute(addressOf('home', language));
  return {
    '@type': 'WebSite',
    '@id': `${home}#serwis`,
    url: home,
    name: siteName,
    inLanguage: language,
    // `query-input` is Google's name for the blank, not a property of schema.org.
    potentialAction: { '@type': 'SearchAction', target: { '@type': 'EntryPoint', urlTemplate: `${absolute(addressOf('search', language))}?q={search_term_string}` }, 'query-input': 'required name=search_term_string' } as WebSite extends { potentialAction?: infer Action } ? Action : never,
  };
}

/** The way from the start page, as the page shows it. */
export function describeTrail(trail: readonly (readonly [string, string])[], absolute: Absolute): Statement {
  return { '@type': 'BreadcrumbList', itemListElement: trail.map(([path, name], index) => ({ '@type': 'ListItem' as const, position: index + 1, name, item: absolute(path) })) };
}

/** The statements as one JSON-LD document, the words of each in one language. */
export function toGraph(statements: readonly (readonly [Language, Statement])[]): object {
  return { '@context': 'https://schema.org', '@graph': statements.map(([language, statement]) => ({ '@context': { '@language': language }, ...(statement as object) })) };
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
