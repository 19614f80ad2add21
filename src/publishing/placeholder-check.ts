import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesOf } from '../delivery/files.ts';
import type { Check } from './check.ts';

/** What somebody meant to replace. „nieustalony” is none of these: it is the truth about things that nobody knows. */
const PLACEHOLDER = /\b(?:TODO|FIXME|TBD|XXX)\b|lorem ipsum|(?<![\p{L}])(?:uzupełnij|do uzupełnienia|tu wpisz|wpisz tutaj)(?![\p{L}])|\bexample\.(?:com|net|org)\b|[\w-]\.example\b|\bxx+@/iu;
/** What readers and machines read; the word lists of the search hold whatever words people use. */
const READ = /\.(?:html|md|txt|json|jsonld|xml|ttl|csv|atom|bib|ris)$/;
const WORD_LISTS = /^pagefind\/|(?:^|\/)(?:leksykon\.json|slowa\/[^/]+)$/;

/** Nothing that was meant to be replaced is left in the built site. */
export function checkPlaceholders(dist: string): Check {
  const findings: string[] = [];
  for (const file of filesOf(dist).filter((name) => READ.test(name) && !WORD_LISTS.test(name))) {
    const text = readFileSync(join(dist, file), 'utf8');
    const read = file.endsWith('.html') ? text.replace(/\splaceholder="/g, ' ') : text;
    const found = PLACEHOLDER.exec(read);
    if (found) findings.push(`W pliku ${file} został tekst zastępczy „${found[0]}”: …${read.slice(Math.max(0, found.index - 30), found.index + 40).replace(/\s+/g, ' ')}… Wpisz to, co ma tam stać, w content/ i zbuduj serwis jeszcze raz.`);
  }
  return { name: 'Teksty zastępcze', findings };
}
