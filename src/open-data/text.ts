import { type DataPoint, type DataSet, RIGHTS } from './data-set.ts';

/** `priorytety.txt`: the adopted words first, what we say about them below a line. */
export function toText({ document, lists, points }: DataSet): string {
  const parts = lists.map(({ slug, heading }) => [heading, ...points.filter(({ list }) => list.slug === slug).map(({ number, wording }) => `${number}) ${wording}`)].join('\n'));
  return `${[document.title, document.lead, ...parts].join('\n\n')}\n\n${footer(document, document.datedUrl)}`;
}

/** `5.txt`: one wording, its citation and fingerprint. */
export function toPointText({ document }: DataSet, point: DataPoint): string {
  return `${point.wording}\n\n${point.citation}\n\nSHA-256: ${point.sha256}\n\n${footer(document, point.url)}`;
}

function footer({ sourceDate, status, notice }: DataSet['document'], url: string): string {
  return `--\nData na stronie źródłowej: ${sourceDate}\n${status}\n${notice}\n${RIGHTS.wording}\n${url}\n`;
}
