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
  const begun = new Set([...new Set(words.map(letterOf))].flatMap((letter) => headwords(lexicon).get(letter) ?? []));
  for (const [text, own] of begun) {
    const shared = own.filter((piece) => asked.has(piece)).length;
    const score = (2 * shared) / (own.length + asked.size);
    if (score >= 0.3) scored.set(text, Math.max(score, scored.get(text) ?? 0));
  }
  return [...scored].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([text]) => text);
}

type Headword = readonly [text: string, pieces: readonly string[]];

const known = new WeakMap<Lexicon, ReadonlyMap<string, readonly Headword[]>>();

/** Short keywords by the first letters of their words. */
function headwords(lexicon: Lexicon): ReadonlyMap<string, readonly Headword[]> {
  const made = known.get(lexicon);
  if (made) return made;
  const byLetter = new Map<string, Headword[]>();
  for (const { text, words, place } of lexicon.phrases) {
    if (place || words.length > 2) continue;
    const headword: Headword = [text, words.flatMap(pieces)];
    for (const letter of new Set(words.map(letterOf))) {
      const list = byLetter.get(letter);
      if (list) list.push(headword);
      else byLetter.set(letter, [headword]);
    }
  }
  known.set(lexicon, byLetter);
  return byLetter;
}

function pieces(word: string): string[] {
  const framed = `^${word}`;
  return Array.from({ length: Math.max(0, framed.length - 2) }, (_, i) => framed.slice(i, i + 3));
}
