/** The second list of an answer: pages of the guide (themes, readers, terms, places) whose names the query says, and pages about the site. */
import { fold } from './fold.ts';
import type { Plan } from './plan.ts';

export type GuideKind = 'theme' | 'reader' | 'term' | 'place' | 'site';

/** A page as the build packs it: kind, name, path without the sub-path, and its phrases. */
export type PackedGuidePage = readonly [GuideKind, string, string, readonly string[]];

export interface GuidePage {
  readonly kind: GuideKind;
  readonly name: string;
  readonly path: string;
}

/** More would push the priorities out of sight. */
const MOST = 4;
/** A page is named when a phrase of it is said whole, or when the whole query is at least this part of one („unia”: Unia Europejska). */
const LEAST = 1 / 3;

/** Of a page about the site a phrase is said whole, and is more than this part of the query. */
const HALF = 1 / 2;

/** A phrase for the file: its words parted by spaces, words of the lexicon that mean the same by „|”; „cytow*” is the beginning of a word. */
export function packPhrase(words: readonly (readonly string[])[]): string {
  return words.map((same) => same.join('|')).join(' ');
}

/** A page with its phrases taken apart once: words of each phrase, each with those that mean the same. */
type ReadGuidePage = readonly [page: GuidePage, phrases: readonly (readonly (readonly string[])[])[]];

/** The file as `guidePages` reads it. */
export function readGuidePages(packed: readonly PackedGuidePage[]): readonly ReadGuidePage[] {
  return packed.map(([kind, name, path, phrases]) => [{ kind, name, path }, phrases.map((phrase) => phrase.split(' ').map((same) => same.split('|')))]);
}

/** The pages that a plan names, best first: what the engine knows of forms, families and slips serves here as well. */
export function guidePages({ terms, unknown }: Plan, pages: readonly ReadGuidePage[]): GuidePage[] {
  const asked = [...terms.map(({ matches }) => new Map(matches.map(({ word, quality }) => [word, quality]))), ...unknown.map((word) => new Map([[fold(word), 1]]))];
  const meant = new Set(asked.flatMap((term) => [...term.keys()]));
  const scored: { page: GuidePage; score: number }[] = [];
  for (const [page, phrases] of pages) {
    let score = 0;
    for (const words of phrases) if (words.some((same) => same.some((word) => word.endsWith('*') || meant.has(word)))) score = Math.max(score, likeness(words, asked));
    // „serwis samochodowy” asks for something else.
    if (score > 0 && (page.kind !== 'site' || score > 1 + HALF)) scored.push({ page, score });
  }
  return scored.sort((a, b) => b.score - a.score).slice(0, MOST).map(({ page }) => page);
}

/** 0 to 2: how much of the phrase is said, and how much of the query says it. */
function likeness(words: readonly (readonly string[])[], asked: readonly ReadonlyMap<string, number>[]): number {
  const best = (same: readonly string[], term: ReadonlyMap<string, number>) => Math.max(0, ...same.flatMap((word) => (word.endsWith('*') ? begun(word.slice(0, -1), term) : (term.get(word) ?? 0))));
  const said = words.map((same) => Math.max(0, ...asked.map((term) => best(same, term)))).filter((quality) => quality > 0);
  const saying = asked.filter((term) => words.some((same) => best(same, term) > 0)).length;
  const [ofPhrase, ofQuery] = [said.length / words.length, saying / asked.length];
  if (ofPhrase < 1 && (ofQuery < 1 || ofPhrase < LEAST)) return 0;
  return (said.reduce((sum, quality) => sum + quality, 0) / words.length) + ofQuery;
}

/** How well the words of a term that begin so were meant. */
const begun = (letters: string, term: ReadonlyMap<string, number>): number[] => [...term].flatMap(([word, quality]) => (word.startsWith(letters) ? quality : []));
