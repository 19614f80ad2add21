import { readdirSync, readFileSync } from 'node:fs';
import { join, posix, sep } from 'node:path';
import { ROOT } from '../yardstick.ts';

/** One import of a source file. */
export interface Import {
  /** As written: `../domain/wording.ts`, `zod`, `astro:content`. */
  from: string;
  /** Names that exist at run time; empty for types and for side effects. */
  names: string[];
  /** Nothing of it is left at run time. */
  typeOnly: boolean;
}

export interface SourceFile {
  /** Path from src/, with forward slashes. */
  path: string;
  text: string;
  imports: Import[];
}

const IMPORT = /^[ \t]*(?:import|export)\s+(type\s+)?([^'";]*?)\s*from\s*['"]([^'"]+)['"]|^[ \t]*import\s*['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]/gm;

function importsOf(text: string): Import[] {
  return [...text.matchAll(IMPORT)].map(([, type, clause = '', from, plain, dynamic]) => {
    const named = clause.replace(/[{}]/g, '').split(',').map((name) => name.trim()).filter((name) => name !== '');
    const names = type ? [] : named.filter((name) => !name.startsWith('type ')).map((name) => name.replace(/ as .*$/, ''));
    return { from: from ?? plain ?? dynamic ?? '', names, typeOnly: Boolean(type) || (named.length > 0 && names.length === 0) };
  });
}

/** Text files of a folder of the project, sorted. */
export function filesIn(folder: string, endings = /\.(?:ts|astro|css|mjs)$/): SourceFile[] {
  return readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && endings.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name).slice(join(ROOT, folder).length + 1).split(sep).join('/'))
    .sort()
    .map((path) => {
      const text = readFileSync(join(ROOT, folder, path), 'utf8');
      return { path, text, imports: importsOf(text) };
    });
}

/** Path from src/ that a relative import leads to; `undefined` for packages. */
export function target(file: SourceFile, { from }: Import): string | undefined {
  return from.startsWith('.') ? posix.join(posix.dirname(file.path), from.replace(/\?.*$/, '')) : undefined;
}

/** The text without comments: rules about code do not concern what is said about it. */
export function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\/|<!--[\s\S]*?-->/g, '').replace(/(^|[\s;{])\/\/.*$/gm, '$1');
}
