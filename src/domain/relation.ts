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
