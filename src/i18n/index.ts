import { type Language, languageOf } from '../domain/language.ts';
import { typeset } from '../domain/typography.ts';
import { en } from './en.ts';
import type { Messages } from './messages.ts';
import { pl } from './pl.ts';

export type { Messages, SearchMessages } from './messages.ts';

/** Every phrase with its one-letter words and abbreviations held to what follows, phrases made by functions included. */
function held<T>(phrases: T): T {
  const hold = (value: unknown): unknown => {
    if (typeof value === 'string') return typeset(value);
    if (typeof value === 'function') return (...values: unknown[]) => hold(value(...values));
    if (value && typeof value === 'object') return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, hold(inner)]));
    return value;
  };
  return hold(phrases) as T;
}

/** A language without its strings does not compile. */
const MESSAGES: Record<Language, Messages> = { pl: held(pl), en: held(en) };

/** The interface in a language; the page's own language is `Astro.currentLocale`. */
export function messages(locale?: string): Messages {
  return MESSAGES[languageOf(locale)];
}
