/** Pagefind: what it is asked for a plan, and how its pages settle the ranking of the small index. Pure; the asking is the caller's. */
import type { Lexicon } from './lexicon.ts';
import type { Plan } from './plan.ts';
import { evidenceOf, settle, type Evidence, type Hit } from './rank.ts';

export interface PagefindQuery {
  /** Index of the term in the plan; -1 for the words that the plan does not know. */
  readonly term: number;
  /** One word as the index has it (folded unless it stands in the wording), to be searched by itself: Pagefind would want all words at once. */
  readonly text: string;
}

export interface PagefindResult {
  readonly query: PagefindQuery;
  /** Pages that are entries, with Pagefind's own scores. */
  readonly pages: readonly { readonly id: string; readonly score: number }[];
}

/** Surface forms asked for one term at most: the likeliest come first. */
const MOST = 16;
/** How much Pagefind's own score moves an entry that the small index has found. */
const SWAY = 0.1;
/** Weight of a page on which only Pagefind saw the word: in a fact or a note. */
const PAGE = 0.12;

/** Words to ask Pagefind for, each alone; none for a citation. Unknown words are asked exactly, in quotation marks. */
export function pagefindQueries(plan: Plan, lexicon: Lexicon): PagefindQuery[] {
  if (plan.kind !== 'words') return [];
  const known = plan.terms.flatMap(({ matches }, term) => {
    const surfaces = [...matches].sort((a, b) => b.quality - a.quality).flatMap(({ word }) => (lexicon.occurrences.get(word) ?? []).filter((o) => !o.concept && o.field !== 'place').map((o) => (o.field === 'wording' ? o.surface.toLowerCase() : word)));
    return [...new Set(surfaces)].slice(0, MOST).map((text): PagefindQuery => ({ term, text }));
  });
  return [...known, ...(plan.unknown.length > 0 ? [{ term: -1, text: `"${plan.unknown.join(' ')}"` }] : [])];
}

/** The settled list. What the plan does not know stays unknown: Pagefind cuts such words back to a beginning it knows. */
export function mergePagefind(plan: Plan, lexicon: Lexicon, results: readonly PagefindResult[]): Hit[] {
  const entryOf = new Map(lexicon.entries.map(({ id }, index) => [id, index]));
  const known = evidenceOf(plan, lexicon);
  const merged = plan.terms.map((term, index): readonly Evidence[] => {
    const seen = new Map<number, number>();
    for (const { query, pages } of results) {
      if (query.term !== index) continue;
      for (const { id, score } of pages) {
        const entry = entryOf.get(id);
        if (entry !== undefined) seen.set(entry, score + (seen.get(entry) ?? 0));
      }
    }
    const own = known[index] ?? [];
    if (seen.size === 0) return own;
    const best = Math.max(...seen.values());
    const share = (entry: number): number => (seen.get(entry) ?? 0) / (best || 1);
    const found = new Set(own.map(({ entry }) => entry));
    const only = [...seen.keys()].filter((entry) => !found.has(entry));
    const alone = own.some((e) => e.alone);
    return [
      ...own.map((e) => ({ ...e, weight: e.weight * (1 - SWAY + SWAY * share(e.entry)) })),
      ...only.map((entry): Evidence => ({ entry, weight: PAGE * share(entry), adopted: false, whole: false, long: false, alone, remote: false, named: false, reasons: () => [{ asked: term.typed, found: [], field: 'page', rule: 'page' }] })),
    ];
  });
  return settle(plan, merged, lexicon);
}
