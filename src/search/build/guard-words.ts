/** Which ordinary words of the language the search would take for slips of its own words. */
import { fold } from '../fold.ts';
import type { Lexicon } from '../lexicon.ts';
import { inflect, isSlip } from '../match.ts';
import type { Dictionary } from './hunspell.ts';
import { SlipIndex } from './slip-index.ts';

/** Forms that people look up by themselves: of verbs „formowanie”, „zarażony”, of adjectives „łatwo”, „zawodowe”. */
const LOOKED_UP: readonly (readonly [RegExp, RegExp])[] = [[/ować$/u, /(?:owanie|owany)$/u], [/[aei]ć$/u, /(?:[ae]nie|cie|[ae]ny)$/u], [/[yi]$/u, /[aeo]$/u]];
/** Two slips are forgiven from this length on, in words of the adopted text: see `reach` in match.ts. */
const LONG = 8;

/** Words of the dictionary, as people look them up, that no entry knows and that would be „corrected”; folded. */
export function guardWords(lexicon: Lexicon, dictionary: Dictionary): string[] {
  const strangers = new Map<string, boolean>();
  for (const { stem, endings, stranger } of lexicon.stems) {
    for (const ending of endings) strangers.set(stem + ending, stranger && (strangers.get(stem + ending) ?? true));
  }
  const forms = [...strangers];
  const index = new SlipIndex(forms.map(([form, stranger]) => [form, !stranger && form.length >= LONG - 2 ? 2 : 1]));
  const words = new Set<string>();
  const seen = new Set<string>();
  for (const written of lookedUp(dictionary)) {
    const word = fold(written);
    if (seen.has(word)) continue;
    seen.add(word);
    const near = index.some(word, word.length >= LONG ? 2 : 1, (i) => isSlip(word, ...forms[i]!, lexicon.neighbours));
    if (near && inflect(word, lexicon).length === 0) words.add(word);
  }
  return [...words];
}

function* lookedUp(dictionary: Dictionary): Generator<string> {
  for (const lemma of dictionary.all()) {
    if (!/^\p{Ll}{4,}$/u.test(lemma)) continue;
    yield lemma;
    for (const [kind, wanted] of LOOKED_UP) if (kind.test(lemma)) yield* dictionary.forms(lemma, wanted);
  }
}
