/** A thing that can be copied: the words on its button, and those that confirm it. „Kopiuj adres” + „priorytetu tematycznego 5”. */
export interface CopyMessages {
  button: string;
  done: string;
}

export interface GatherMessages {
  title: string;
  description: string;
  lead: string;
  noScript: string;
  result: string;
  /** Shown until something is chosen. */
  empty: string;
  /** Before the points chosen so far, and the link from there to the citation. */
  chosen: string;
  toResult: string;
  full: CopyMessages;
  short: CopyMessages;
  quotes: CopyMessages;
  fullLabel: string;
  shortLabel: string;
  quotesLabel: string;
  examples: string;
  clear: string;
}

export interface ProvenanceMessages {
  heading: string;
  issuer: string;
  title: string;
  sourceDateNote: string;
  resolution: string;
  status: string;
  version: string;
  versionOf: (date: string) => string;
  publisher: string;
  contact: string;
  source: string;
  fingerprints: string;
  proofLink: string;
  verify: string;
  verifyAll: string;
  verified: (sha256: string) => string;
  verifiedAll: string;
  /** „2/18” */
  differs: (share: string) => string;
  unable: string;
  errors: string;
  /** What to do about an error: when the publisher can be reached, and when not yet. */
  errorsTell: string;
  errorsNobody: string;
  errorsNot: string;
}

export interface ProofMessages {
  title: string;
  description: string;
  lead: string;
  verdict: (points: string) => string;
  file: string;
  fileFingerprint: string;
  fingerprintsFile: string;
  download: string;
  repeat: string;
  repeatLead: string;
  repeatFile: string;
  /** What the commands print when all is well. */
  ok: string;
  table: string;
  point: string;
  sourceLine: string;
  published: string;
  fingerprint: string;
  same: string;
  differs: string;
}

/** Phrases about dated texts and what changed between them. */
export interface EditionMessages {
  explained: string;
  older: string;
  olderLead: (date: string) => string;
  nowHere: string;
  gone: string;
  changesLink: string;
  changesTitle: (date: string) => string;
  changesDescription: (older: string, newer: string) => string;
  changesLead: (older: string, newer: string) => string;
  legend: string;
  added: string;
  removed: string;
  newPoint: string;
  gonePoint: string;
  movedPoint: (number: number) => string;
  unchanged: (points: string) => string;
  latest: string;
  renumbered: string;
  cameFrom: (number: number, date: string) => string;
  numberBefore: (number: number, date: string) => string;
  hisNumberNow: string;
  hisText: string;
}
