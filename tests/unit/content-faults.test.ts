import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { prioritySchema } from '../../src/domain/priority.ts';
import { type Problem, report } from '../../src/validation/problem.ts';
import { readContentFile } from '../../src/validation/read-file.ts';
import { Judge } from '../faults/judge.ts';
import { HOSTILE_NOTES, mutantsOf } from '../faults/mutants.ts';
import { ROOT } from '../yardstick.ts';
import { NOTE } from './note.ts';

const root = mkdtempSync(join(tmpdir(), 'content-'));
cpSync(join(ROOT, 'content'), root, { recursive: true });
after(() => rmSync(root, { recursive: true, force: true }));

const path = 'priorities/thematic-05.mdx';
const { text = '', body = '' } = readContentFile(root, path, prioritySchema, []) ?? {};

/** What the reader of a single file says of a note. */
function problemsOf(note: string): Problem[] {
  const problems: Problem[] = [];
  writeFileSync(join(root, path), text.replace(body, () => note));
  readContentFile(root, path, prioritySchema, problems);
  writeFileSync(join(root, path), text);
  return problems;
}

test('a note holds no code, nothing that runs or loads, and no mark-up that is left open', () => {
  const silent = HOSTILE_NOTES.filter((note) => problemsOf(`Dobre zdanie.\n\n${note}\n`).every(({ file, line, message, remedy }) => file !== `content/${path}` || !line || message === '' || remedy === ''));
  assert.deepEqual(silent, []);
});

const GOOD_NOTES: [string, string][] = [
  ['everything that GitHub Flavored Markdown adds', NOTE],
  ['a word in another language, an abbreviation, a link with its language', 'Słowo <span lang="de">Stadt</span>, skrót <abbr title="Unia Europejska">UE</abbr>, <a href="https://europa.eu/" hreflang="en" rel="external">strona</a>.\n'],
  ['links to a page, to a place, to mail', '[Dane](/dane/), [wzornik](wzornik/), [niżej](#fakty), [poczta](mailto:a@example.org), [adres][u]\n\n[u]: https://example.org\n'],
  ['signs that are escaped', 'Mniej niż \\<5, \\{nawias\\}, gwiazdka \\*\\*.\n'],
  ['a remark that is not published', '{/* do sprawdzenia */}\n\nZdanie.\n'],
];
for (const [what, note] of GOOD_NOTES) test(`a note may hold ${what}`, () => assert.equal(problemsOf(note).length === 0 ? '' : report(problemsOf(note)), ''));

test('a sample of generated faults: each is told with file, value and remedy, or published exactly as typed (all of them: npm run check:full)', () => {
  const mutants = mutantsOf(root);
  const judge = new Judge(root);
  assert.deepEqual([0.35, 0.62, 0.83].flatMap((share) => judge.findings(mutants[Math.floor(share * mutants.length)]!)), []);
});

test('a report names no more faults than anybody reads at once', () => {
  const said = report(Array.from({ length: 130 }, (_, line) => ({ file: 'a', line, message: 'b', remedy: 'c' })));
  assert.match(said, /130 błędów[\s\S]*… i jeszcze 30 błędów/);
  assert.equal(said.match(/✗/g)?.length, 100);
});
