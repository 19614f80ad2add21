import { type Language, languageOf } from '../domain/language.ts';

/** The same answer for the whole build; while editing a new one for each request. */
export function once<T>(read: () => Promise<T>): () => Promise<T> {
  let known: Promise<T> | undefined;
  return () => (import.meta.env.DEV ? read() : (known ??= read()));
}

/** The same, with an answer for each language; it is asked for by the locale of a page. */
export function oncePerLanguage<T>(read: (language: Language) => Promise<T>): (locale?: string) => Promise<T> {
  const known = new Map<Language, () => Promise<T>>();
  return (locale) => {
    const language = languageOf(locale);
    const answer = known.get(language) ?? once(() => read(language));
    known.set(language, answer);
    return answer();
  };
}
