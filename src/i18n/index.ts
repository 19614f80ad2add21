import type { Messages } from './messages.ts';
import { pl } from './pl.ts';

export type { Messages, SearchMessages } from './messages.ts';

const LANGUAGES: Record<string, Messages> = { pl };

/** The interface in a language; the page's own language is `Astro.currentLocale`. */
export function messages(language = 'pl'): Messages {
  return LANGUAGES[language] ?? pl;
}
