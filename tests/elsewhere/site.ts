import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { before } from 'node:test';
import { amend } from '../fixtures/amended/amend.ts';
import { buildCopy, copyProject } from '../project-copy.ts';
import { NOTE } from '../unit/note.ts';

export const ORIGIN = 'https://priorytety.example';
/** The path under which the site lies, as pages name it. */
export const BASE = '/priorytety/';
/** What addresses of the site begin with; a path such as `/tematyczne/3/` follows. */
export const SITE = ORIGIN + BASE.slice(0, -1);

const copy = copyProject('elsewhere');

/** The folder with the built site: an amended, longer document with everything that Markdown can do in the note of T5, for a sub-path of another host. */
export const ELSEWHERE = join(copy, 'dist');

/** Builds it once for all tests of the file that calls this. */
export function useElsewhere(): void {
  before(() => {
    amend(join(copy, 'content'));
    const entry = join(copy, 'content/priorities/thematic-05.mdx');
    writeFileSync(entry, readFileSync(entry, 'utf8').replace(/(\n---\n)[\s\S]*$/, `$1${NOTE}`));
    const { status, said } = buildCopy(copy, { BASE_PATH: BASE.slice(0, -1), SITE_URL: ORIGIN });
    assert.equal(status, 0, said);
  });
}
