import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve, sep } from 'node:path';

/** The content folder: `content/` of the project, or what CONTENT_DIR names (other documents of the same kind, tests). */
export function contentRoot(projectRoot: string): string {
  const other = process.env['CONTENT_DIR'];
  return other ? resolve(other) : join(projectRoot, 'content');
}

/** SHA-256 of everything that editors write, by the paths and bytes of its files: tells whether a site was built from it. */
export function contentFingerprint(root: string): string {
  const files = readdirSync(root, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name)).sort();
  const hash = createHash('sha256');
  for (const file of files) hash.update(file.slice(root.length).split(sep).join('/')).update('\0').update(createHash('sha256').update(readFileSync(file)).digest('hex'));
  return hash.digest('hex');
}
