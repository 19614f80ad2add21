import type { CopyMessages, EditionMessages, GatherMessages, ProofMessages, ProvenanceMessages } from './citing-pages.ts';

/** Phrases of linking and citing. */
export interface CitingMessages {
  /** „priorytetu tematycznego 5” */
  of: (adjective: string, number: number) => string;
  address: CopyMessages;
  shortAddress: CopyMessages;
  datedAddress: CopyMessages;
  quote: CopyMessages;
  /** The Polish words, on pages in another language. */
  originalQuote: CopyMessages;
  citation: CopyMessages;
  short: CopyMessages;
  sentence: CopyMessages;
  reference: CopyMessages;
  markdown: CopyMessages;
  html: CopyMessages;
  phrase: CopyMessages;
  /** When the browser refuses to copy and the text was selected instead. */
  selected: string;
  quickLabel: string;
  allForms: string;
  quoteLabel: string;
  moreForms: string;
  sentenceLabel: string;
  referenceLabel: string;
  markdownLabel: string;
  htmlLabel: string;
  filesLabel: string;
  fileNames: { bib: string; ris: string; csl: string };
  several: string;
  qrShow: string;
  /** Text alternative of the code. */
  qrName: (address: string) => string;
  /** Text alternative of a link preview. */
  imageAlt: (name: string, label: string) => string;
  siteImageAlt: string;
  siteCard: { kicker: string; foot: string };
  openSearch: { shortName: string; description: string };
  printed: { address: string; dated: string; fingerprint: string; short: string };
  editions: EditionMessages;
  gather: GatherMessages;
  provenance: ProvenanceMessages;
  proof: ProofMessages;
  retired: { title: string; lead: (address: string, date: string) => string; to: string; here: string; description: (address: string) => string };
}
