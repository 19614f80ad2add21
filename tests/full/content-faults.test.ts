import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { MISTAKES } from '../faults/mistakes.ts';
import { Judge } from '../faults/judge.ts';
import { type Mutant, mutantsOf } from '../faults/mutants.ts';
import { ROOT } from '../yardstick.ts';

/** One in so many of the faults that only differ by the file they are put into; FAULTS_EVERY=1 takes them all (20 minutes). */
const EVERY = Number(process.env['FAULTS_EVERY'] ?? 14);

const root = mkdtempSync(join(tmpdir(), 'content-'));
cpSync(join(ROOT, 'content'), root, { recursive: true });
after(() => rmSync(root, { recursive: true, force: true }));

const all = mutantsOf(root);
const judge = new Judge(root);

/** Judges faults one by one; the same in every run. */
function judged(mutants: readonly Mutant[]): void {
  assert.ok(mutants.length > 0);
  assert.deepEqual(mutants.flatMap((mutant) => judge.findings(mutant)), []);
}

test(`${MISTAKES.length} faults of meaning are each told with file, value and remedy`, () => judged(all.slice(-MISTAKES.length)));

const chosen = all.slice(0, -MISTAKES.length).filter((_, index) => index % EVERY === 0);
test(`${chosen.length} of ${all.length} generated faults of encoding, notation, values, fields and notes are told, or published exactly as typed`, () => judged(chosen));
