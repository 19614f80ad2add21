import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';

const at = (path: string) => new URL(`../../src/${path}`, import.meta.url);

/** Components that the gallery cannot show as they are, and why. */
const ELSEWHERE: Readonly<Record<string, string>> = {
  AccessibilityStatement: 'a whole page', DatedArticle: 'a whole page', EntryPage: 'a whole page', Hero: 'a whole page head, made of search, numbers and rose', PriorityArticle: 'a whole page', ProsePage: 'a whole page', DocumentList: 'the document itself, with its hooks; its line is the sample „listed”',
  DataLinks: 'nothing to see', JsonLd: 'nothing to see', Cited: 'text only', PrintSheet: 'on paper only',
  Wording: 'the hook of the primary display, which a sample must not carry', CitePanel: 'its hooks; its rows are the sample „row”', QuickCite: 'its target is the panel; its buttons are the sample „copy”', Provenance: 'its hooks', Fingerprint: 'its hooks; its verdicts are samples',
  HardWords: 'leads to terms on its page, and every published place must last', Notice: 'leads to a source on its page; sample „notice”',
  SearchBox: 'alive; each of its states is a sample', SearchResults: 'part of SearchBox', OfflineCopy: 'alive: it would save the site', GatherPoints: 'alive, a whole form', ProofTable: 'its target is the source text',
  EditionBanner: 'leads to a later text, which must exist; sample „older”', Renumbered: 'needs a later text', Changes: 'needs a later text', DatedList: 'needs a dated text', PortionNav: 'needs a long list', OnlyBeginning: 'needs a long document', RetiredPlaces: 'needs a retired place', DataIdentifiers: 'the places that identifiers lead to',
};

function shown(): Set<string> {
  const seen = new Set<string>();
  const follow = (path: string): void => {
    for (const [, folder, name] of readFileSync(at(path), 'utf8').matchAll(/from '[./]*(?:(components|views|layouts)\/)?(\w+)\.astro'/g)) {
      const next = `${folder ?? path.split('/')[0]}/${name}.astro`;
      if (seen.has(next)) continue;
      seen.add(next);
      follow(next);
    }
  };
  follow('pages/o-serwisie/wzornik.astro');
  return seen;
}

const components = readdirSync(at('components')).filter((name) => name.endsWith('.astro')).map((name) => name.slice(0, -'.astro'.length));

test('every component stands in the gallery, or it is written down why not', () => {
  const seen = shown();
  assert.ok(seen.size > 20);
  assert.deepEqual(components.filter((name) => !seen.has(`components/${name}.astro`) && !(name in ELSEWHERE)), []);
});

test('what is written down as missing from the gallery exists and is missing', () => {
  const seen = shown();
  assert.deepEqual(Object.keys(ELSEWHERE).filter((name) => !components.includes(name) || seen.has(`components/${name}.astro`)), []);
});
