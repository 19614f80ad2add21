/** A stretch of text that may wrap, or a short one that must stay on one line. */
export interface Segment {
  text: string;
  nowrap: boolean;
}

const LETTER = '\\p{L}\\p{M}';
/** One-letter words with the word after them (up to its hyphen, where a narrow screen may break it), a spaced hyphen with the word before it, „pkt” with its number. */
const HELD = new RegExp(`(?<![${LETTER}])[${LETTER}] (?:[^\\s${LETTER}]*[${LETTER}] )*[^\\s-]+-?|[^\\s]+ -(?= )|(?<![${LETTER}])pkt \\d+[^\\s]*`, 'gu');

/**
 * Cuts text into segments whose texts add up to exactly the input: line breaks are held by mark-up,
 * so the characters stay those that were adopted. A one-letter word never ends a line.
 */
export function holdLines(text: string): Segment[] {
  const segments: Segment[] = [];
  let end = 0;
  for (const match of text.matchAll(HELD)) {
    if (match.index > end) segments.push({ text: text.slice(end, match.index), nowrap: false });
    segments.push({ text: match[0], nowrap: true });
    end = match.index + match[0].length;
  }
  if (end < text.length) segments.push({ text: text.slice(end), nowrap: false });
  return segments;
}
