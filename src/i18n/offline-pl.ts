import type { OfflineBand, OfflineMessages } from './offline.ts';

export const offlinePl: OfflineMessages = {
  link: 'Bez internetu',
  save: 'Zapisz do czytania bez internetu',
  remove: 'Usuń zapisane',
  size: 'Wielkość kopii: około % MB.',
  saving: 'Zapisujemy. To może potrwać kilkanaście sekund.',
  saved: 'Serwis jest zapisany na tym urządzeniu.',
  renewing: 'Serwis jest zapisany na tym urządzeniu. W sieci jest nowsza wersja; właśnie ją zapisujemy.',
  older: 'Na tym urządzeniu jest zapisana starsza wersja serwisu. Nowszej nie udało się teraz zapisać; przeglądarka spróbuje znowu przy następnej wizycie.',
  removed: 'Usunięto. Na tym urządzeniu nie ma już niczego z tego serwisu.',
  failed: 'Nie udało się zapisać całości, więc nie zapisaliśmy niczego. Sprawdź połączenie i miejsce na urządzeniu, potem spróbuj jeszcze raz.',
  noScript: 'Przycisk działa tylko z JavaScriptem. Bez niego zapisz stronę główną w przeglądarce: jest na niej cały dokument.',
};

export const bandPl: OfflineBand = {
  stored: (day) => `Jesteś offline. To kopia zapisana na tym urządzeniu${day && ` (${day})`}; w sieci może być nowsza.`,
  missing: 'Jesteś offline, a strony, którą otwierasz, nie ma w zapisanej kopii. Są w niej wszystkie priorytety i wyszukiwarka.',
};
