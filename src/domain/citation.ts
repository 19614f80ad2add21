import type { DocumentFacts, List } from './document.ts';

/** What a citation says about a point. */
export interface CitedPoint {
  list: Pick<List, 'part' | 'name'>;
  number: number;
}

/** What a citation says about the text that is cited. */
export type CitedText = Pick<DocumentFacts, 'title' | 'sourceDate'>;

/** „cz. 1 pkt 5”; several points are gathered by list: „cz. 1 pkt 5 i 8, cz. 2 pkt 1”. */
export function citeShort(points: readonly CitedPoint[]): string {
  return gather(points).map(({ list, numbers }) => `cz. ${list.part} pkt ${numbers}`).join(', ');
}

/**
 * The full citation with the dated address at its end. Several points are gathered by list:
 * „… cz. 1 „Tematyczne”, pkt 5 i 8, cz. 2 „Geograficzne”, pkt 1, https://…”.
 */
export function cite(text: CitedText, points: CitedPoint | readonly CitedPoint[], datedUrl: string): string {
  const parts = gather('list' in points ? [points] : points).map(({ list, numbers }) => `cz. ${list.part} „${list.name}”, pkt ${numbers}`);
  return [nameOf(text), ...parts, datedUrl].join(', ');
}

/** The citation of the document as a whole. */
export function citeDocument(text: CitedText, datedUrl: string): string {
  return `${nameOf(text)}, ${datedUrl}`;
}

/** The words between quotation marks, then their citation. */
export function quote(wording: string, citation: string): string {
  return `${inQuotationMarks(wording)} – ${citation}`;
}

/** A sentence for a letter that quotes the whole point. */
export function letterSentence(text: CitedText & Pick<DocumentFacts, 'issuer'>, point: CitedPoint, wording: string, datedUrl: string): string {
  return `Wśród celów i priorytetów współpracy międzynarodowej, które ustaliła ${text.issuer}, jest: ${inQuotationMarks(wording)} (${cite(text, point, datedUrl)}).`;
}

/** A line for a letter that only points at the provision. */
export function letterReference(text: CitedText, points: readonly CitedPoint[]): string {
  return `Dotyczy: ${citeShort(points)} dokumentu ${nameOf(text)}.`;
}

/** Markdown: the wording as a quotation, the citation under it with the address as a link. */
export function quoteInMarkdown(wording: string, citation: string): string {
  const escape = (words: string) => words.replace(/[\\`*_[\]<>#|]/g, '\\$&');
  return `> ${escape(wording)}\n>\n> – ${escape(citation).replace(/https?:\/\/\S+$/, '<$&>')}`;
}

/** HTML to put into another page: no style, no script, nothing fetched from here. */
export function quoteInHtml(wording: string, citation: string, datedUrl: string): string {
  const escape = (words: string) => words.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;');
  const source = escape(citation.slice(0, citation.length - datedUrl.length));
  return `<blockquote cite="${escape(datedUrl)}" lang="pl">\n<p>${escape(wording)}</p>\n<footer>${source}<a href="${escape(datedUrl)}">${escape(datedUrl)}</a></footer>\n</blockquote>`;
}

/**
 * Polish quotation marks around words that stay untouched: »…« where the words bring „…” of their own,
 * because marks inside the adopted wording may not be exchanged.
 */
export function inQuotationMarks(words: string): string {
  return words.includes('„') ? `»${words}«` : `„${words}”`;
}

/** „Title” (Kraków, data na stronie źródłowej: 31.01.2011): never a date of enactment. */
function nameOf({ title, sourceDate }: CitedText): string {
  return `„${title}” (Kraków, data na stronie źródłowej: ${sourceDate.split('-').reverse().join('.')})`;
}

/** Numbers of the points by list, lists in the order of the document, each number once. */
function gather(points: readonly CitedPoint[]): { list: CitedPoint['list']; numbers: string }[] {
  const byPart = new Map<number, { list: CitedPoint['list']; numbers: Set<number> }>();
  for (const { list, number } of points) {
    const at = byPart.get(list.part) ?? { list, numbers: new Set() };
    byPart.set(list.part, at);
    at.numbers.add(number);
  }
  return [...byPart.values()].sort((a, b) => a.list.part - b.list.part).map(({ list, numbers }) => ({ list, numbers: enumerate([...numbers].sort((a, b) => a - b)) }));
}

/** „5”, „5 i 8”, „5, 8 i 12”. */
function enumerate(numbers: readonly number[]): string {
  const last = numbers.at(-1);
  return numbers.length < 2 ? String(last ?? '') : `${numbers.slice(0, -1).join(', ')} i ${last}`;
}
