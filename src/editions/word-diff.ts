import { diffWordsWithSpace } from 'diff';

/** A stretch of two texts: kept, taken out of the older or put into the newer. */
export interface Stretch {
  kind: 'same' | 'removed' | 'added';
  text: string;
}

/** What changed, word by word. The kept and removed stretches add up to the older text, the kept and added to the newer. */
export function wordDiff(older: string, newer: string): Stretch[] {
  return diffWordsWithSpace(older, newer).map(({ value, added, removed }) => ({ text: value, kind: added ? 'added' : removed ? 'removed' : 'same' }));
}
