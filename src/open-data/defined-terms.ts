import { plainText } from './plain-text.ts';

/** A term as the glossary has it. */
export interface GlossaryTerm {
  name: string;
  aliases: readonly string[];
  path: string;
  /** The explanation: plain sentences. */
  text: string;
}

interface Place {
  /** Address and name of the glossary itself. */
  path: string;
  name: string;
  absolute: (path: string) => string;
  /** BCP 47. */
  language: string;
}

/** The glossary as schema.org `DefinedTermSet`. */
export function definedTermSet(terms: readonly GlossaryTerm[], { path, name, absolute, language }: Place): object {
  return {
    '@context': 'https://schema.org',
    '@type': 'DefinedTermSet',
    '@id': absolute(path),
    name: plain(name),
    inLanguage: language,
    hasDefinedTerm: terms.map((term) => bare(term, { path, name, absolute, language })),
  };
}

/** One term as `DefinedTerm`, pointing at its set. */
export function definedTerm(term: GlossaryTerm, place: Place): object {
  return { '@context': 'https://schema.org', ...bare(term, place) };
}

function bare({ name, aliases, path, text }: GlossaryTerm, place: Place): object {
  return {
    '@type': 'DefinedTerm',
    '@id': place.absolute(path),
    name,
    ...(aliases.length > 0 && { alternateName: aliases }),
    description: plain(text),
    inLanguage: place.language,
    url: place.absolute(path),
    inDefinedTermSet: place.absolute(place.path),
  };
}

/** A sentence without mark-up: an explanation is MDX. */
const plain = (text: string) => plainText(text).replace(/[\s\u00a0]+/gu, ' ').trim();
