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
  const having = new Set(asked.flatMap((same) => [...same]).flatMap((word) => (lexicon.occurrences.get(word) ?? []).flatMap(({ phrase }) => (phrase && !phrase.place ? [phrase] : []))));
  const wider = [...having].map((phrase) => ({ phrase, share: said(phrase) / phrase.words.length })).filter(({ share }) => share > 0);
  wider.sort((a, b) => b.share - a.share || Number(a.phrase.weak) - Number(b.phrase.weak) || a.phrase.text.length - b.phrase.text.length || (a.phrase.text < b.phrase.text ? -1 : 1));
  return [...new Set([...wider.map(({ phrase }) => phrase.text), ...alike(unknown, lexicon)])].slice(0, limit);
}

function alike(unknown: readonly string[], lexicon: Lexicon): string[] {
  const words = unknown.slice(0, 5).map(fold);
  const asked = new Set(words.flatMap(pieces));
  if (asked.size === 0) return [];
  const scored = new Map<string, number>();
  const letters = new Set(words.map(letterOf));
  const begun = lexicon.phrases.filter(({ place, words: own }) => !place && own.length <= 2 && own.some((word) => letters.has(letterOf(word))));
  for (const phrase of begun) {
    const { text } = phrase;
    const own = piecesOf(phrase);
    const shared = own.filter((piece) => asked.has(piece)).length;
    const score = (2 * shared) / (own.length + asked.size);
    if (score >= 0.3) scored.set(text, Math.max(score, scored.get(text) ?? 0));
  }
  return [...scored].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([text]) => text);
}

/** Of a keyword they are taken once: it stays the same object in every lexicon of a library. */
const known = new WeakMap<Phrase, readonly string[]>();

function piecesOf(phrase: Phrase): readonly string[] {
  const own = known.get(phrase) ?? phrase.words.flatMap(pieces);
  known.set(phrase, own);
  return own;
}

function pieces(word: string): string[] {
  const framed = `^${word}`;
  return Array.from({ length: Math.max(0, framed.length - 2) }, (_, i) => framed.slice(i, i + 3));
}
