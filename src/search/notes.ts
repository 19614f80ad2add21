import type { SearchMessages } from '../i18n/messages.ts';
import type { Answer } from './search.ts';

/** What the search did, said outside the results: corrections, words left out, near headwords as links. */
export function noteLines({ query, corrected, plan, suggestions }: Answer, shown: number, t: SearchMessages, page: string): HTMLElement[] {
  const lines: HTMLElement[] = [];
  if (shown > 0 && corrected) lines.push(line(t.corrected(corrected.slice(0, 100), query.trim().slice(0, 100))));
  if (shown > 0 && plan.unknown.length > 0) lines.push(line(t.leftOut(plan.unknown.slice(0, 5))));
  if (shown === 0 && suggestions.length > 0) {
    const paragraph = line(`${t.perhaps} `);
    suggestions.forEach((word, index) => {
      const link = Object.assign(document.createElement('a'), { href: `${page}?q=${encodeURIComponent(word)}`, textContent: word });
      paragraph.append(...(index > 0 ? [', '] : []), link);
    });
    lines.push(paragraph);
  }
  return lines;
}

export function line(text: string): HTMLElement {
  return Object.assign(document.createElement('p'), { textContent: text });
}
