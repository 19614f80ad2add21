import { z } from 'zod';

/** An address that was published once and has nothing of its own any more. It still answers: with what happened. */
export const retiredSchema = z.strictObject({
  /** Lower-case ASCII path from the root of the site, slash at the end; or a fragment of the start page: `/#t16`. */
  address: z.string().regex(/^\/(?:#[a-z0-9-]+|(?:[a-z0-9-]+\/)+)$/),
  /** Day on which it was retired. */
  date: z.iso.date(),
  /** What happened, in one or two sentences for the reader who followed an old link. */
  reason: z.string().min(1),
  /** Where the same thing stands now; absent when it stands nowhere. */
  to: z.string().regex(/^\/(?:[a-z0-9-]+\/)*(?:#[a-z0-9-]+)?$/).optional(),
});

export type Retired = z.infer<typeof retiredSchema>;

/** Short addresses redirect themselves; nothing may lead to them. */
const SHORT = /^\/[a-z]\d+\/$/;

/** A rule of retiring that an entry breaks; `at` is its place in the list. */
export interface RetiredFault {
  at: number;
  field: 'address' | 'to';
  rule: 'repeated' | 'chain' | 'other-number' | 'self';
}

/** Whether an address names a numbered point: canonical, short, dated or a fragment. The list and number, or nothing. */
export function pointNamed(address: string): string | undefined {
  const path = address.replace(/^\/wersje\/\d{4}-\d{2}-\d{2}(?=\/)/, '');
  return /^\/([a-z][a-z-]*\/\d+)\/$/.exec(path)?.[1] ?? /^\/#?([a-z]\d+)\/?$/.exec(path)?.[1];
}

/** Checks a list of retired addresses: each once, one step only, never from one number to another. */
export function checkRetired(list: readonly Retired[]): RetiredFault[] {
  const addresses = list.map(({ address }) => address);
  return list.flatMap(({ address, to }, at): RetiredFault[] => {
    const faults: RetiredFault[] = [];
    if (addresses.indexOf(address) !== at) faults.push({ at, field: 'address', rule: 'repeated' });
    if (to === undefined) return faults;
    if (to === address) faults.push({ at, field: 'to', rule: 'self' });
    else if (addresses.includes(to) || SHORT.test(to)) faults.push({ at, field: 'to', rule: 'chain' });
    if (pointNamed(address) && pointNamed(to)) faults.push({ at, field: 'to', rule: 'other-number' });
    return faults;
  });
}
