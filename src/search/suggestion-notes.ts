import type { SearchMessages } from '../i18n/messages.ts';
import type { Lexicon } from './lexicon.ts';
import { line } from './notes.ts';
import type { Plan } from './plan.ts';
import { suggest } from './suggest.ts';

/** A line with near headwords as links to the search for each; none when nothing is near. */
export function suggestionNotes(made: Plan, lexicon: Lexicon, t: SearchMessages, page: string): HTMLElement[] {
  const words = suggest(made, lexicon);
  if (words.length === 0) return [];
  const paragraph = line(`${t.perhaps} `);
  words.forEach((word, index) => {
    const link = Object.assign(document.createElement('a'), { href: `${page}?q=${encodeURIComponent(word)}`, textContent: word });
    paragraph.append(...(index > 0 ? [', '] : []), link);
  });
  return [paragraph];
}
