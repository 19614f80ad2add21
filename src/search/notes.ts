import type { SearchMessages } from '../i18n/messages.ts';
import type { Answer } from './search.ts';

/** What the search did with a query that found something, said outside the results: corrections, words left out. */
export function noteLines({ query, corrected, plan }: Answer, shown: number, t: SearchMessages): HTMLElement[] {
  if (shown === 0) return [];
  return [
    ...(corrected ? [line(t.corrected(corrected.slice(0, 100), query.trim().slice(0, 100)))] : []),
    ...(plan.kind === 'words' && plan.unknown.length > 0 ? [line(t.leftOut(plan.unknown.slice(0, 5)))] : []),
  ];
}

export function line(text: string): HTMLElement {
  return Object.assign(document.createElement('p'), { textContent: text });
}
