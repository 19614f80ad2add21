import { fromMarkdown } from 'mdast-util-from-markdown';
import { toString } from 'mdast-util-to-string';
import type { Content } from '../../validation/read-content.ts';
import type { Translation } from '../../validation/read-translation.ts';
import type { Searchable } from './build-lexicon.ts';

/** The same in another language: our translation takes the place of the wording. Names of places stay the Polish file names. */
export function translatedSearchables({ priorities }: Content, translation: Translation): Searchable[] {
  const texts = new Map(translation.priorities.map((file) => [file.data.id, file]));
  return priorities.flatMap(({ data: { id, list, number, places } }) => {
    const text = texts.get(id);
    return text ? [searchable({ ...text.data, id, list, number, places }, text.body)] : [];
  });
}

/** The priorities as the search sees them: every word of theirs, with our weaker keywords marked „ ~”. */
export function searchables({ priorities }: Content): Searchable[] {
  return priorities.map(({ data, body }) => searchable(data, body));
}

type Text = Omit<Searchable, 'note'> & { nearKeywords: readonly string[] };

function searchable(data: Text, body: string): Searchable {
  return {
    id: data.id,
    list: data.list,
    number: data.number,
    wording: data.wording,
    label: data.label,
    note: toString(fromMarkdown(body)),
    keywords: [...data.keywords].sort().concat(data.nearKeywords.map((word) => `${word} ~`).sort()), // sorted, they pack better
    places: data.places,
  };
}
