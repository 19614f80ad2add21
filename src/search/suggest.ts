/** Near headwords for a query that found nothing. */
import type { Lexicon, Phrase } from './lexicon.ts';
import type { Plan } from './plan.ts';
import { fold } from './fold.ts';
import { letterOf } from './packed.ts';

/**
 * At most `limit` headwords: first keywords that have a word of the query and more („mieszkania komunalne” for „mieszkania”),
 * then keywords with a word of the same first letter that share the most three-letter pieces with the unknown words.
 */
export function suggest({ terms, unknown }: Plan, lexicon: Lexicon, limit = 3): string[] {
  const asked = terms.map(({ matches }) => new Set(matches.filter(({ quality }) => quality === 1).map(({ word }) => word)));
  const said = ({ words }: Phrase): number => asked.filter((same) => words.some((word) => same.has(word))).length;
  const wider = lexicon.phrases.filter(({ place }) => !place).map((phrase) => ({ phrase, share: said(phrase) / phrase.words.length })).filter(({ share }) => share > 0);
  wider.sort((a, b) => b.share - a.share || Number(a.phrase.weak) - Number(b.phrase.weak) || a.phrase.text.length - b.phrase.text.length || (a.phrase.text < b.phrase.text ? -1 : 1));
  return [...new Set([...wider.map(({ phrase }) => phrase.text), ...alike(unknown, lexicon)])].slice(0, limit);
}

function alike(unknown: readonly string[], lexicon: Lexicon): string[] {
  const words = unknown.slice(0, 5).map(fold);
  const asked = new Set(words.flatMap(pieces));
  if (asked.size === 0) return [];
  const letters = new Set(words.map(letterOf));
  const scored = new Map<string, number>();
  for (const [text, own, initials] of headwords(lexicon)) {
    if (!initials.some((letter) => letters.has(letter))) continue;
    const shared = own.filter((piece) => asked.has(piece)).length;
    const score = (2 * shared) / (own.length + asked.size);
    if (score >= 0.3) scored.set(text, Math.max(score, scored.get(text) ?? 0));
  }
  return [...scored].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([text]) => text);
}

type Headword = readonly [text: string, pieces: readonly string[], initials: readonly string[]];

const known = new WeakMap<Lexicon, Headword[]>();

function headwords(lexicon: Lexicon): Headword[] {
  const made = known.get(lexicon) ?? lexicon.phrases.filter(({ words, place }) => !place && words.length < 3).map(({ text, words }) => [text, words.flatMap(pieces), words.map(letterOf)] as const);
  known.set(lexicon, made);
  return made;
}

function pieces(word: string): string[] {
  const framed = `^${word}`;
  return Array.from({ length: Math.max(0, framed.length - 2) }, (_, i) => framed.slice(i, i + 3));
}
