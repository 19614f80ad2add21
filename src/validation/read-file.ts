import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Document, isMap, isPair, LineCounter, type Node, parseDocument, visit } from 'yaml';
import type { z } from 'zod';
import { firstInvisible, invisibleName } from './characters.ts';
import { explain } from './explain.ts';
import { checkNote } from './note-checks.ts';
import type { Problem } from './problem.ts';
import { checkTexts } from './text-checks.ts';
import { checkYaml } from './yaml-checks.ts';

/** A content file that could be read: its typed front matter, its body and a way to name a line. */
export interface ContentFile<T> {
  /** Path from the content folder. */
  path: string;
  data: T;
  body: string;
  /** Line on which the body begins, 1-based. */
  bodyLine: number;
  /** The file as it is on disk. */
  text: string;
  /** Where a field stands: 1-based line and column. */
  locate(path: readonly PropertyKey[]): { line?: number; column?: number };
}

/** Reads one MDX or YAML file and checks it against its schema; what is wrong is added to `problems`. */
export function readContentFile<S extends z.ZodType>(root: string, path: string, schema: S, problems: Problem[]): ContentFile<z.infer<S>> | undefined {
  const file = `content/${path}`;
  const text = readText(root, path, problems);
  if (text === undefined) return undefined;
  const parts = path.endsWith('.mdx') ? splitFrontmatter(text) : { yaml: text, body: '', offset: 0 };
  if (!parts) {
    problems.push({ file, line: 1, message: 'Plik nie zaczyna się od bloku pól między dwiema liniami „---”.', remedy: 'w pierwszej linii wpisz „---”, pod nią pola, a po polach znów „---”.' });
    return undefined;
  }
  const lines = new LineCounter();
  const document = parseDocument(parts.yaml, { lineCounter: lines, prettyErrors: false, uniqueKeys: true, version: '1.2' });
  const at = (offset: number) => {
    const { line, col } = lines.linePos(offset);
    return { line: line + parts.offset, column: col };
  };
  const faults = checkYaml(document, parts.yaml);
  if (faults.length > 0) {
    problems.push(...faults.map(({ offset, ...said }) => ({ file, ...at(offset), ...said })));
    return undefined;
  }
  const locate = (path: readonly PropertyKey[]) => {
    const offset = offsetOf(document, path);
    return offset === undefined ? {} : at(offset);
  };
  const value: unknown = document.toJS() ?? {};
  const result = schema.safeParse(value);
  if (!result.success) {
    for (const issue of result.error.issues) problems.push(...explain(issue, value).map((found) => ({ file, ...locate(found.path), ...found.problem })));
    return undefined;
  }
  const unfit = checkTexts(value);
  if (unfit.length > 0) {
    problems.push(...unfit.map(({ path: field, ...said }) => ({ file, ...locate(field), ...said })));
    return undefined;
  }
  const read = { path, data: result.data, body: parts.body, bodyLine: text.slice(0, text.length - parts.body.length).split('\n').length, text, locate };
  if (path.endsWith('.mdx')) checkNote(read, problems);
  return read;
}

/** Reads a file as strict UTF-8 in NFC, with LF line ends and no byte order mark. */
export function readText(root: string, path: string, problems: Problem[]): string | undefined {
  const file = `content/${path}`;
  const bad = (message: string, remedy: string, line?: number) => {
    problems.push({ file, ...(line && { line }), message, remedy });
    return undefined;
  };
  let bytes: Buffer;
  try {
    bytes = readFileSync(join(root, path));
  } catch {
    return bad('Brakuje tego pliku.', 'przywróć plik (na przykład poleceniem „git checkout -- ŚCIEŻKA”) albo utwórz go na wzór sąsiednich.');
  }
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return bad('Plik nie jest zapisany w UTF-8.', 'w edytorze wybierz „Zapisz jako…” i kodowanie UTF-8.');
  }
  if (text.trim() === '') return bad('Plik jest pusty.', 'wpisz treść albo przywróć poprzednią wersję z gita.');
  if (text.startsWith('\uFEFF')) return bad('Plik zaczyna się od niewidocznego znacznika BOM.', 'w edytorze wybierz „Zapisz jako…” i kodowanie „UTF-8” (bez BOM).', 1);
  const cr = text.indexOf('\r');
  if (cr >= 0) return bad('Plik ma windowsowe końce linii (CRLF).', 'w edytorze wybierz końce linii „LF” i zapisz plik jeszcze raz.', text.slice(0, cr).split('\n').length);
  if (text !== text.normalize('NFC')) {
    const line = text.split('\n').findIndex((part) => part !== part.normalize('NFC')) + 1;
    return bad('Plik zawiera litery złożone z dwóch znaków (postać NFD), na przykład „ó” jako „o” i kreska.', 'wpisz te litery z klawiatury jeszcze raz albo zapisz plik w postaci NFC.', line);
  }
  const invisible = firstInvisible(text);
  if (invisible) return bad(`Plik zawiera niewidoczny znak ${invisibleName(invisible.character)}.`, 'usuń go: skasuj i wpisz na nowo słowo, przy którym stoi.', text.slice(0, invisible.at).split('\n').length);
  return text;
}

function splitFrontmatter(text: string): { yaml: string; body: string; offset: number } | undefined {
  const match = /^---\n([\s\S]*?\n)?---(?:\n|$)/.exec(text);
  return match ? { yaml: match[1] ?? '', body: text.slice(match[0].length), offset: 1 } : undefined;
}

/** Offset of a key (so that an unknown key can be pointed at) or of the nearest enclosing node. */
function offsetOf(document: Document, path: readonly PropertyKey[]): number | undefined {
  for (let depth = path.length; depth > 0; depth -= 1) {
    const parent = depth === 1 ? document.contents : document.getIn(path.slice(0, depth - 1), true);
    const key = path[depth - 1];
    const node = isMap(parent) ? parent.items.find((pair) => isPair(pair) && String(pair.key) === String(key))?.key : document.getIn(path.slice(0, depth), true);
    const range = (node as Node | undefined)?.range;
    if (range) return range[0];
  }
  let first: number | undefined;
  visit(document, { Node: (_, node) => void (first ??= node.range?.[0]) });
  return first;
}
