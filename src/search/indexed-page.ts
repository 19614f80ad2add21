/** What Pagefind indexes of an entry: its text alone, without the frame of its page, so that the index stays small and says the same while editing. */
import { fold } from './fold.ts';

/**
 * Put before the language of an indexed page, so that Pagefind keeps its words whole: the planner asks for them in the very form
 * that stands there, and the module without a stemmer is smaller and serves every language.
 */
export const UNSTEMMED = 'und-';

/** The text of an entry as Pagefind should see it. */
export interface IndexedText {
  readonly wording: string;
  readonly label: string;
  readonly note: string;
  readonly keywords: readonly string[];
}

/**
 * A page in miniature. The wording stands as adopted; all that is ours is folded, each keyword's word once:
 * Pagefind keeps every spelling with diacritics a second time, which is a fifth of the index, and the planner asks for folded words.
 */
export function indexedPage({ wording, label, note, keywords }: IndexedText, language: string): string {
  const words = [...new Set(fold(keywords.join(' ')).match(/[\p{L}\p{N}]+/gu) ?? [])].sort();
  return [
    `<!doctype html><html lang="${UNSTEMMED}${language}"><head><title>${escape(label)}</title></head><body data-pagefind-body>`,
    `<p data-pagefind-meta="title" data-pagefind-ignore="index">${escape(label)}</p>`,
    `<p data-pagefind-weight="5">${escape(wording)}</p>`,
    `<p>${escape(fold(`${label}. ${note}`))}</p>`,
    `<p data-pagefind-weight="0.3">${words.join(' ')}</p>`,
    '</body></html>',
  ].join('\n');
}

const escape = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
