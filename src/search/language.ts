/** Everything the search has to know about one language. A new language is one more object of this shape. */

export interface Language {
  readonly code: 'pl' | 'en';
  /** Folded words that carry no meaning in a query: particles, pronouns, question words. */
  readonly stopWords: ReadonlySet<string>;
  /** Folded prepositions: what stands after one narrows what stands before it. */
  readonly prepositions: ReadonlySet<string>;
  /** Folded words of asking („gdzie znajdę informacje”): looked at only when nothing else is left. */
  readonly askingWords: ReadonlySet<string>;
  /** Rows of the usual keyboard: neighbours are likelier typing errors. */
  readonly keyboard: readonly string[];
  /** Endings that any verb form may carry and that paradigms leave out, folded. */
  readonly enclitics: RegExp;
  /** Short for several words or for a word of other letters, folded: krk → krakow. */
  readonly abbreviations: ReadonlyMap<string, readonly string[]>;
  readonly citation: CitationWords;
}

export interface CitationWords {
  /** „punkt”, „priorytet”, „cel”: the number of a point follows or precedes. */
  readonly point: RegExp;
  /** Of these the ones that say clearly, even amid other words, that a number after them cites: „punkt”, „priorytet”. */
  readonly clear: RegExp;
  /** Words of other documents, whose points are not ours: „artykuł”, „ustawa”. */
  readonly foreign: RegExp;
  /** „część”, „ustęp”: the number of a list follows or precedes. */
  readonly section: RegExp;
  /** How people name a list; the key is the name of the list in the data. */
  readonly lists: Readonly<Record<string, RegExp>>;
  readonly and: RegExp;
  readonly to: RegExp;
  /** Words that may stand in a citation and change nothing. */
  readonly filler: RegExp;
  /** Cardinal and ordinal number words, folded; undefined when the word is no number. */
  readonly number: (word: string) => number | undefined;
}
