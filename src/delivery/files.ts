import { readdirSync } from 'node:fs';
import { join, sep } from 'node:path';

/** All files of a built site, by path from its root with forward slashes, in the order of their names in every locale. */
export function filesOf(dist: string): string[] {
  return readdirSync(dist, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(join(dist, '/').length).split(sep).join('/'))
    .sort();
}
