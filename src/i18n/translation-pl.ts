import type { TranslationMessages } from './translation.ts';

/** Languages, in Polish. */
export const translationPl: TranslationMessages = {
  name: 'Polski',
  locale: 'pl_PL',
  choose: 'Język',
  adopted: 'Przyjęte brzmienie',
  translated: 'Tłumaczenie',
  mark: 'Nasze tłumaczenie robocze: nie pochodzi od Miasta i nie jest wiążące.',
  prevails: 'Rozstrzyga brzmienie polskie.',
  outdated: 'Polski tekst zmienił się po tym tłumaczeniu.',
  original: 'Po polsku',
  originalQuote: 'Cytat po polsku',
  inPolish: 'po polsku',
  city: 'Wersje Miasta w\u00a0innych językach',
  cityNote: 'To teksty Miasta. Ich zakres i\u00a0słowa mogą się różnić od polskich.',
  languages: { en: 'angielska', de: 'niemiecka', it: 'włoska' },
  statement: 'Deklaracja',
};
