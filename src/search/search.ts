/** The search: a query and a lexicon make an answer. Pure; never throws; the same query gives the same answer. */
import type { Lexicon } from './lexicon.ts';
import { meant } from './match.ts';
import { plan, type Guard, type Plan } from './plan.ts';
import { rank, type Hit } from './rank.ts';
import { correct } from './slips.ts';
import { trim } from './tokenize.ts';

export interface Answer {
  readonly query: string;
  readonly plan: Plan;
  readonly hits: readonly Hit[];
  /** The query as it was understood, when words were corrected. */
  readonly corrected?: string;
}

export function search(query: string, lexicon: Lexicon, guard?: Guard): Answer {
  return answer(plan(query, lexicon, guard, correct), lexicon, (made) => rank(made, lexicon));
}

/** The answer for a plan, its words ranked by `ranked`: by the small index alone, or settled by Pagefind. */
export function answer(made: Plan, lexicon: Lexicon, ranked: (made: Plan) => Hit[]): Answer {
  const hits = made.kind === 'citation' ? cited(made, ranked) : made.kind === 'words' ? ranked(made) : [];
  return {
    query: made.query,
    plan: made,
    hits,
    ...(made.terms.some(({ correctedTo }) => correctedTo !== undefined) && hits.length > 0 && { corrected: corrected(made, lexicon) }),
  };
}

/** Whether the answer of the reader's own language leaves room for another: nothing found, or words that it does not know. */
export function leavesRoom({ hits, corrected, plan: { kind, unknown } }: Answer): boolean {
  return kind === 'words' && (hits.length === 0 || corrected !== undefined || unknown.length > 0);
}

/** The query with right words in the place of wrong ones; without those that lead nowhere, only the words that were asked for. */
function corrected({ query, terms, unknown }: Plan, lexicon: Lexicon): string {
  const words = terms.map(({ typed, correctedTo, matches }) => [typed, correctedTo === undefined ? typed : (meant(correctedTo, matches, lexicon) ?? correctedTo)] as const);
  if (unknown.length > 0) return words.map(([, right]) => right).join(' ');
  return words.reduce((text, [typed, right]) => text.replace(typed, () => right), trim(query).trim().replace(/\s+/gu, ' '));
}

/** The points cited; words beside the citation („pkt 2 Ukraina”) say which of them is meant. */
function cited(made: Plan, ranked: (made: Plan) => Hit[]): Hit[] {
  const byWords = new Map(made.terms.length > 0 ? ranked(made).map((hit) => [hit.id, hit]) : []);
  const score = (id: string) => byWords.get(id)?.score ?? 0;
  return made.cited.toSorted((a, b) => score(b) - score(a)).map((id) => ({ id, score: 1 + score(id), reasons: [{ asked: made.query.trim(), found: [], field: 'citation', rule: 'citation' }, ...(byWords.get(id)?.reasons ?? [])] }));
}
