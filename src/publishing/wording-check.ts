import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { documentPoints, type DocumentFacts, pointId } from '../domain/document.ts';
import { datedPermalink, permalink } from '../domain/permalink.ts';
import type { SourceText } from '../domain/source-text.ts';
import type { Check } from './check.ts';

/** The words in the built pages are those of the source: on the page of the document, on each page, on each dated copy. */
export function checkWordings(dist: string, document: DocumentFacts, editions: readonly SourceText[]): Check {
  const findings: string[] = [];
  let count = 0;
  const compare = (path: string, found: string | undefined, expected: string) => {
    count += 1;
    if (found !== expected) findings.push(`Brzmienie na stronie ${path} różni się od źródła. Zbuduj serwis jeszcze raz; jeśli to nie pomoże, nie publikuj.`);
  };
  for (const edition of editions) {
    const latest = edition.date === document.sourceDate;
    const whole = latest ? wordingsOn(join(dist, 'index.html')) : new Map<string, string>();
    const lists = document.lists.map((list, index) => ({ ...list, points: edition.lists[index]?.wordings.length ?? 0 }));
    for (const point of documentPoints({ lists })) {
      const id = pointId(point);
      const expected = edition.lists[point.list.part - 1]?.wordings[point.number - 1] ?? '';
      const pages = [datedPermalink({ sourceDate: edition.date }, point), ...(latest ? [permalink(point)] : [])];
      for (const path of pages) compare(path, wordingsOn(join(dist, path, 'index.html')).get(id), expected);
      // Of a long list the start page shows the beginning.
      if (latest && point.number <= document.pageLength) compare('/', whole.get(id), expected);
    }
  }
  const file = join(dist, 'zgodnosc', `${document.sourceDate}.txt`);
  const sha256 = existsSync(file) ? createHash('sha256').update(readFileSync(file)).digest('hex') : '';
  if (sha256 !== document.sourceSha256) findings.push(`Plik /zgodnosc/${document.sourceDate}.txt nie jest tekstem źródłowym.`);
  return { name: `Brzmienia porównane ze źródłem: ${count}`, findings };
}

/** How a page writes the characters that HTML uses itself. */
const ENTITIES: Readonly<Record<string, string>> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#39;': "'" };

/** Primary displays of wordings in a built page, by id; mark-up that holds lines is taken off. */
function wordingsOn(file: string): Map<string, string> {
  const html = existsSync(file) ? readFileSync(file, 'utf8') : '';
  return new Map([...html.matchAll(/<span class="wording" data-wording data-id="(\w+)"[^>]*>((?:[^<]|<span class="held">[^<]*<\/span>)*)<\/span>/g)].map(([, id = '', inner = '']) => [id, inner.replace(/<[^>]+>/g, '').replace(/&(?:amp|lt|gt|quot|#39);/g, (entity) => ENTITIES[entity] ?? entity)]));
}
