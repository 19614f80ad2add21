import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { readContent } from '../../src/validation/read-content.ts';
import { ROOT } from '../yardstick.ts';

const copy = mkdtempSync(join(tmpdir(), 'content-'));
after(() => rmSync(copy, { recursive: true }));

/** File, what is broken in it, and the field, message and remedy that an editor gets. */
const FAULTS: [file: string, from: string, to: string, field: string, message: RegExp, remedy: RegExp][] = [
  ['eurovoc.yaml', 'T5: { broad: ["1005"]', 'T5: { broad: ["1006"]', 'priorities.T5.broad[0]', /„1006” nie ma nazwy/, /concepts/],
  ['eurovoc.yaml', '  T5:', '  T55:', 'priorities.T55', /Nie ma priorytetu „T55”/, /dozwolone: T1/],
  ['eurovoc.yaml', '  "27": gmina\n', '  "27": gmina\n  "28": zbędne\n', 'concepts.28', /„28” nie jest nigdzie użyte/, /usuń/],
  ['eurovoc.yaml', 'about: ["1897"] }\n  T2', 'about: ["1897", "210"] }\n  T2', 'priorities.T1.about[1]', /„210” powtarza się przy T1/, /raz/],
  ['changes.yaml', '2026-11-23', '2026-11-31', 'entries[0].date', /2026-11-31/, /RRRR-MM-DD/],
  ['changes.yaml', 'title:', 'tytul:', 'entries[0].tytul', /Nieznane pole „tytul”/, /pisownię/],
  ['changes.yaml', 'entries:\n', 'entries:\n  - { id: publikacja, date: 2026-11-24, title: A, summary: B, path: / }\n', 'entries[1].id', /dwa razy/, /inny identyfikator/],
  ['changes.yaml', 'entries:\n', 'entries:\n  - { id: inny, date: 2026-11-22, title: A, summary: B, path: / }\n', 'entries[1].date', /stoi pod wpisem z dnia 2026-11-22/, /od najnowszego/],
];

for (const [file, from, to, field, message, remedy] of FAULTS) {
  test(`${file}: ${field} is named when it is wrong (${message.source})`, () => {
    cpSync(`${ROOT}content`, copy, { recursive: true });
    const text = readFileSync(join(copy, file), 'utf8');
    assert.ok(text.includes(from), from);
    writeFileSync(join(copy, file), text.replace(from, to));
    const found = readContent(copy).problems.find((problem) => problem.field === field);
    assert.ok(found, JSON.stringify(readContent(copy).problems, null, 1));
    assert.equal(found.file, `content/${file}`);
    assert.ok(found.line);
    assert.match(found.message, message);
    assert.match(found.remedy, remedy);
  });
}

test('every priority of the document has its place in EuroVoc', () => {
  const { content } = readContent(`${ROOT}content`);
  assert.deepEqual(content?.priorities.map(({ data }) => data.id).filter((id) => !content.eurovoc.priorities[id]), []);
});
