import assert from 'node:assert/strict';
import { test } from 'node:test';
import { report } from '../../src/validation/problem.ts';
import { readContent } from '../../src/validation/read-content.ts';
import { ROOT } from '../yardstick.ts';
import { reported } from './content-copy.ts';

test('the content as it stands has no fault', () => {
  const { content, problems } = readContent(`${ROOT}content`);
  assert.equal(problems.length === 0 ? '' : report(problems), '');
  assert.equal(content?.priorities.length, 18);
});

const many = () => reported({
  title: '', file: '', found: /./, remedy: /./,
  make: (content) => {
    content.remove('priorities/thematic-01.mdx');
    content.edit('priorities/thematic-05.mdx', 'number: 5', 'number: 16');
    content.edit('priorities/thematic-05.mdx', 'places: [unia-europejska]', 'places: [ue]');
    content.edit('priorities/geographic-02.mdx', 'wording: "', 'wording: "X');
    content.edit('terms/europolia.mdx', 'term:', 'haslo:');
  },
}).problems;

test('all faults of all files are reported at once, sorted by file and line, with their count', () => {
  const said = report(many());
  assert.match(said, /^Treści nie można opublikować: \d+ błęd(?:y|ów) do poprawienia\./);
  const places = [...said.matchAll(/✗ (\S+?)(?::(\d+))?(?::\d+)?(?: |$)/gm)].map(([, file = '', line]) => ({ file, line: Number(line ?? 0) }));
  assert.deepEqual(places, [...places].sort((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : a.line - b.line)));
  for (const file of ['thematic-01', 'thematic-05', 'geographic-02', 'europolia']) assert.ok(places.some((place) => place.file.includes(file)), file);
});

test('the same faults give the same report', () => {
  assert.equal(report(many()), report(many()));
});

for (const [n, words] of [[1, '1 błąd do'], [2, '2 błędy do'], [5, '5 błędów do'], [12, '12 błędów do'], [22, '22 błędy do']] as const) {
  test(`the report counts in Polish: „${words} poprawienia”`, () => {
    assert.ok(report(Array.from({ length: n }, () => ({ file: 'a', message: 'b', remedy: 'c' }))).includes(`${words} poprawienia`));
  });
}
