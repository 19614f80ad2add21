import { type Language, ORIGINAL } from '../domain/language.ts';
import { addressOf, identityAddress } from '../domain/permalink.ts';
import type { Absolute } from './legislation.ts';

/** How the browser names this site among its search engines. */
export interface SearchEngine {
  /** At most 16 characters (OpenSearch 1.1). */
  shortName: string;
  description: string;
}

/** The OpenSearch 1.1 description: the browser's own field searches the priorities. */
export function openSearch({ shortName, description }: SearchEngine, absolute: Absolute, language: Language = ORIGINAL): string {
  const escape = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;');
  return `<?xml version="1.0" encoding="UTF-8"?>
<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
<ShortName>${escape(shortName)}</ShortName>
<Description>${escape(description)}</Description>
<Language>${language}</Language>
<InputEncoding>UTF-8</InputEncoding>
<Image width="32" height="32" type="image/x-icon">${escape(absolute('/favicon.ico'))}</Image>
<Url type="text/html" template="${escape(absolute(addressOf('search', language)))}?q={searchTerms}"/>
<Url type="application/opensearchdescription+xml" rel="self" template="${escape(absolute(identityAddress('opensearch.xml', language)))}"/>
</OpenSearchDescription>
`;
}
