import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { renderPlainNote } from '../../src/markdown.ts';
import { report } from '../../src/validation/problem.ts';
import { type Content, readContent } from '../../src/validation/read-content.ts';
import type { Mutant } from './mutants.ts';

/** Words of parsers and of the language that no editor should have to read. */
const FOREIGN = /\b(?:undefined|NaN|null|expected|received|invalid|unexpected|must|cannot|Error|string|number|array|object|node_modules)\b|\[object|\.ts:\d/;

/** Everything that would be published, by file and field. */
function published(content: Content): Map<string, unknown> {
  const found = new Map<string, unknown>();
  const add = (value: unknown, way: string): void => {
    if (Array.isArray(value)) value.forEach((each, index) => add(each, `${way} ${index}`));
    else if (typeof value === 'object' && value !== null && 'path' in value && 'data' in value && 'body' in value) {
      add(value.data, String(value.path));
      add(value.body, `${String(value.path)} body`);
    } else if (typeof value === 'object' && value !== null) Object.entries(value).forEach(([key, each]) => add(each, `${way} ${key}`));
    else found.set(way, value);
  };
  const { sources, themes, readers, crossReferences, publisher, changes, eurovoc, renumbering, retired, translations, ...files } = content;
  for (const [name, value] of Object.entries({ sources, themes, readers, 'cross-references': crossReferences, publisher, changes, eurovoc, renumbering, retired })) add(value, `${name}.yaml`);
  for (const value of Object.values(files)) add(value, 'source');
  for (const { language, ...each } of translations) for (const value of Object.values(each)) add(value, language);
  return found;
}

/** Puts one mutant after another into a copy of the content and says what is wrong with how it was taken. */
export class Judge {
  readonly root: string;
  readonly #sound: Map<string, unknown>;

  constructor(root: string) {
    this.root = root;
    const { content } = readContent(root);
    if (!content) throw new Error('Treść bez usterek powinna dać się odczytać.');
    this.#sound = published(content);
  }

  /** Nothing when the fault was refused with file, value and remedy, or published exactly as typed. */
  findings(mutant: Mutant): string[] {
    const file = join(this.root, mutant.path);
    const before = readFileSync(file);
    try {
      const bytes = mutant.make();
      if (bytes) writeFileSync(file, bytes);
      else rmSync(file);
      const { content, problems } = readContent(this.root);
      return (content ? this.#asTyped(mutant, content) : told(mutant, problems)).map((finding) => `${mutant.path}, ${mutant.name}: ${finding}`);
    } catch (error) {
      return [`${mutant.path}, ${mutant.name}: wyjątek ${error instanceof Error ? error.stack : String(error)}`];
    } finally {
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, before);
    }
  }

  #asTyped({ path, expected, change }: Mutant, content: Content): string[] {
    if (expected === 'refused') return ['przeszło bez słowa'];
    const now = published(content);
    const own = [path, ...(change?.field ?? [])].join(' ');
    const other = [...new Set([...this.#sound.keys(), ...now.keys()])].filter((key) => !isDeepStrictEqual(now.get(key), this.#sound.get(key)) && key !== own && !key.startsWith(`${own} `));
    const findings = other.map((key) => `zmieniło też ${key}`);
    if (change && change.to !== undefined && !isDeepStrictEqual(now.get(own), change.to)) findings.push(`wpisano ${JSON.stringify(change.to)}, a jest ${JSON.stringify(now.get(own))}`);
    const body = now.get(`${path} body`);
    const html = typeof body === 'string' ? renderPlainNote(body, join(this.root, path)) : '';
    if (html && /<(?:script|style|iframe|object|embed|img|form)|\son\w+=|(?:href|src)="(?!https?:|mailto:|tel:|[/#]|[\w-]+\/)/i.test(html)) findings.push(`w notatce jest kod: ${html}`);
    return findings;
  }
}

function told({ path, told: place = path, value, line, lines = 1 }: Mutant, problems: ReturnType<typeof readContent>['problems']): string[] {
  const own = problems.filter(({ file, message, remedy }) => file === `content/${place}` || `${message} ${remedy}`.includes(path.replace(/^.*\/|\.mdx$/g, '')));
  const findings: string[] = [];
  if (own.length === 0) findings.push(`raport nie nazywa pliku: ${report(problems)}`);
  if (value && !own.some(({ message, remedy }) => `${message} ${remedy}`.includes(value))) findings.push(`raport nie pokazuje „${value}”: ${report(own)}`);
  if (line && !own.some((problem) => problem.line && problem.line >= line && problem.line < line + lines)) findings.push(`raport nie wskazuje wiersza ${line}: ${report(own)}`);
  const foreign = problems.find(({ message, remedy }) => FOREIGN.test(`${message} ${remedy}`.replace(/„[^”]*(?:”|…)/g, '')) || message.trim() === '' || remedy.trim() === '');
  if (foreign) findings.push(`to nie jest zdanie dla redaktora: ${report([foreign])}`);
  return findings;
}
