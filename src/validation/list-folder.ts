import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Problem } from './problem.ts';

/** Names of the MDX files of a folder, sorted; anything else in it is reported rather than silently left out. */
export function listFolder(root: string, folder: string, problems: Problem[]): string[] {
  const file = `content/${folder}`;
  if (!existsSync(join(root, folder))) {
    problems.push({ file, message: 'Brakuje tego folderu.', remedy: 'przywróć go poleceniem „git checkout -- content”.' });
    return [];
  }
  const names = readdirSync(join(root, folder)).filter((name) => !name.startsWith('.')).sort();
  return names.filter((name) => {
    const good = /^[a-z0-9-]+\.mdx$/.test(name);
    if (!good) problems.push({ file: `${file}/${name}`, message: 'Nazwa pliku nie pasuje do tego folderu.', remedy: 'użyj małych liter a–z, cyfr i łączników oraz końcówki „.mdx” albo przenieś plik gdzie indziej.' });
    return good;
  });
}
