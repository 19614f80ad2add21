import type { SearchMessages } from './messages.ts';
import { counted } from './plural-pl.ts';

/** Phrases of the search box in Polish. */
export const searchPl: SearchMessages = {
  label: 'Szukaj w priorytetach',
  placeholder: 'np. młodzież',
  submit: 'Szukaj',
  results: 'Wyniki',
  idle: 'Wpisz słowo, a pokażemy priorytety, które o tym mówią.',
  busy: 'Szukam…',
  found: (n, query) => `${counted(n, 'wynik', 'wyniki', 'wyników')} dla „${query}”`,
  none: (query) => `Brak wyników dla „${query}”`,
  noneHelp: 'Spróbuj innego słowa albo wybierz z listy wszystkich priorytetów.',
  failed: 'Wyszukiwarka nie odpowiada. Wszystkie priorytety są na liście niżej.',
  list: 'Lista',
  allLists: 'obie listy',
  all: 'Wszystkie priorytety',
  noScript: 'Wyszukiwarka działa w przeglądarce z włączonym JavaScriptem. Bez niego szukaj na stronie całego dokumentu (Ctrl+F) albo w skorowidzu.',
};
