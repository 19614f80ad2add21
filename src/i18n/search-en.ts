import type { SearchMessages } from './messages.ts';
import { counted } from './plural-en.ts';

/** Phrases of the search box in English. */
export const searchEn: SearchMessages = {
  label: 'Search the priorities',
  placeholder: 'e.g. youth',
  submit: 'Search',
  results: 'Results',
  beside: 'Also on this site (our own notes)',
  kinds: { theme: 'Theme', reader: '', term: 'Term', place: 'Place', site: '' },
  idle: 'Type a word and we will show the priorities that speak of it.',
  busy: 'Searching…',
  found: (n, query) => `${counted(n, 'result', 'results')} for “${query}”`,
  none: (query) => `No results for “${query}”`,
  noneHelp: 'Try another word or choose from the list of all priorities.',
  failed: 'The search does not answer. All priorities are in the list below.',
  keyword: (words) => `Our ${words.length === 1 ? 'keyword' : 'keywords'} (editorial note): ${words.join(', ')}.`,
  noted: (words) => `In our explanation (editorial note): ${words.join(', ')}.`,
  place: (name, why) => `${name}: ${{ named: 'a country named in the text', countries: 'the text names countries', union: 'a country of the European Union', world: 'a country outside the Union; the text speaks of the whole world' }[why]}.`,
  cited: 'Found by its number.',
  corrected: (meant, typed) => `Showing results for: ${meant}. The query was: ${typed}.`,
  leftOut: (words) => `We do not know these words, so we leave them out: ${words.join(', ')}.`,
  abroad: (query, language) => `“${query}” was read as ${language}. These are the same priorities in English.`,
  languages: { pl: 'Polish', en: 'English' },
  perhaps: 'Perhaps you meant:',
  shown: (shown, found) => `Shown: ${shown} of ${found}. Add a word to narrow them down.`,
  list: 'List',
  allLists: 'both lists',
  all: 'All priorities',
  noScript: 'The search works in a browser with JavaScript. Without it, search the page of the whole document (Ctrl+F) or the index.',
};
