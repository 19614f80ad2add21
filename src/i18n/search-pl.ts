import type { SearchMessages } from './messages.ts';
import { counted } from './plural-pl.ts';

/** Phrases of the search box in Polish. */
export const searchPl: SearchMessages = {
  label: 'Szukaj w priorytetach',
  placeholder: 'np. młodzież',
  submit: 'Szukaj',
  results: 'Wyniki',
  beside: 'Także w\u00a0serwisie (opracowanie redakcyjne)',
  kinds: { theme: 'Temat', reader: '', term: 'Pojęcie', place: 'Miejsce', site: '' },
  idle: 'Wpisz słowo, a pokażemy priorytety, które o tym mówią.',
  busy: 'Szukam…',
  found: (n, query) => `${counted(n, 'wynik', 'wyniki', 'wyników')} dla „${query}”`,
  none: (query) => `Brak wyników dla „${query}”`,
  noneHelp: 'Spróbuj innego słowa albo wybierz z listy wszystkich priorytetów.',
  failed: 'Wyszukiwarka nie odpowiada. Wszystkie priorytety są na liście niżej.',
  keyword: (words) => `Nasze ${words.length === 1 ? 'słowo kluczowe' : 'słowa kluczowe'} (opracowanie redakcyjne): ${words.join(', ')}.`,
  noted: (words) => `W\u00a0naszym objaśnieniu (opracowanie redakcyjne): ${words.join(', ')}.`,
  place: (name, why) => `${name}: ${{ named: 'kraj wymieniony w\u00a0tekście', countries: 'tekst wymienia kraje z\u00a0nazwy', union: 'państwo Unii Europejskiej', world: 'kraj spoza Unii; tekst mówi o\u00a0całym świecie' }[why]}.`,
  cited: 'Wskazany numerem.',
  corrected: (meant, typed) => `Pokazujemy wyniki dla: ${meant}. W\u00a0zapytaniu było: ${typed}.`,
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
