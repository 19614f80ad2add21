/** From a mistyped word to the forms it may be a slip for. Fetched by the browser only for words that lead nowhere (second-look.ts). */
import type { Lexicon } from './lexicon.ts';
import type { Neighbours } from './keyboard.ts';
import { collect, type Correction, type Match } from './match.ts';
import { CHEAPEST, distance, Slips } from './typo.ts';

/** A wrong key is likelier in a word of the adopted text than in one of our keywords. */
const STRANGER = 0.35;
const SHORTEST_TYPO = 4;

/** The likeliest known forms for a mistyped word, cheapest first; the first letter is trusted unless the first two changed places. */
export function correct(typed: string, lexicon: Lexicon): Correction[] {
  if (typed.length < SHORTEST_TYPO || /\d/u.test(typed)) return [];
  const slips = new Slips(typed, lexicon.neighbours);
  const forms = new Map<string, { cost: number; found: Map<string, Match> }>();
  let best = Infinity;
  for (const letter of new Set([typed.charAt(0), typed.charAt(1), ''])) {
    for (const stem of lexicon.byLetter.get(letter) ?? []) {
      const handicap = stem.stranger ? STRANGER : 0;
      const limit = Math.min(reach(typed, stem.stranger), best - handicap);
      if (limit <= 0 || (stem.stem.length - typed.length) * CHEAPEST > limit || slips.read(stem.stem, limit) < stem.stem.length) continue;
      for (const ending of stem.endings) {
        const form = stem.stem + ending;
        if (!trusted(typed, form) || Math.abs(form.length - typed.length) * CHEAPEST > limit || slips.read(form, limit) < form.length) continue;
        const cost = slips.cost();
        if (cost > limit) continue;
        best = Math.min(best, cost + handicap);
        const earlier = forms.get(form);
        if (earlier && earlier.cost < cost + handicap) continue;
        const known = earlier?.cost === cost + handicap ? earlier : { cost: cost + handicap, found: new Map<string, Match>() };
        collect(known.found, stem, 1);
        forms.set(form, known);
      }
    }
  }
  return [...forms]
    .filter(([, { cost }]) => cost <= best + 0.01)
    .map(([form, { cost, found }]): Correction => ({ form, cost, matches: [...found.values()].map((m) => ({ ...m, rule: 'typo' })) }))
    .sort((a, b) => a.cost - b.cost || (a.form < b.form ? -1 : 1));
}

/** Cost up to which `typed` may be a slip for a form of the stem: one edit from 5 letters, two from 8 (one of them likely until 10); in words that are only ours one, and with five letters a likely one. */
function reach(typed: string, stranger: boolean): number {
  const letters = typed.length;
  if (stranger) return letters < 5 ? 0 : letters === 5 ? 0.8 : 1;
  return letters < 8 ? 1 : letters < 10 ? 1.7 : 2;
}

function trusted(typed: string, form: string): boolean {
  return form.length >= 5 && (form.charAt(0) === typed.charAt(0) || (form.charAt(0) === typed.charAt(1) && form.charAt(1) === typed.charAt(0)));
}

/** Whether `typed` would be taken for a slip for `form`. */
export function isSlip(typed: string, form: string, stranger: boolean, near: Neighbours): boolean {
  return typed.length >= SHORTEST_TYPO && trusted(typed, form) && distance(typed, form, reach(typed, stranger), near) < Infinity;
}
