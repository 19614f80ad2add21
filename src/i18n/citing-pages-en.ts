import type { GatherMessages, ProofMessages, ProvenanceMessages } from './citing-pages.ts';

/** `/en/cite/`. */
export const gatherEn: GatherMessages = {
  title: 'Cite several points',
  description: 'Gather several priorities into one citation, for example “part 1, points 5 and 8”.',
  lead: 'Tick the points that you refer to. The citation makes itself. We store nothing: your choice stands in the address of this page.',
  noScript: 'Without JavaScript, put the citation together by hand: the numbers of one list with commas, “and” before the last one; part 1 first, then part 2.',
  choose: 'Choose points',
  result: 'The citation',
  empty: 'Tick at least one point.',
  full: { button: 'Copy full citation', done: 'Copied: full citation' },
  short: { button: 'Copy short citation', done: 'Copied: short citation' },
  quotes: { button: 'Copy quotations with citation', done: 'Copied: quotations with citation' },
  fullLabel: 'Full citation',
  shortLabel: 'Short',
  quotesLabel: 'Our translation with citation',
  examples: 'Examples',
  clear: 'Clear the choice',
};

/** The provenance card in English. */
export const provenanceEn: ProvenanceMessages = {
  heading: 'Provenance',
  issuer: 'Who set the priorities',
  title: 'Title of the document',
  sourceDateNote: 'It is the date on the source page, not that of a resolution.',
  resolution: 'Number of the resolution',
  status: 'Is it current?',
  version: 'Version of the text',
  versionOf: (date) => `of ${date} (in Polish)`,
  publisher: 'Publisher',
  contact: 'Contact',
  source: 'Source text',
  fingerprints: 'Fingerprints of the Polish wordings (SHA-256)',
  proofLink: 'Proof that it equals the source',
  verify: 'Check the wording',
  verifyAll: 'Check all wordings',
  verified: (sha256) => `Identical. The browser computed the fingerprint of the Polish text on this page: ${sha256}. It is the one given in the provenance.`,
  verifiedAll: 'Identical. The browser computed the fingerprints of all Polish wordings on this page. They are those of the list of fingerprints.',
  differs: (share) => `Wordings that differ: ${share} (outlined on the page). The text on this page differs from the one published. A browser extension may have changed it, for example a translator.`,
  unable: 'This browser could not check the wording. It works only on a page opened over https.',
  errors: 'A mistake on this page',
  errorsHow: 'Tell the publisher. Oddities of the adopted Polish wording are no mistakes: we copy it from the source to the letter.',
};

/** `/en/proof/`. */
export const proofEn: ProofMessages = {
  title: 'Identical with the source',
  description: 'Proof that the Polish wordings of all priorities are those of the source text: line beside wording, with SHA-256 fingerprints.',
  lead: 'We copied the Polish text from the source to the letter. Each time the site is built, a program compares every line of the source with the wording on the page. If one character differed, the site would not be built. Here is that comparison, and a command with which anybody can repeat it. It concerns the Polish wordings; the English ones are our own translation.',
  verdict: (points) => `Compared: ${points}. All are identical with the source.`,
  file: 'Source file',
  fileFingerprint: 'Fingerprint of the file (SHA-256)',
  fingerprintsFile: 'List of fingerprints of the wordings',
  download: 'Download',
  repeat: 'Check it yourself',
  repeatLead: 'This command for bash (Linux, macOS, Git Bash on Windows) fetches the source file and the Polish page of the whole document and compares them line by line. If all is well, it prints “Identical”. If not, it shows the differences.',
  repeatFile: 'And this command computes the fingerprint of the source file and compares it with the one stated on this page.',
  ok: 'Identical',
  table: 'Source line and wording on the page, point by point',
  point: 'Point',
  sourceLine: 'Line of the source',
  published: 'Wording on the page',
  fingerprint: 'Fingerprint',
  same: 'identical',
  differs: 'different',
};
