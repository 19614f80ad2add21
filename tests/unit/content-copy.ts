import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Problem } from '../../src/validation/problem.ts';
import { readContent } from '../../src/validation/read-content.ts';
import { ROOT } from '../yardstick.ts';

/** A copy of content/ that a test may break. */
export class ContentCopy {
  readonly root = mkdtempSync(join(tmpdir(), 'content-'));

  constructor() {
    cpSync(join(ROOT, 'content'), this.root, { recursive: true });
  }

  read(path: string): string {
    return readFileSync(join(this.root, path), 'utf8');
  }

  write(path: string, text: string | Uint8Array): void {
    writeFileSync(join(this.root, path), text);
  }

  /** Replaces the first occurrence. @throws Error when there is nothing to replace: the test would prove nothing */
  edit(path: string, from: string | RegExp, to: string): void {
    const before = this.read(path);
    const after = before.replace(from, () => to);
    if (after === before) throw new Error(`W ${path} nie ma: ${from}`);
    this.write(path, after);
  }

  remove(path: string): void {
    rmSync(join(this.root, path), { recursive: true });
  }
}

/** One thing that an editor gets wrong, and what the report must say. */
export interface Mistake {
  title: string;
  make: (content: ContentCopy) => void;
  /** From the project root. */
  file: string;
  /** Text that stands in the line that the report must name. */
  line?: string | number;
  field?: string;
  found: RegExp;
  remedy: RegExp;
  /** How many problems the mistake causes in all; 1 unless it truly breaks more. */
  problems?: number | 'several';
}

/** Makes a mistake in a fresh copy of the content and returns what the reader of the content reports. */
export function reported(mistake: Mistake): { problems: Problem[]; hasContent: boolean; line: number | undefined } {
  const copy = new ContentCopy();
  try {
    mistake.make(copy);
    const { content, problems } = readContent(copy.root);
    const { line } = mistake;
    const at = typeof line === 'string' ? copy.read(mistake.file.replace('content/', '')).split('\n').findIndex((text) => text.includes(line)) + 1 : line;
    return { problems, hasContent: content !== undefined, line: at };
  } finally {
    rmSync(copy.root, { recursive: true, force: true });
  }
}
