/** Which ordinary words of the language the search would take for slips of its own words. */
import { fold } from '../fold.ts';
import type { Lexicon } from '../lexicon.ts';
import { inflect } from '../match.ts';
import { isSlip } from '../slips.ts';
import { tokenize } from '../tokenize.ts';
import type { Neighbours } from '../keyboard.ts';
import type { Dictionary, Ending } from './hunspell.ts';
import { SlipIndex } from './slip-index.ts';

/** Forms that people look up by themselves: of verbs „formowanie”, „zarażony”, of adjectives „łatwo”, „zawodowe”. */
const LOOKED_UP: readonly (readonly [RegExp, RegExp])[] = [[/ować$/u, /(?:owanie|owany)$/u], [/[aei]ć$/u, /(?:[ae]nie|cie|[ae]ny)$/u], [/[yi]$/u, /[aeo]$/u]];
/** Two slips are forgiven from this length on, in words of the adopted text: see `reach` in slips.ts. */
const LONG = 8;

/** Shorter words are not corrected: see `reach` in slips.ts. */
const CORRECTED = 5;
/** Only verbs have more forms; of those only what people look up is listed. */
const VERB_FORMS = 30;

/** Words of the dictionary in all their forms that no entry knows and that would be „corrected”; folded. */
export function guardWords(lexicon: Lexicon, dictionary: Dictionary): string[] {
  const strangers = new Map<string, boolean>();
  for (const { stem, endings, stranger } of lexicon.stems) {
    for (const ending of endings) strangers.set(stem + ending, stranger && (strangers.get(stem + ending) ?? true));
  }
  const forms = [...strangers];
  const index = new SlipIndex(forms.map(([form, stranger]) => [form, !stranger && form.length >= LONG - 2 ? 2 : 1]));
  const words = new Set<string>();
  const look = (word: string, depth: 1 | 2): void => {
    if (index.some(word, depth, (i) => isSlip(word, ...forms[i]!, lexicon.neighbours)) && !words.has(word) && inflect(word, lexicon).length === 0) words.add(word);
  };
  for (const written of lookedUp(dictionary)) {
    const word = fold(written);
    look(word, word.length >= LONG ? 2 : 1);
  }
  const plain = new Map<Ending, string>();
  for (const { lemma, rules } of dictionary.paradigms()) {
    if (rules.length > VERB_FORMS || !LOWER.test(lemma)) continue;
    const start = fold(lemma);
    for (const rule of rules) {
      const add = plain.get(rule) ?? fold(rule.add);
      plain.set(rule, add);
      look(start.slice(0, start.length - rule.strip.length) + add, 1);
    }
  }
  return [...words];
}

/** Words that entries in other languages use and that are ordinary words here too („weekend”): asked here, they mean what they mean here. Folded. */
export function sharedWords(abroad: readonly { label: string; keywords: readonly string[] }[], dictionary: Dictionary): string[] {
  const tokens = abroad.flatMap(({ label, keywords }) => tokenize([label, ...keywords].join(' ')));
  const surfaces = [...new Set(tokens.map(({ surface }) => surface.toLowerCase()))];
  return surfaces.filter((surface) => dictionary.lemmas(surface).length > 0).map(fold);
}

/** A folded word with its likeliest slips: a letter left out or doubled, two exchanged, the key beside. None of a word so short that it is not corrected. */
export function likelySlips(word: string, near: Neighbours): string[] {
  if (word.length < CORRECTED) return [];
  return [...word].flatMap((letter, i) => {
    const [before, after] = [word.slice(0, i), word.slice(i + 1)];
    const beside = [...'abcdefghijklmnopqrstuvwxyz'].filter((key) => near[letter.charCodeAt(0) * 128 + key.charCodeAt(0)] === 1);
    return [before + after, before + letter + letter + after, before + after.charAt(0) + letter + after.slice(1), ...beside.map((key) => before + key + after)];
  });
}

const LOWER = /^\p{Ll}{4,}$/u;

function* lookedUp(dictionary: Dictionary): Generator<string> {
  for (const lemma of dictionary.all()) {
    if (!LOWER.test(lemma)) continue;
    yield lemma;
    for (const [kind, wanted] of LOOKED_UP) if (kind.test(lemma)) yield* dictionary.forms(lemma, wanted);
  }
}
