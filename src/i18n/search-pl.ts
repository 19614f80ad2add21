import type { SearchMessages } from './messages.ts';
import { counted } from './plural-pl.ts';

/** What was typed, with a one-letter word bound to the next, as in our own texts (src/domain/typography.ts, which no page should fetch for this). */
const bound = (typed: string) => typed.replace(/(?<!\S)(\p{L}) (?=\S)/gu, '$1\u00a0');

/** Phrases of the search box in Polish. */
export const searchPl: SearchMessages = {
  label: 'Szukaj w priorytetach',
  placeholder: 'np. młodzież',
  submit: 'Szukaj',
  results: 'Wyniki',
  beside: 'Także w\u00a0serwisie (opracowanie redakcyjne)',
  kinds: { theme: 'Temat', reader: '', term: 'Pojęcie', place: 'Miejsce' },
  idle: 'Wpisz słowo, a pokażemy priorytety, które o tym mówią.',
  busy: 'Szukam…',
  found: (n, query) => `${counted(n, 'wynik', 'wyniki', 'wyników')} dla „${bound(query)}”`,
  none: (query) => `Brak wyników dla „${bound(query)}”`,
  noneHelp: 'Spróbuj innego słowa albo wybierz z listy wszystkich priorytetów.',
  failed: 'Wyszukiwarka nie odpowiada. Wszystkie priorytety są na liście niżej.',
  keyword: (words) => `Nasze ${words.length === 1 ? 'słowo kluczowe' : 'słowa kluczowe'} (opracowanie redakcyjne): ${words.join(', ')}.`,
  noted: (words) => `W\u00a0naszym objaśnieniu (opracowanie redakcyjne): ${words.join(', ')}.`,
  place: (name, why) => `${name}: ${{ named: 'kraj wymieniony w\u00a0tekście', countries: 'tekst wymienia kraje z\u00a0nazwy', union: 'państwo Unii Europejskiej', world: 'kraj spoza Unii; tekst mówi o\u00a0całym świecie' }[why]}.`,
  cited: 'Wskazany numerem.',
  corrected: (meant, typed) => `Pokazujemy wyniki dla: ${bound(meant)}. W\u00a0zapytaniu było: ${bound(typed)}.`,
  leftOut: (words) => `Tych słów nie znamy, więc je pomijamy: ${words.join(', ')}.`,
  abroad: (query, language) => `„${query}” odczytaliśmy ${language}. To te same priorytety po polsku.`,
  languages: { pl: 'po polsku', en: 'po angielsku' },
  perhaps: 'Może chodziło o:',
  shown: (shown, found) => `Widać ${shown} z\u00a0${found}. Dopisz słowo, a\u00a0będzie ich mniej.`,
  list: 'Lista',
  allLists: 'obie listy',
  all: 'Wszystkie priorytety',
  noScript: 'Wyszukiwarka działa w przeglądarce z włączonym JavaScriptem. Bez niego szukaj na stronie całego dokumentu (Ctrl+F) albo w skorowidzu.',
};
