import { z } from 'zod';

/** A point that changed its number from one dated text to the next. Points that kept theirs are not listed. */
export const renumberingSchema = z.strictObject({
  /** Date of the newer text. */
  edition: z.iso.date(),
  /** Id in the text before it: „T15”; `null` when the point is new. */
  was: z.string().regex(/^[A-Z]\d+$/).nullable(),
  /** Id in the newer text: „T16”; `null` when the point is gone. */
  is: z.string().regex(/^[A-Z]\d+$/).nullable(),
});

export type Renumbering = z.infer<typeof renumberingSchema>;

/** One point across two texts; a side is missing when the point is new or gone. */
export interface Counterpart {
  was?: string;
  is?: string;
}

/**
 * Pairs the points of two texts: by the list of renumberings first, by the same id otherwise.
 * In the order of the newer text; points that are gone stand at the end.
 */
export function pairPoints(before: readonly string[], after: readonly string[], moves: readonly Renumbering[]): Counterpart[] {
  const origin = new Map(moves.flatMap(({ was, is }) => (is === null ? [] : [[is, was] as const])));
  const moved = new Set(moves.flatMap(({ was }) => was ?? []));
  const pairs = after.map((is): Counterpart => {
    const was = origin.has(is) ? origin.get(is) : before.includes(is) && !moved.has(is) ? is : undefined;
    return was ? { was, is } : { is };
  });
  const kept = new Set(pairs.flatMap(({ was }) => was ?? []));
  return [...pairs, ...before.filter((was) => !kept.has(was)).map((was): Counterpart => ({ was }))];
}

/** Faults of the list against the texts it speaks of: ids that the texts do not have, and ids named twice. */
export function checkRenumbering(moves: readonly Renumbering[], editions: readonly { date: string; ids: readonly string[] }[]): { at: number; field: 'edition' | 'was' | 'is' }[] {
  type Fault = { at: number; field: 'edition' | 'was' | 'is' };
  return moves.flatMap(({ edition, was, is }, at) => {
    const faults: Fault[] = [];
    const index = editions.findIndex(({ date }) => date === edition);
    const twice = (field: 'was' | 'is', id: string | null) => id !== null && moves.findIndex((other) => other.edition === edition && other[field] === id) !== at;
    const unknown = (id: string | null, of: number) => id !== null && !editions[of]?.ids.includes(id);
    if (index < 1) faults.push({ at, field: 'edition' });
    else if (was === is || twice('was', was) || unknown(was, index - 1)) faults.push({ at, field: 'was' });
    else if (twice('is', is) || unknown(is, index)) faults.push({ at, field: 'is' });
    return faults;
  });
}
