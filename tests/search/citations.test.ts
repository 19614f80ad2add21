/** What the site offers for copying leads back to its point when it is pasted into the search box. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { quote } from '../../src/domain/citation.ts';
import { search } from '../../src/search/search.ts';
import { DIST } from '../site/built.ts';
import { builtSearch } from './built-search.ts';

interface Copied {
  id: string;
  wording: string;
  url: string;
  datedUrl: string;
  shortUrl: string;
  citation: string;
  citationShort: string;
}

const { priorities } = JSON.parse(readFileSync(join(DIST, 'dane/priorytety.json'), 'utf8')) as { priorities: Copied[] };
const { lexicon, guard } = builtSearch();
const found = (query: string): string[] => search(query, lexicon, guard).hits.map(({ id }) => id);

const FORMS: Readonly<Record<string, (priority: Copied) => string>> = {
  address: ({ url }) => url,
  'dated address': ({ datedUrl }) => datedUrl,
  'short address': ({ shortUrl }) => shortUrl,
  'short citation': ({ citationShort }) => citationShort,
  citation: ({ citation }) => citation,
};
for (const [form, of] of Object.entries(FORMS)) test(`every ${form} finds its point alone`, () => {
  for (const priority of priorities) assert.deepEqual(found(of(priority)), [priority.id], of(priority));
});

test('every wording, and every quotation with its citation, finds its point first', () => {
  for (const { id, wording, citation } of priorities) {
    assert.equal(found(wording)[0], id);
    assert.equal(found(quote(wording, citation))[0], id);
  }
});
