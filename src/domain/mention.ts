import { isCapital, type Lemmatize, type Word, wordsOf } from './lemma.ts';

/** A phrase to look for, in its base form; several may lead to one key. */
export interface Phrase {
  key: string;
  text: string;
}

/** A phrase found in a text, in the very form in which it stands there. */
export interface Mention {
  key: string;
  /** Exact substring of the text. */
  text: string;
  start: number;
  end: number;
}

/** What may stand between the words of one phrase: „Środkowo - Wschodniej”, but no comma and no bracket. */
const INSIDE = /^[\s\u00a0–-]+$/u;

/**
 * Makes a reader that finds phrases in any Polish form. Where several fit, the longest wins,
 * so „Europa Środkowo-Wschodnia” is not „Europa”; mentions never overlap and come in the order of the text.
 */
export function phraseFinder(phrases: readonly Phrase[], lemmatize: Lemmatize): (text: string) => Mention[] {
  const readings = (word: string) => new Set([word.toLocaleLowerCase('pl'), ...lemmatize(word)].map((lemma) => lemma.toLocaleLowerCase('pl')));
  const patterns = phrases
    .map(({ key, text }) => ({ key, words: wordsOf(text).map(({ text: word }) => ({ capital: isCapital(word), readings: readings(word) })) }))
    .sort((a, b) => b.words.length - a.words.length);
  return (text) => {
    const words = wordsOf(text).map((word) => ({ ...word, readings: readings(word.text) }));
    const fits = (at: number, pattern: (typeof patterns)[number]['words']) => pattern.every((wanted, offset) => {
      const found = words[at + offset];
      const gap = offset === 0 ? ' ' : text.slice(words[at + offset - 1]?.end, found?.start);
      return found && INSIDE.test(gap) && (!wanted.capital || isCapital(found.text)) && !wanted.readings.isDisjointFrom(found.readings);
    });
    const mentions: Mention[] = [];
    for (let at = 0; at < words.length; at += 1) {
      const pattern = patterns.find((each) => fits(at, each.words));
      if (!pattern) continue;
      const [first, last] = [words[at], words[at + pattern.words.length - 1]] as [Word, Word];
      mentions.push({ key: pattern.key, text: text.slice(first.start, last.end), start: first.start, end: last.end });
      at += pattern.words.length - 1;
    }
    return mentions;
  };
}
