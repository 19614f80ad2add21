/** A source with its number on the page and the ids of the places that refer to it. */
export interface Footnote<S> {
  number: number;
  id: string;
  source: S;
  references: string[];
}

/** Fact number `index` of a page refers to its source from here. */
export interface FootnoteMark {
  number: number;
  /** Id of the mark itself, to come back to. */
  id: string;
  /** Id of the footnote. */
  to: string;
}

/**
 * Numbers sources in the order in which facts first name them, each once, with ways in both directions:
 * the same numbering and the same two-way links that remark-gfm gives to `[^source]`.
 */
export function footnotesOf<S extends { id: string }>(facts: readonly { source: S }[]): { notes: Footnote<S>[]; marks: FootnoteMark[] } {
  const notes = new Map<string, Footnote<S>>();
  const marks = facts.map(({ source }) => {
    const note = notes.get(source.id) ?? { number: notes.size + 1, id: `zrodlo-${source.id}`, source, references: [] };
    notes.set(source.id, note);
    const again = note.references.length + 1;
    const id = `odsylacz-${source.id}${again > 1 ? `-${again}` : ''}`;
    note.references.push(id);
    return { number: note.number, id, to: note.id };
  });
  return { notes: [...notes.values()], marks };
}
