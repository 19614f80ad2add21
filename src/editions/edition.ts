import { type DocumentFacts, type List, type Point, pointId } from '../domain/document.ts';
import { datedPermalink } from '../domain/permalink.ts';
import { pairPoints, type Renumbering } from '../domain/renumbering.ts';
import type { SourceText } from '../domain/source-text.ts';

/** A point as it stood in a dated text. */
export interface EditionPoint extends Point {
  id: string;
  wording: string;
  /** Dated address: shows this wording for ever. */
  path: string;
  /** The same point in the latest text; absent when it is gone. */
  now?: EditionPoint;
}

/** A point in two texts; a side is missing when the point is new or gone. */
export interface Change {
  was?: EditionPoint;
  is?: EditionPoint;
}

/** A dated text of the document. Everything that its citations show comes from that day's source. */
export interface Edition {
  date: string;
  title: string;
  lead: string;
  lists: readonly List[];
  points: readonly EditionPoint[];
  /** The text before this one, and what became of its points. */
  previous?: Edition;
  changes: readonly Change[];
  latest: boolean;
}

/**
 * Every dated text, oldest first.
 * @throws Error when a text has a list that the document does not know: its address would be unknown
 */
export function editionsOf(document: DocumentFacts, texts: readonly SourceText[], moves: readonly Renumbering[]): Edition[] {
  const editions: Edition[] = [];
  for (const text of [...texts].sort((a, b) => (a.date < b.date ? -1 : 1))) {
    const lists = text.lists.map(({ heading, wordings }, index) => listOf(document, heading, wordings.length, index, text.date));
    const points = text.lists.flatMap(({ wordings }, index) => wordings.map((wording, at): EditionPoint => {
      const point = { list: lists[index]!, number: at + 1 };
      return { ...point, id: pointId(point), wording, path: datedPermalink({ sourceDate: text.date }, point) };
    }));
    const previous = editions.at(-1);
    const find = (among: readonly EditionPoint[], id?: string) => among.find((point) => point.id === id);
    const pairs = previous ? pairPoints(previous.points.map(({ id }) => id), points.map(({ id }) => id), moves.filter(({ edition }) => edition === text.date)) : [];
    const changes = pairs.map(({ was, is }): Change => ({ was: find(previous?.points ?? [], was), is: find(points, is) }));
    editions.push({ date: text.date, title: text.title, lead: text.lead, lists, points, previous, changes, latest: false });
  }
  for (const edition of editions.slice(-1)) edition.latest = true;
  for (const [index, edition] of [...editions.entries()].reverse()) {
    const later = editions[index + 1];
    for (const point of edition.points) point.now = later ? later.changes.find(({ was }) => was === point)?.is?.now : point;
  }
  return editions;
}

/** What a reader of a current page must know about its number: whence the point came, and which point had the number before. */
export function renumberingAt(editions: readonly Edition[], id: string): { since: string; from?: EditionPoint; before?: EditionPoint } | undefined {
  const latest = editions.at(-1);
  if (!latest?.previous) return undefined;
  const from = latest.changes.find(({ is }) => is?.id === id)?.was;
  const before = latest.previous.points.find((point) => point.id === id);
  const moved = { from: from && from.id !== id ? from : undefined, before: before && before.now?.id !== id ? before : undefined };
  return moved.from || moved.before ? { since: latest.date, ...moved } : undefined;
}

/** The list of a dated text: address and prefix are for ever, heading and name are that day's. */
function listOf({ lists }: DocumentFacts, heading: string, points: number, index: number, date: string): List {
  const list = lists[index];
  if (!list) throw new Error(`Tekst z ${date} ma listę „${heading}”, której nie zna content/document.mdx.`);
  return { ...list, heading, name: heading.replace(/^\d+\. |:$/g, ''), points };
}
