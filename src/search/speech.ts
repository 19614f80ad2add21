/** What the search knows and says in each language of the site; one without it does not compile. A browser fetches only what its reader needs. */
import type { Language as Code } from '../domain/language.ts';
import type { SearchMessages } from '../i18n/messages.ts';
import type { Language } from './language.ts';

export const SPEECH: Record<Code, () => Promise<{ language: Language; messages: SearchMessages }>> = {
  pl: () => import('./speech-pl.ts'),
  en: () => import('./speech-en.ts'),
};
