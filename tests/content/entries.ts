import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { ROOT } from '../yardstick.ts';

export const CONTENT = join(ROOT, 'content');

/** What these tests read of an entry, on purpose without the code that publishes it. */
const entrySchema = z.object({
  id: z.string(), number: z.number(), wording: z.string(), label: z.string(),
  keywords: z.array(z.string()), nearKeywords: z.array(z.string()).default([]),
  related: z.array(z.object({ id: z.string(), reason: z.string() })).default([]),
});

/** Front matter and body of an MDX file, by path from content/. */
export function readEntry(path: string): { fields: unknown; body: string } {
  const [, yaml = '', body = ''] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(readFileSync(join(CONTENT, path), 'utf8')) ?? [];
  return { fields: parse(yaml), body: body.trim() };
}

/** The entries of content/priorities by their id. */
export const entries = new Map(readdirSync(join(CONTENT, 'priorities')).sort().map((name) => {
  const { fields, body } = readEntry(`priorities/${name}`);
  const entry = { ...entrySchema.parse(fields), name, body };
  return [entry.id, entry] as const;
}));

/** Every file under content/, with forward slashes. */
export const contentFiles: readonly string[] = readdirSync(CONTENT, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => join(entry.parentPath, entry.name).slice(CONTENT.length + 1).split(sep).join('/'))
  .sort();

/** The entry of a point. @throws Error when there is none */
export function entryOf(id: string): NonNullable<ReturnType<typeof entries.get>> {
  const entry = entries.get(id);
  if (!entry) throw new Error(`Nie ma wpisu ${id}`);
  return entry;
}
