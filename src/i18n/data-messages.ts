/** Phrases of the data page. */
export interface DataMessages {
  title: string;
  description: string;
  lead: string;
  files: string;
  /** What each file is good for, by its name. */
  fileAbout: Readonly<Record<string, string>>;
  /** „37 kB” from bytes. */
  bytes: (n: number) => string;
  besidePages: string;
  rights: string;
  /** Null where the words of the data themselves are in this language. */
  rightsWording: string | null;
  rightsEditorial: string | null;
  /** The link to the licence after it. */
  licenseText: string;
  citing: string;
  citingLead: string;
  citingFormats: string;
  examples: string;
  examplesLead: string;
  jq: string;
  python: string;
  sparql: string;
  table: string;
  tableNote: string;
  filter: string;
  /** With the marks %n and %t for how many rows are shown and how many there are. */
  shown: string;
  point: string;
  label: string;
  wording: string;
  ties: string;
  changes: string;
  feedTitle: (siteName: string) => string;
  changesLead: string;
  identifiers: string;
  identifiersLead: string;
  scheme: string;
  schemeText: string;
  conceptOf: (title: string) => string;
  councilText: string;
  type: string;
  typeText: string;
  source: string;
  sourceText: string;
  publisher: string;
  catalog: string;
  catalogText: string;
  dataset: string;
  datasetText: string;
}
