const VOWELS = 'aąeęioóuyéöüä';

/**
 * Syllables of a Polish word: as many as it has vowels, with two rules.
 * „i” before another vowel only softens („miasto” has two, „Unia” two), and „eu”, „au” at the beginning of a word
 * are one syllable („Europa” three, „autor” two). Abbreviations and figures count as their letters, so hardly ever as hard.
 */
export function syllables(word: string): number {
  const letters = [...word.toLocaleLowerCase('pl').replace(/^(?:eu|au)(?![aąeęioóuy])/, 'a')];
  return letters.filter((letter, index) => VOWELS.includes(letter) && !(letter === 'i' && VOWELS.includes(letters[index + 1] ?? '-'))).length;
}

/** What FOG-PL is reckoned from. */
export interface Fog {
  value: number;
  sentences: number;
  words: number;
  /** Words of four or more syllables. */
  hard: string[];
}

/**
 * FOG-PL = 0.4 × (words per sentence + 100 × share of words with four or more syllables); 9 is the level of the end of
 * primary school. The full stops of „r.”, „np.”, „cz.”, „nr”, „m.in.” end no sentence unless a capital letter follows.
 */
export function fog(text: string): Fog {
  const plain = text.replaceAll('\u00a0', ' ').replace(/\b(r|np|cz|nr|m\.in)\. (?=[a-ząćęłńóśźż0-9])/g, '$1 ');
  const sentences = plain.split(/[.!?]+[”»)]?(?:\s+|$)/).filter((sentence) => /\p{L}/u.test(sentence)).length;
  const words = plain.match(/[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*/gu) ?? [];
  const hard = words.filter((word) => syllables(word) >= 4);
  return { value: 0.4 * (words.length / sentences + (100 * hard.length) / words.length), sentences, words: words.length, hard };
}
