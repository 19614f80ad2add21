import { readFileSync } from 'node:fs';
import { ROOT } from '../yardstick.ts';
import { SEARCH_LANGUAGES } from '../../src/search/languages/index.ts';
import { type Lexicon, type Parts, readLexicon } from '../../src/search/lexicon.ts';
import type { PackedCore } from '../../src/search/packed.ts';
import type { Guard } from '../../src/search/plan.ts';
import { search } from '../../src/search/search.ts';
import { score } from './score.mjs';

/** A line of a query set. */
export interface Query {
  id: string;
  query: string;
  lang: string;
  category: string;
  relevant: { id: string; grade: number }[];
}

export interface Measures {
  ndcg5: number;
  zeroRate: number;
  fpRate: number;
}

/** Ids of the priorities found, best first. */
export type Ask = (query: string) => string[];

export const readQueries = (name: string, language: keyof typeof SEARCH_LANGUAGES = 'pl'): Query[] => readFileSync(`${ROOT}tests/search/${name}`, 'utf8').split('\n').filter(Boolean).map((line): Query => JSON.parse(line)).filter(({ lang }) => lang === language);

/** Asks the small index with all its parts, perhaps with something changed. */
export function openLexicon(core: PackedCore, parts: Parts, guard: Guard | undefined, change = (lexicon: Lexicon): Lexicon => lexicon, language: keyof typeof SEARCH_LANGUAGES = 'pl'): Ask {
  const lexicon = change(readLexicon(core, parts, [SEARCH_LANGUAGES[language]]));
  return (query) => search(query, lexicon, guard).hits.map(({ id }) => id);
}

/** Scores one run over a query set: overall and by category. */
export function measure(queries: readonly Query[], ask: Ask): { overall: Measures; groups: Record<string, Measures> } {
  return score(queries, queries.map(({ id, query }) => ({ id, results: ask(query) })));
}
