import assert from 'node:assert/strict';
import { test } from 'node:test';
import { report } from '../../src/validation/problem.ts';
import { type Mistake, reported } from './content-copy.ts';

/** Declares one test for each mistake: the report names the file, the line, the field, what was found and what to do. */
export function testMistakes(mistakes: readonly Mistake[]): void {
  for (const mistake of mistakes) {
    test(mistake.title, () => {
      const { problems, hasContent, line } = reported(mistake);
      const said = report(problems);
      assert.equal(hasContent, false, 'z błędem nie wolno nic opublikować');
      const own = problems.find(({ file, field, message }) => file === mistake.file && (mistake.field === undefined || field === mistake.field) && mistake.found.test(message));
      assert.ok(own, `brak wpisu o ${mistake.file} ${mistake.field ?? ''} z tekstem ${mistake.found}:\n${said}`);
      assert.equal(own.line, line, `linia:\n${said}`);
      assert.match(own.remedy, mistake.remedy);
      if (mistake.problems !== 'several') assert.equal(problems.length, mistake.problems ?? 1, said);
      const place = [own.file, own.line, own.line === undefined ? undefined : own.column].filter((part) => part !== undefined).join(':');
      assert.ok(said.includes(`✗ ${place}`), said);
      assert.doesNotMatch(said, /\bundefined\b|\bNaN\b|\[object|expected|invalid|received/i);
    });
  }
}
