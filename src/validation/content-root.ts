import { join, resolve } from 'node:path';

/** The content folder: `content/` of the project, or what CONTENT_DIR names (other documents of the same kind, tests). */
export function contentRoot(projectRoot: string): string {
  const other = process.env['CONTENT_DIR'];
  return other ? resolve(other) : join(projectRoot, 'content');
}
