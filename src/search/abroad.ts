/** A query in another language of the site: it finds the same priorities. Pure. */
import { fold } from './fold.ts';
import type { Lexicon } from './lexicon.ts';
import { type Guard, plan } from './plan.ts';
import { rank } from './rank.ts';
import { answer, type Answer } from './search.ts';

/** The answer in another language, only when that language knows every word as it stands and none is an ordinary word of the reader's language: nothing is guessed, so nothing false is said. */
export function answerAbroad(query: string, lexicon: Lexicon, ordinaryHere: Guard): Answer | undefined {
  const made = plan(query, lexicon);
  if (made.terms.some(({ typed }) => ordinaryHere(fold(typed)))) return undefined;
  const terms = made.terms.map((term) => ({ ...term, matches: term.matches.filter(({ rule }) => rule !== 'prefix') }));
  if (made.unknown.length > 0 || terms.some(({ matches }) => matches.length === 0)) return undefined;
  const asked = { ...made, terms };
  const ranked = made.kind === 'words' ? rank(asked, lexicon) : [];
  if (made.kind === 'words' && ranked.length === 0) return undefined;
  const found = answer(asked, lexicon, () => ranked);
  return found.hits.length > 0 ? found : undefined;
}
