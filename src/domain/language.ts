/** Languages of the site; the first is that of the adopted text. A new one is added here, and the compiler asks for the rest. */
export const LANGUAGES = ['pl', 'en'] as const;

export type Language = (typeof LANGUAGES)[number];

/** The language of the adopted text. */
export const ORIGINAL = 'pl' satisfies Language;

/** A language that the site only translates into. */
export type Translated = Exclude<Language, typeof ORIGINAL>;

export const TRANSLATED: readonly Translated[] = /* @__PURE__ */ LANGUAGES.filter((language): language is Translated => language !== ORIGINAL);

/** The language of a page from what Astro knows of it (`Astro.currentLocale`). */
export function languageOf(locale: string | undefined): Language {
  return LANGUAGES.find((language) => language === locale) ?? ORIGINAL;
}
