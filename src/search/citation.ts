/** Citations: „pkt 12”, „1.5”, „T5”, „cz. 2 pkt 1”, „pkt 5 i 8”, „pkt 2–4”, „drugi cel geograficzny” → the points meant. */
import { fold } from './fold.ts';
import type { CitationWords } from './language.ts';
import type { Token } from './tokenize.ts';

export interface Point {
  readonly id: string;
  readonly list: string;
  readonly number: number;
}

type Part = { kind: 'number'; value: number; figure: boolean } | { kind: 'id'; id: string } | { kind: 'list'; list: string } | { kind: 'pair'; section: number; value: number } | { kind: 'point' | 'section' | 'and' | 'to' };

/** Nobody writes a longer one. */
const LONGEST = 80;

/** Ids of the points cited, best first; undefined when the query is no citation, empty when it cites what does not exist. */
export function cite(query: string, words: CitationWords, points: readonly Point[]): string[] | undefined {
  const text = fold(query).trim();
  if (text.length > LONGEST) return undefined;
  const named = readPoints(points);
  const parts = read(text, words, named);
  if (!parts) return undefined;
  const found = clauses(parts).flatMap((clause) => pointsOf(clause, named, points));
  const bare = parts.every((part) => part.kind === 'number');
  return found.length === 0 && bare ? undefined : [...new Set(found)];
}

/** A citation amid other words: what it cites, and the words of the text that are no part of it. */
export interface Within {
  readonly ids: string[];
  readonly rest: Token[];
}

/**
 * Finds citations amid other words: „fundusze (pkt 5)”, „cz. 2 pkt 2 Ukraina”, a whole citation as it was copied. Only what says
 * clearly that it is one: „numer 1 w Europie”, „część 2 filmu” and „art. 5 pkt 2” of a law are none.
 * @param tokens The words of `text` in order.
 */
export function citeWithin(text: string, tokens: readonly Token[], words: CitationWords, points: readonly Point[]): Within | undefined {
  if (text.includes('§') || tokens.some(({ folded }) => words.foreign.test(folded))) return undefined;
  const named = readPoints(points);
  const ids: string[] = [];
  const rest: Token[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const found = clauseAt(at, text, tokens, words, points, named);
    if (found) {
      ids.push(...found.ids);
      at = found.last;
    } else rest.push(...tokens.slice(at, at + 1));
  }
  return ids.length > 0 ? { ids: [...new Set(ids)], rest } : undefined;
}

/** The longest citation that begins at a word, and the index of its last word. */
function clauseAt(at: number, text: string, tokens: readonly Token[], words: CitationWords, points: readonly Point[], { ids }: Points): { ids: string[]; last: number } | undefined {
  const first = tokens[at];
  const isNumber = (token: Token | undefined) => token !== undefined && (/^\d+$/u.test(token.folded) || words.number(token.folded) !== undefined);
  const isMarker = ({ folded }: Token) => words.clear.test(folded) || words.section.test(folded);
  const isList = ({ folded }: Token) => Object.values(words.lists).some((list) => list.test(folded));
  /** „geograficzny 2 Litwa”, „cel geograficzny 2”; of „konkurs geograficzny 1 miejsce” the list is not ours. */
  const begins = () => tokens.slice(0, at).every(({ folded }) => words.point.test(folded) || words.filler.test(folded));
  const isId = ({ folded, surface }: Token) => ids.has(folded) && surface === surface.toUpperCase();
  if (!first || !(isMarker(first) || isList(first) || isId(first))) return undefined;
  let clear = isId(first);
  let best: { ids: string[]; last: number } | undefined = clear ? { ids: cite(first.surface, words, points) ?? [], last: at } : undefined;
  for (let last = at + 1; last < tokens.length; last += 1) {
    const [before, token] = [tokens[last - 1], tokens[last]];
    if (!before || !token) break;
    if (words.filler.test(token.folded)) {
      if (words.section.test(tokens[last + 1]?.folded ?? '')) continue; // „pkt 2 w części 1”
      break;
    }
    if (/[,;]/u.test(text.slice(before.start + before.surface.length, token.start)) && !isMarker(token)) break; // „pkt 5, 3 maja”
    clear ||= /^\d+$/u.test(token.folded) && (words.clear.test(before.folded) || (isList(before) && begins())); // „punkt pierwszej pomocy” is none
    if (!isNumber(token) && !isList(token)) continue;
    const found = clear ? cite(text.slice(first.start, token.start + token.surface.length), words, points) : undefined;
    if (found && found.length > 0) best = { ids: found, last };
  }
  return best;
}

/** „cz. 1 pkt 5 i 8, cz. 2 pkt 1”: a section after points begins anew, when points of its own follow; that of „pkt 1 cz. 1 i pkt 2” belongs to the point before it, and in „pkt 1 cz. 1 i pkt 2 cz. 2” each has its own. */
function clauses(parts: readonly Part[]): Part[][] {
  const made: Part[][] = [[]];
  parts.forEach((part, index) => {
    const here = made.at(-1) ?? [];
    const ahead = parts.slice(index).map(({ kind }) => kind);
    const pointed = here.some(({ kind }, at) => kind === 'point' && here.slice(at).some((other) => other.kind === 'number'));
    const sectioned = here.some(({ kind }) => kind === 'section');
    const another = part.kind === 'section' ? (sectioned || here.at(-1)?.kind === 'and') && ahead.includes('point') : sectioned && here[0]?.kind === 'point' && /^point(?: number| to)+ section/u.test(ahead.join(' '));
    if (pointed && another) made.push([part]);
    else here.push(part);
  });
  return made;
}

/** What a clause cites, in the order of the document where it says no order. */
function pointsOf(parts: readonly Part[], { lists }: Points, points: readonly Point[]): string[] {
  const found: string[] = parts.flatMap((part) => (part.kind === 'id' ? [part.id] : []));
  const listed = parts.flatMap((part) => (part.kind === 'list' ? [part.list] : []));
  const { numbers, section } = split(parts);
  const scope = listed.length ? listed : section === undefined ? lists : lists.slice(section - 1, section);
  for (const part of parts) if (part.kind === 'pair') found.push(...points.filter((p) => p.list === lists[part.section - 1] && p.number === part.value).map((p) => p.id));
  for (const number of numbers) for (const list of scope) found.push(...points.filter((p) => p.list === list && p.number === number).map((p) => p.id));
  if (found.length === 0 && numbers.length === 0 && (listed.length > 0 || section !== undefined)) found.push(...points.filter((p) => scope.includes(p.list)).map((p) => p.id));
  return found;
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
