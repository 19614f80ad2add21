/** What the search knows of each language of the site; one without it does not compile. */
import type { Language as Code } from '../../domain/language.ts';
import type { Language } from '../language.ts';
import { en } from './en.ts';
import { pl } from './pl.ts';

export const SEARCH_LANGUAGES: Record<Code, Language> = { pl, en };
