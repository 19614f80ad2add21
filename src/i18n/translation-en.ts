import type { TranslationMessages } from './translation.ts';

/** Languages, in English. */
export const translationEn: TranslationMessages = {
  name: 'English',
  locale: 'en_GB',
  choose: 'Language',
  adopted: 'Adopted wording, in Polish',
  translated: 'In English',
  mark: 'Our own working translation, not the City’s, not binding.',
  prevails: 'The Polish wording prevails.',
  outdated: 'The Polish wording has changed since this translation was made. Rely on the Polish wording.',
  original: 'In Polish',
  originalQuote: 'Quotation in Polish',
  inPolish: 'in Polish',
  city: 'The City’s own versions',
  cityNote: 'These texts are the City’s. Their scope and wording may differ from the Polish.',
  languages: { en: 'English', de: 'German', it: 'Italian' },
  statement: 'The statement itself, with names and dates',
};
