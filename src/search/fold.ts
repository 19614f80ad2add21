/** Folding: every way of writing one word (capitals, diacritics, ł, NFD, invisible characters) becomes the same plain letters. */

const INVISIBLE = /[\p{Cc}\p{Cf}\p{Co}\p{Cn}\u034f\u115f\u1160\u3164\ufe00-\ufe0f]/gu;
const MARKS = /\p{M}+/gu;
const DASHES = /[\p{Pd}\u2212\u2043]/gu;
/** Letters that Unicode does not decompose. */
const LETTERS: Readonly<Record<string, string>> = { ł: 'l', đ: 'd', ø: 'o', ß: 'ss', æ: 'ae', œ: 'oe', ı: 'i', þ: 'th', ð: 'd', '’': "'", 'ʼ': "'" };
const SPECIAL = new RegExp(`[${Object.keys(LETTERS).join('')}]`, 'gu');

/** Most words need no more than this. */
const POLISH: Readonly<Record<string, string>> = { ą: 'a', ć: 'c', ę: 'e', ł: 'l', ń: 'n', ó: 'o', ś: 's', ź: 'z', ż: 'z' };
const SIMPLE = /^[a-z0-9ąćęłńóśźż]*$/u;

/** The plain lower-case letters of a text; dashes become „-”, line breaks and tabs become spaces, invisible characters go. */
export function fold(text: string): string {
  const lower = text.toLowerCase();
  if (SIMPLE.test(lower)) return lower.replace(/[^a-z0-9]/gu, (letter) => POLISH[letter] ?? letter);
  return text
    .replace(/[\t\n\v\f\r\u0085\u2028\u2029]/gu, ' ')
    .replace(INVISIBLE, '')
    .normalize('NFKD')
    .replace(MARKS, '')
    .toLowerCase()
    .replace(MARKS, '') // lower-casing „İ” makes a new mark
    .replace(SPECIAL, (letter) => LETTERS[letter] ?? letter)
    .replace(DASHES, '-');
}
