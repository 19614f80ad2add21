/** Words on each side of the phrase that tell it from the same words elsewhere on a page. */
const CONTEXT = 3;

/**
 * The fragment directive (https://wicg.github.io/scroll-to-text-fragment/) that highlights a stretch of a text.
 * The stretch is widened to whole words, because browsers match whole words only.
 * @param start offset of the first selected character
 * @param end offset after the last one
 * @returns `undefined` when nothing but white space is selected
 */
export function textFragment(text: string, start: number, end: number): { phrase: string; directive: string } | undefined {
  const words = [...text.matchAll(/\S+/g)].map((match) => ({ word: match[0], from: match.index, to: match.index + match[0].length }));
  const first = words.findIndex(({ to }) => to > start);
  const last = words.filter(({ from }) => from < end).length - 1;
  if (start >= end || first < 0 || last < first) return undefined;
  const join = (from: number, to: number) => words.slice(Math.max(0, from), to).map(({ word }) => word).join(' ');
  const phrase = join(first, last + 1);
  const before = join(first - CONTEXT, first);
  const after = join(last + 1, last + 1 + CONTEXT);
  return { phrase, directive: `#:~:text=${before && `${encode(before)}-,`}${encode(phrase)}${after && `,-${encode(after)}`}` };
}

/** Percent-encoding for a text directive, where hyphen and comma have a meaning of their own. */
function encode(words: string): string {
  return encodeURIComponent(words).replace(/-/g, '%2D');
}
