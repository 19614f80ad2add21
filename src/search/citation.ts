/** Citations: „pkt 12”, „1.5”, „T5”, „cz. 2 pkt 1”, „pkt 5 i 8”, „pkt 2–4”, „drugi cel geograficzny” → the points meant. */
import { fold } from './fold.ts';
import type { CitationWords } from './language.ts';

export interface Point {
  readonly id: string;
  readonly list: string;
  readonly number: number;
}

type Part = { kind: 'number'; value: number; figure: boolean } | { kind: 'id'; id: string } | { kind: 'list'; list: string } | { kind: 'pair'; section: number; value: number } | { kind: 'point' | 'section' | 'and' | 'to' };

/** Ids of the points cited, best first; undefined when the query is no citation, empty when it cites what does not exist. */
export function cite(query: string, words: CitationWords, points: readonly Point[]): string[] | undefined {
  const text = fold(query).trim();
  if (text.length > 80) return undefined;
  const named = readPoints(points);
  const parts = read(text, words, named);
  if (!parts) return undefined;
  const { lists } = named;
  const found: string[] = parts.flatMap((part) => (part.kind === 'id' ? [part.id] : []));
  const listed = parts.flatMap((part) => (part.kind === 'list' ? [part.list] : []));
  const { numbers, section } = split(parts);
  const scope = listed.length ? listed : section === undefined ? lists : lists.slice(section - 1, section);
  for (const part of parts) if (part.kind === 'pair') found.push(...points.filter((p) => p.list === lists[part.section - 1] && p.number === part.value).map((p) => p.id));
  for (const number of numbers) for (const list of scope) found.push(...points.filter((p) => p.list === list && p.number === number).map((p) => p.id));
  if (found.length === 0 && numbers.length === 0 && (listed.length > 0 || section !== undefined)) found.push(...points.filter((p) => scope.includes(p.list)).map((p) => p.id));
  const bare = parts.every((part) => part.kind === 'number');
  return found.length === 0 && bare ? undefined : [...new Set(found)];
}

/** What a citation may name: ids as they are typed, the letters that begin them, and the lists in their order. */
interface Points {
  readonly ids: ReadonlyMap<string, string>;
  readonly letters: ReadonlySet<string>;
  readonly lists: readonly string[];
}

const readBefore = new WeakMap<readonly Point[], Points>();

/** The same for every query, so it is made once. */
function readPoints(points: readonly Point[]): Points {
  const made = readBefore.get(points);
  if (made) return made;
  const ids = new Map(points.map((point) => [fold(point.id), point.id]));
  const read = { ids, letters: new Set([...ids.keys()].map((id) => id.replace(/\d+$/u, ''))), lists: [...new Set(points.map((point) => point.list))] };
  readBefore.set(points, read);
  return read;
}

/** The query as parts of a citation, or undefined when a word does not belong in one. */
function read(text: string, words: CitationWords, { ids, letters }: Points): Part[] | undefined {
  const parts: Part[] = [];
  const glued = text.replace(/\b([a-z]+) ?(\d+)\b/gu, (all, word: string, digits: string) => (letters.has(word) ? `${word}${digits}` : all));
  for (const [token] of glued.matchAll(/\d+[./,]\d+|[\p{L}]+\d+|\d+|[\p{L}]+|[^\s]/gu)) {
    const pair = /^(\d+)[./,](\d+)$/u.exec(token);
    const id = ids.get(token);
    const list = Object.keys(words.lists).find((name) => words.lists[name]?.test(token));
    if (pair) parts.push({ kind: 'pair', section: Number(pair[1]), value: Number(pair[2]) });
    else if (/^\d+$/u.test(token)) parts.push({ kind: 'number', value: Number(token), figure: true });
    else if (id) parts.push({ kind: 'id', id });
    else if (list) parts.push({ kind: 'list', list });
    else if (words.point.test(token)) parts.push({ kind: 'point' });
    else if (words.section.test(token)) parts.push({ kind: 'section' });
    else if (words.and.test(token)) parts.push({ kind: 'and' });
    else if (words.to.test(token)) parts.push({ kind: 'to' });
    else if (!words.filler.test(token)) {
      const value = words.number(token);
      if (value === undefined) return undefined;
      parts.push({ kind: 'number', value, figure: false });
    }
  }
  const cited = parts.some((p) => p.kind === 'pair' || p.kind === 'id') || (parts.some((p) => p.kind === 'number' || p.kind === 'list') && parts.some((p) => p.kind === 'point' || p.kind === 'section')) || (parts.some((p) => p.kind === 'number') && parts.some((p) => p.kind === 'list'));
  return cited || parts.some((p) => p.kind === 'number' && p.figure) ? parts : undefined;
}

/** Which numbers are points and which one is the section: „punkt 1 ustęp 2”, „część druga punkt 1”. */
function split(parts: readonly Part[]): { numbers: number[]; section: number | undefined } {
  const numbers: number[] = [];
  let section: number | undefined;
  let before: Part['kind'] | undefined;
  parts.forEach((part, index) => {
    if (part.kind === 'number') {
      const next = parts[index + 1];
      const afterNext = parts[index + 2];
      const isSection = before === 'section' || (before !== 'point' && section === undefined && next?.kind === 'section' && afterNext?.kind !== 'number');
      const last = numbers.at(-1);
      if (isSection) section = part.value;
      else if (before === 'to' && last !== undefined) for (let n = last + 1; n <= Math.min(part.value, last + 99); n += 1) numbers.push(n);
      else numbers.push(part.value);
    }
    before = part.kind;
  });
  return { numbers, section };
}
