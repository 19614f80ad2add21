import type { Language } from './language.ts';

/** How a language says a citation. The words of the document stay Polish; ours stand beside them. */
export interface CitationWords {
  /** „cz. 1 pkt 5 i 8”, “part 1, points 5 and 8”. */
  short(part: number, numbers: string, many: boolean): string;
  /** „cz. 1 „Tematyczne”, pkt 5”. */
  full(part: number, name: string, numbers: string, many: boolean): string;
  and: string;
  /** Between parts of a short citation. */
  separator: string;
  /** Title, place and date: never a date of enactment. */
  name(title: string, date: string, translatedTitle?: string): string;
  /** Said of a quotation that is not the adopted text. */
  translated?: string;
  quote(words: string): string;
  sentence(issuer: string, quotation: string, citation: string): string;
  reference(short: string, name: string): string;
}

const POLISH: CitationWords = {
  short: (part, numbers) => `cz. ${part} pkt ${numbers}`,
  full: (part, name, numbers) => `cz. ${part} „${name}”, pkt ${numbers}`,
  and: 'i',
  separator: ', ',
  name: (title, date) => `„${title}” (Kraków, data na stronie źródłowej: ${date.split('-').reverse().join('.')})`,
  // »…« where the words bring „…” of their own: marks inside the adopted wording may not be exchanged.
  quote: (words) => (words.includes('„') ? `»${words}«` : `„${words}”`),
  sentence: (issuer, quotation, citation) => `Wśród celów i priorytetów współpracy międzynarodowej, które ustaliła ${issuer}, jest: ${quotation} (${citation}).`,
  reference: (short, name) => `Dotyczy: ${short} dokumentu ${name}.`,
};

const days = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
const points = (numbers: string, many: boolean) => `${many ? 'points' : 'point'} ${numbers}`;

const ENGLISH: CitationWords = {
  short: (part, numbers, many) => `part ${part}, ${points(numbers, many)}`,
  full: (part, name, numbers, many) => `part ${part} “${name}”, ${points(numbers, many)}`,
  and: 'and',
  separator: '; ',
  name: (title, date, translatedTitle) => `“${title}”${translatedTitle ? ` [${translatedTitle}]` : ''} (Kraków, date on the source page: ${days.format(new Date(`${date}T00:00:00Z`))})`,
  translated: 'own translation',
  quote: (words) => `“${words.replaceAll('“', '‘').replaceAll('”', '’')}”`,
  sentence: (issuer, quotation, citation) => `One of the goals and priorities of international cooperation set by ${issuer} reads, in our own translation: ${quotation} (${citation}).`,
  reference: (short, name) => `Re: ${short} of ${name}.`,
};

/** A language that has no words for a citation does not compile. */
export const CITATION_WORDS: Record<Language, CitationWords> = { pl: POLISH, en: ENGLISH };
