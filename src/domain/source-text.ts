import { z } from 'zod';

/** The source document taken apart: what every published wording is compared with, and what dated copies show. */
export const sourceTextSchema = z.strictObject({
  title: z.string(),
  date: z.iso.date(),
  lead: z.string(),
  lists: z.array(z.strictObject({ heading: z.string(), wordings: z.array(z.string()) })),
  /** The file as it is, byte for byte once written as UTF-8. */
  text: z.string(),
});

export type SourceText = z.infer<typeof sourceTextSchema>;

const POINT = /^- (\d+)\) (.+)$/;
const HEADING = /^\d+\. .+:$/;

/** A line of the source that fits nowhere. */
export class SourceTextError extends Error {
  /** 1-based. */
  readonly line: number;

  constructor(line: number, text: string) {
    super(`Nie rozumiem wiersza źródła: „${text}”.`);
    this.name = 'SourceTextError';
    this.line = line;
  }
}

/**
 * Reads the plain-text source: title, date and lead on lines of their own, then headings „1. …:” with points „- 1) …”.
 * @throws SourceTextError when a line fits nowhere or a point is out of sequence: the yardstick itself must be whole.
 */
export function parseSourceText(text: string): SourceText {
  const lines = text.split('\n').flatMap((line, index) => (line === '' ? [] : [{ line, at: index + 1 }]));
  const [title, date, lead] = lines.map(({ line }) => line);
  const lists: SourceText['lists'] = [];
  for (const { line, at } of lines.slice(3)) {
    const point = POINT.exec(line);
    const list = lists.at(-1);
    if (HEADING.test(line)) lists.push({ heading: line, wordings: [] });
    else if (point?.[1] && point[2] && list && Number(point[1]) === list.wordings.length + 1) list.wordings.push(point[2]);
    else throw new SourceTextError(at, line);
  }
  return { title: title ?? '', date: date ?? '', lead: lead ?? '', lists, text };
}

/** Where two texts part: the index and a few characters of each from there on; `undefined` when equal. */
export function firstDifference(found: string, expected: string): { at: number; found: string; expected: string } | undefined {
  if (found === expected) return undefined;
  let at = 0;
  while (found[at] === expected[at]) at += 1;
  const from = Math.max(0, at - 12);
  return { at, found: found.slice(from, at + 24), expected: expected.slice(from, at + 24) };
}
