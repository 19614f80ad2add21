/** The search: a query and a lexicon make an answer. Pure; never throws; the same query gives the same answer. */
import type { Lexicon } from './lexicon.ts';
import { plan, type Guard, type Plan } from './plan.ts';
import { rank, type Hit } from './rank.ts';
import { meant, suggest } from './suggest.ts';

export interface Answer {
  readonly query: string;
  readonly plan: Plan;
  readonly hits: readonly Hit[];
  /** The query as it was understood, when words were corrected. */
  readonly corrected?: string;
  /** Near headwords, offered when nothing is found. */
  readonly suggestions: readonly string[];
}

export function search(query: string, lexicon: Lexicon, guard?: Guard): Answer {
  return answer(plan(query, lexicon, guard), lexicon, (made) => rank(made, lexicon));
}

/** The answer for a plan, its words ranked by `ranked`: by the small index alone, or settled by Pagefind. */
export function answer(made: Plan, lexicon: Lexicon, ranked: (made: Plan) => Hit[]): Answer {
  const hits = made.kind === 'citation' ? made.cited.map((id) => cited(id, made)) : made.kind === 'words' ? ranked(made) : [];
  const corrections = made.terms.filter((term) => term.correctedTo !== undefined);
  return {
    query: made.query,
    plan: made,
    hits,
    ...(corrections.length > 0 && hits.length > 0 && { corrected: made.terms.map(({ typed, correctedTo, matches }) => (correctedTo === undefined ? typed : (meant(correctedTo, matches, lexicon) ?? correctedTo))).join(' ') }),
    suggestions: hits.length > 0 ? [] : suggest(made, lexicon),
  };
}

function cited(id: string, { query }: Plan): Hit {
  return { id, score: 1, reasons: [{ asked: query.trim(), found: [], field: 'citation', rule: 'citation' }] };
}
