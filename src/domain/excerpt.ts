/** A quotation with one phrase to be marked. The three parts together are an exact stretch of the text. */
export interface Excerpt {
  before: string;
  phrase: string;
  after: string;
  /** Whether words were left out before or after. */
  cutBefore: boolean;
  cutAfter: boolean;
}

/**
 * The words around a phrase: `room` characters or so on either side, never cut inside a word.
 * Nothing is cut where less than half of the room would be saved.
 * @throws Error when the phrase does not stand in the text: quotations are exact or not at all.
 */
export function excerpt(text: string, phrase: string, room = 60, start = text.indexOf(phrase)): Excerpt {
  if (start < 0 || text.slice(start, start + phrase.length) !== phrase) throw new Error(`Tych słów nie ma w tekście: „${phrase}”.`);
  const end = start + phrase.length;
  const from = start > room * 1.5 ? text.lastIndexOf(' ', start - room) + 1 : 0;
  const space = text.length - end > room * 1.5 ? text.indexOf(' ', end + room) : -1;
  const to = space < 0 ? text.length : space;
  return { before: text.slice(from, start), phrase, after: text.slice(end, to), cutBefore: from > 0, cutAfter: to < text.length };
}
