import { CITATION_WORDS } from './citation-words.ts';
import type { DocumentFacts, List } from './document.ts';
import { languageOf, ORIGINAL } from './language.ts';

/** What a citation says about a point. */
export interface CitedPoint {
  list: Pick<List, 'part' | 'name'>;
  number: number;
}

/** What a citation says about the text that is cited. */
export type CitedText = Pick<DocumentFacts, 'title' | 'sourceDate'> & {
  /** Our translation of the title, in citations in another language. */
  translatedTitle?: string;
};

/** The document as pages in a language cite it: by its adopted title, with our translation of the title beside it. */
export function citedText({ document, adopted }: Record<'document' | 'adopted', DocumentFacts>): CitedText & { issuer: string } {
  const { title, sourceDate } = adopted;
  return { title, sourceDate, issuer: document.issuer, ...(document !== adopted && { translatedTitle: document.title }) };
}

/** Citations in the language of a page; a quotation in another language than that of the text says that it is translated. */
const wordsOf = (locale: string | undefined) => CITATION_WORDS[languageOf(locale)];

/** „cz. 1 pkt 5”; several points are gathered by list: „cz. 1 pkt 5 i 8, cz. 2 pkt 1”. */
export function citeShort(points: readonly CitedPoint[], locale?: string): string {
  const words = wordsOf(locale);
  return gather(points, words.and).map(({ list, numbers, many }) => words.short(list.part, numbers, many)).join(words.separator);
}

/**
 * The full citation with the dated address at its end. Several points are gathered by list:
 * „… cz. 1 „Tematyczne”, pkt 5 i 8, cz. 2 „Geograficzne”, pkt 1, https://…”.
 */
export function cite(text: CitedText, points: CitedPoint | readonly CitedPoint[], datedUrl: string, locale?: string): string {
  const words = wordsOf(locale);
  const parts = gather('list' in points ? [points] : points, words.and).map(({ list, numbers, many }) => words.full(list.part, list.name, numbers, many));
  return [nameOf(text, locale), ...parts, ...(words.translated ? [words.translated] : []), datedUrl].join(', ');
}

/** The citation of the document as a whole. */
export function citeDocument(text: CitedText, datedUrl: string, locale?: string): string {
  const { translated } = wordsOf(locale);
  return [nameOf(text, locale), ...(translated ? [translated] : []), datedUrl].join(', ');
}

/** The words between quotation marks, then their citation. */
export function quote(wording: string, citation: string, locale?: string): string {
  return `${inQuotationMarks(wording, locale)} – ${citation}`;
}

/** A sentence for a letter that quotes the whole point. */
export function letterSentence(text: CitedText & Pick<DocumentFacts, 'issuer'>, point: CitedPoint, wording: string, datedUrl: string, locale?: string): string {
  return wordsOf(locale).sentence(text.issuer, inQuotationMarks(wording, locale), cite(text, point, datedUrl, locale));
}

/** A line for a letter that only points at the provision. */
export function letterReference(text: CitedText, points: readonly CitedPoint[], locale?: string): string {
  return wordsOf(locale).reference(citeShort(points, locale), nameOf(text, locale));
}

/** Markdown: the wording as a quotation, the citation under it with the address as a link. */
export function quoteInMarkdown(wording: string, citation: string): string {
  const escape = (words: string) => words.replace(/[\\`*_[\]<>#|]/g, '\\$&');
  return `> ${escape(wording)}\n>\n> – ${escape(citation).replace(/https?:\/\/\S+$/, '<$&>')}`;
}

/** HTML to put into another page: no style, no script, nothing fetched from here. */
export function quoteInHtml(wording: string, citation: string, datedUrl: string, locale?: string): string {
  const escape = (words: string) => words.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;');
  const source = escape(citation.slice(0, citation.length - datedUrl.length));
  return `<blockquote cite="${escape(datedUrl)}" lang="${languageOf(locale)}">\n<p>${escape(wording)}</p>\n<footer>${source}<a href="${escape(datedUrl)}">${escape(datedUrl)}</a></footer>\n</blockquote>`;
}

/** Quotation marks of the language around words that stay untouched (a translation may change its own inner marks). */
export function inQuotationMarks(words: string, locale?: string): string {
  return wordsOf(locale).quote(words);
}

function nameOf({ title, sourceDate, translatedTitle }: CitedText, locale: string = ORIGINAL): string {
  return wordsOf(locale).name(title, sourceDate, translatedTitle);
}

/** Numbers of the points by list, lists in the order of the document, each number once. */
function gather(points: readonly CitedPoint[], and: string): { list: CitedPoint['list']; numbers: string; many: boolean }[] {
  const byPart = new Map<number, { list: CitedPoint['list']; numbers: Set<number> }>();
  for (const { list, number } of points) {
    const at = byPart.get(list.part) ?? { list, numbers: new Set() };
    byPart.set(list.part, at);
    at.numbers.add(number);
  }
  return [...byPart.values()].sort((a, b) => a.list.part - b.list.part).map(({ list, numbers }) => ({ list, numbers: enumerate([...numbers].sort((a, b) => a - b), and), many: numbers.size > 1 }));
}

/** „5”, „5 i 8”, „5, 8 i 12”. */
function enumerate(numbers: readonly number[], and: string): string {
  const last = numbers.at(-1);
  return numbers.length < 2 ? String(last ?? '') : `${numbers.slice(0, -1).join(', ')} ${and} ${last}`;
}
