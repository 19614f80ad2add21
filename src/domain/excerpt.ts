import { holdLines } from './wording.ts';

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

/** A stretch of an excerpt that must stay on one line or may wrap, with the parts of it that belong to the phrase. */
export interface ExcerptSegment {
  nowrap: boolean;
  parts: { text: string; marked: boolean }[];
}

/** Cuts an excerpt for the page: lines are held as everywhere, also where the phrase begins after a one-letter word. */
export function excerptSegments({ before, phrase, after }: Excerpt): ExcerptSegment[] {
  const [from, to] = [before.length, before.length + phrase.length];
  let start = 0;
  return holdLines(before + phrase + after).map(({ text, nowrap }) => {
    const [first, last] = [Math.max(from - start, 0), Math.max(to - start, 0)];
    start += text.length;
    const parts = [
      { text: text.slice(0, first), marked: false },
      { text: text.slice(first, last), marked: true },
      { text: text.slice(last), marked: false },
    ];
    return { nowrap, parts: parts.filter((part) => part.text !== '') };
  });
}
