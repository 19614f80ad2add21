/** Phrases about languages: the switch, our translation, and what the City itself translated. */
export interface TranslationMessages {
  /** Name of this language in itself. */
  name: string;
  /** Its code for link previews: `pl_PL`. */
  locale: string;
  /** Name of the switch for those who hear it. */
  choose: string;
  /** Above the adopted wording and above our translation, where both are shown side by side. */
  adopted: string;
  translated: string;
  /** What our translation is and is not. */
  mark: string;
  prevails: string;
  /** Said where the Polish text has changed since it was translated. */
  outdated: string;
  /** The Polish original of a quotation or of a title. */
  original: string;
  originalQuote: string;
  /** Dated copies and the like, which are in Polish only. */
  inPolish: string;
  /** The City's own versions in other languages. */
  city: string;
  cityNote: string;
  languages: Readonly<Record<string, string>>;
  statement: string;
}
