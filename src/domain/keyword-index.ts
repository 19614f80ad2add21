/** A headword of the index with the points it leads to, in document order. */
export interface Headword<P> {
  word: string;
  points: P[];
}

/** Headwords by initial letter, in Polish alphabetical order; what starts with a digit stands under „0–9”. */
export function indexByLetter<P extends { keywords: readonly string[]; nearKeywords: readonly string[] }>(points: readonly P[]): [string, Headword<P>[]][] {
  const byWord = new Map<string, Headword<P>>();
  for (const point of points) {
    for (const word of [...point.keywords, ...point.nearKeywords]) {
      const key = word.toLocaleLowerCase('pl');
      const headword = byWord.get(key) ?? { word, points: [] };
      headword.points.push(point);
      byWord.set(key, headword);
    }
  }
  const { compare } = new Intl.Collator('pl');
  const letters = new Map<string, Headword<P>[]>();
  for (const headword of [...byWord.values()].sort((a, b) => compare(a.word, b.word))) {
    const initial = headword.word.charAt(0).toLocaleUpperCase('pl');
    const letter = /\p{L}/u.test(initial) ? initial : '0–9';
    letters.set(letter, [...(letters.get(letter) ?? []), headword]);
  }
  return [...letters].sort(([a], [b]) => compare(a, b));
}

/** Fragment of a letter: ASCII, lower case („Ś” → `litera-s-kreska` would be long: `litera-si`). */
export function letterFragment(letter: string): string {
  return `litera-${ASCII[letter] ?? (/^[A-Z]$/.test(letter) ? letter.toLowerCase() : '0-9')}`;
}

const ASCII: Record<string, string> = { Ą: 'an', Ć: 'ci', Ę: 'en', Ł: 'el', Ń: 'ni', Ó: 'o-kreskowane', Ś: 'si', Ź: 'zi', Ż: 'zet' };
