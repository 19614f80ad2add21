import type { DocumentFacts, List, Point } from './document.ts';

/** „cz. 1 pkt 5”; several points are gathered by list: „cz. 1 pkt 5 i 8, cz. 2 pkt 1”. */
export function citeShort(points: readonly Point[]): string {
  const byList = new Map<List, number[]>();
  for (const { list, number } of points) byList.set(list, [...(byList.get(list) ?? []), number]);
  return [...byList]
    .sort(([a], [b]) => a.part - b.part)
    .map(([list, numbers]) => `cz. ${list.part} pkt ${enumerate([...new Set(numbers)].sort((a, b) => a - b))}`)
    .join(', ');
}

/** The full citation of one point, with the dated address at its end. */
export function cite(document: DocumentFacts, point: Point, datedUrl: string): string {
  const date = document.sourceDate.split('-').reverse().join('.');
  return `„${document.title}” (Kraków, data na stronie źródłowej: ${date}), cz. ${point.list.part} „${point.list.name}”, pkt ${point.number}, ${datedUrl}`;
}

/** „5”, „5 i 8”, „5, 8 i 12”. */
function enumerate(numbers: readonly number[]): string {
  const last = numbers.at(-1);
  return numbers.length < 2 ? String(last ?? '') : `${numbers.slice(0, -1).join(', ')} i ${last}`;
}
