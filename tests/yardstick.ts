import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** Folder of the project. */
export const ROOT = fileURLToPath(new URL('../', import.meta.url));

/** The source document as bytes: everything published is measured by it. */
export const SOURCE_PATH = 'content/source/2011-01-31.txt';
const lines = readFileSync(`${ROOT}${SOURCE_PATH}`, 'utf8').split('\n').filter((line) => line.length > 0);

/** A point as the source has it, with the public names that the contract gives it. */
export interface ExpectedPoint {
  /** „T5”, „G2”. */
  id: string;
  /** First segment of its address: `tematyczne`. */
  list: string;
  /** Part of the document: 1 or 2. */
  part: number;
  number: number;
  wording: string;
}

/** The document read straight from the source, on purpose without the code that the site uses. */
export const document = { title: lines[0] ?? '', date: lines[1] ?? '', lead: lines[2] ?? '', headings: lines.filter((line) => /^\d\. /.test(line)) };

const LISTS = [{ list: 'tematyczne', letter: 'T' }, { list: 'geograficzne', letter: 'G' }];

export const points: ExpectedPoint[] = [];
let part = 0;
for (const line of lines) {
  if (/^\d\. /.test(line)) part += 1;
  const point = /^- (\d+)\) (.*)$/.exec(line);
  const at = LISTS[part - 1];
  if (point && at) points.push({ id: `${at.letter}${point[1]}`, list: at.list, part, number: Number(point[1]), wording: point[2] ?? '' });
}

/** `/tematyczne/5/` */
export const pathOf = ({ list, number }: ExpectedPoint): string => `/${list}/${number}/`;
/** `/wersje/2011-01-31/tematyczne/5/` */
export const datedPathOf = (point: ExpectedPoint): string => `/wersje/${document.date}${pathOf(point)}`;
/** `/t5/` */
export const shortPathOf = ({ id }: ExpectedPoint): string => `/${id.toLowerCase()}/`;
