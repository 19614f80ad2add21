import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { invent } from './polish.ts';

/** Points in one theme of an invented document. */
const THEME_LENGTH = 40;

/**
 * Writes the content of an invented document with `count` points into a folder: glossary, places, prose and sources
 * are those of `original`, lists and points are made. The same count gives the same bytes.
 */
export function writeContent(folder: string, original: string, count: number): void {
  rmSync(folder, { recursive: true, force: true });
  for (const part of ['terms', 'places', 'pages', 'sources.yaml', 'publisher.yaml', 'changes.yaml', 'document.mdx']) cpSync(join(original, part), join(folder, part), { recursive: true });
  for (const part of ['priorities', 'source']) mkdirSync(join(folder, part));
  const lists = [{ id: 'thematic', prefix: 'T', points: Math.ceil(count * 0.8) }, { id: 'geographic', prefix: 'G', points: count - Math.ceil(count * 0.8) }];
  const points = lists.flatMap(({ id, prefix, points: length }) => Array.from({ length }, (_, index) => ({ list: id, number: index + 1, id: `${prefix}${index + 1}`, width: Math.max(2, String(length).length) })));
  const invented = points.map((_, index) => invent(index));
  points.forEach(({ width, ...point }, index) => {
    const { note, place, ...texts } = invented[index]!;
    const related = [1, 7, 31].flatMap((step, turn) => (points[index + step] && (index + turn) % 2 === 0 ? [{ id: points[index + step]!.id, reason: 'Oba punkty mówią o Krakowie.', shared: { here: 'Krakowa', there: 'Krakowa' } }] : []));
    const facts = index % 5 === 0 ? [{ text: 'Zdanie zmyślone na potrzeby pomiaru.', date: '2016', source: 'ue-krakow-199970' }] : [];
    const matter = { id: point.id, list: point.list, number: point.number, ...texts, places: place ? [place] : [], related, facts };
    writeFileSync(join(folder, 'priorities', `${point.list}-${String(point.number).padStart(width, '0')}.mdx`), `---\n${stringify(matter)}---\n${note}\n`);
  });

  const document = readFileSync(join(folder, 'document.mdx'), 'utf8');
  const field = (name: string) => new RegExp(`^${name}: "?(.*?)"?$`, 'm').exec(document)?.[1] ?? '';
  const heading = (part: number) => new RegExp(`heading: "(${part}\\. .*)"`).exec(document)?.[1] ?? '';
  const wordings = (list: string) => points.flatMap((point, index) => (point.list === list ? [`- ${point.number}) ${invented[index]!.wording}`] : [])).join('\n');
  const source = [field('title'), field('sourceDate'), field('lead'), ...lists.flatMap(({ id }, index) => [heading(index + 1), wordings(id)])].join('\n\n');
  writeFileSync(join(folder, 'source', `${field('sourceDate')}.txt`), source);
  let list = 0;
  writeFileSync(join(folder, 'document.mdx'), document.replace(/^sourceSha256: .*$/m, `sourceSha256: ${createHash('sha256').update(source).digest('hex')}`).replace(/points: \d+/g, () => `points: ${lists[list++]!.points}`));

  const ids = points.map(({ id }) => id);
  const themes = Array.from({ length: Math.ceil(count / THEME_LENGTH) }, (_, index) => ({ id: `temat-${letters(index)}`, name: `Temat ${letters(index)}`, lead: 'Temat zmyślony na potrzeby pomiaru.', priorities: ids.slice(index * THEME_LENGTH, (index + 1) * THEME_LENGTH) }));
  const readers = [{ id: 'przedsiebiorca', name: 'Dla przedsiębiorcy', lead: 'Lista zmyślona na potrzeby pomiaru.', words: ['przedsiębiorca'], priorities: ids.slice(0, 5).map((id) => ({ id, why: 'Punkt zmyślony.' })) }];
  const yaml = { themes, readers, 'cross-references': [], renumbering: [], retired: [], eurovoc: { concepts: { '216': 'współpraca międzynarodowa' }, document: ['216'], priorities: {} } };
  for (const [name, value] of Object.entries(yaml)) writeFileSync(join(folder, `${name}.yaml`), stringify(value));
  writeFileSync(join(folder, 'permalinks.txt'), '');
}

/** 0 → „aa”, 1 → „ab”: names of themes have no digits. */
function letters(index: number): string {
  return String.fromCharCode(97 + Math.floor(index / 26), 97 + (index % 26));
}
