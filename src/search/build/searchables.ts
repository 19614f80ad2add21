import { fromMarkdown } from 'mdast-util-from-markdown';
import { toString } from 'mdast-util-to-string';
import type { Content } from '../../validation/read-content.ts';
import type { Searchable } from './build-lexicon.ts';

/** The priorities as the search sees them: every word of theirs, with our weaker keywords marked „ ~”. */
export function searchables({ priorities }: Content): Searchable[] {
  return priorities.map(({ data, body }) => ({
    id: data.id,
    list: data.list,
    number: data.number,
    wording: data.wording,
    label: data.label,
    note: toString(fromMarkdown(body)),
    keywords: [...data.keywords].sort().concat(data.nearKeywords.map((word) => `${word} ~`).sort()), // sorted, they pack better
    places: data.places,
  }));
}
