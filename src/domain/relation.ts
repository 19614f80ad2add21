import type { PriorityEntry } from './priority.ts';

/** A tie seen from one of its ends. */
export interface Relation {
  /** Id of the other end. */
  id: string;
  reason: string;
  /** The shared words in this wording and in the other; absent for ties by theme only. */
  shared?: { here: string; there: string };
}

/** Every tie from both of its ends, in document order: symmetric because each is written once. */
export function relationsOf(entries: readonly Pick<PriorityEntry, 'id' | 'related'>[]): Map<string, Relation[]> {
  const order = new Map(entries.map(({ id }, index) => [id, index]));
  const relations = new Map<string, Relation[]>(entries.map(({ id }) => [id, []]));
  for (const entry of entries) {
    for (const { id, reason, shared } of entry.related) {
      relations.get(entry.id)?.push({ id, reason, ...(shared && { shared }) });
      relations.get(id)?.push({ id: entry.id, reason, ...(shared && { shared: { here: shared.there, there: shared.here } }) });
    }
  }
  for (const list of relations.values()) list.sort((a, b) => (order.get(a.id) ?? 0) - (order.get(b.id) ?? 0));
  return relations;
}

/** A tie as an arc beside the list of all priorities. */
export interface Arc {
  ends: readonly [string, string];
  /** Whether the wordings share words, or only a theme. */
  shared: boolean;
  /** SVG path: rows are 10 units high, the list stands at x = 100, the longest arc reaches x = 2. */
  path: string;
}

/** Every tie once, drawn from the row of the earlier end to the row of the later one; the wider apart, the further out. */
export function arcsOf(points: readonly { id: string; relations: readonly Pick<Relation, 'id' | 'shared'>[] }[]): Arc[] {
  const rows = new Map(points.map(({ id }, row) => [id, row]));
  return points.flatMap(({ id, relations }, row) => relations.flatMap((relation): Arc[] => {
    const other = rows.get(relation.id) ?? 0;
    if (other <= row) return [];
    const reach = Math.round((98 * (other - row)) / (points.length - 1));
    return [{ ends: [id, relation.id], shared: relation.shared !== undefined, path: `M100 ${row * 10 + 5}A${reach} ${(other - row) * 5} 0 0 0 100 ${other * 10 + 5}` }];
  }));
}
