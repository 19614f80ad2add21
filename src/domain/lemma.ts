/** The base forms a word may have: „funduszy” → fundusz. Unknown words have none. Made by src/search from the dictionary. */
export type Lemmatize = (word: string) => readonly string[];

/** A word of a text with its place; hyphens and every other sign part words. */
export interface Word {
  text: string;
  start: number;
  end: number;
}

/** The words of a text in order. */
export function wordsOf(text: string): Word[] {
  return Array.from(text.matchAll(/[\p{L}\p{M}]+/gu), ({ 0: word, index }) => ({ text: word, start: index, end: index + word.length }));
}

/** Whether a word begins with a capital letter: names are recognised only where they are written as names. */
export function isCapital(word: string): boolean {
  return /^\p{Lu}/u.test(word);
}
