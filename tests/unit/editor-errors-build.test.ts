import assert from 'node:assert/strict';
import { cpSync, existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { buildCopy, copyProject } from '../project-copy.ts';

const T5 = 'content/priorities/thematic-05.mdx';
const copy = copyProject('editor-errors');
const sound = readFileSync(join(copy, T5), 'utf8');

/** Puts a text into T5, builds with a finished dist/ in place, and says what came of it. */
function buildWith(text: string, variables: Record<string, string> = {}): { said: string; line: (marker: string) => number } {
  rmSync(join(copy, 'dist'), { recursive: true, force: true });
  mkdirSync(join(copy, 'dist'));
  writeFileSync(join(copy, 'dist/index.html'), 'poprzednia wersja');
  writeFileSync(join(copy, T5), text);
  const { status, said } = buildCopy(copy, variables);
  writeFileSync(join(copy, T5), sound);
  assert.equal(status, 1, said);
  assert.doesNotMatch(said, /^\s+at .*[(:]|node_modules|Error:/m, 'bez śladu stosu');
  assert.deepEqual(readdirSync(join(copy, 'dist')), ['index.html'], 'poprzedni dist/ pozostał');
  assert.equal(readFileSync(join(copy, 'dist/index.html'), 'utf8'), 'poprzednia wersja');
  assert.match(said, /dist\/ zawiera poprzednią, całą wersję/);
  assert.equal(existsSync(join(copy, '.build')), false, 'nie zostało nic niedokończonego');
  return { said, line: (marker) => text.split('\n').findIndex((each) => each.includes(marker)) + 1 };
}

test('a wrong field stops the build with a report for an editor, and dist/ stays as it was', () => {
  const { said } = buildWith(sound.replace('number: 5', 'number: 16'));
  assert.match(said, /Treści nie można opublikować: 1 błąd do poprawienia\./);
  assert.match(said, /✗ content\/priorities\/thematic-05\.mdx:4:1 {2}pole „number”/);
});

/** Faults in the body of a note that only show when MDX is read or rendered. */
const BODIES: [string, string, string | undefined][] = [
  ['a tag that is not closed', 'Dobre zdanie.\n\nTu jest <b>otwarty znacznik.\n', 'Tu jest <b>'],
  ['a stray brace', 'Dobre zdanie.\n\nKwota { bez końca.\n', 'Kwota {'],
  ['a stray angle bracket', 'Dobre zdanie.\n\nLiczba <5 osób.\n', 'Liczba <5'],
  ['a word in braces', 'Dobre zdanie.\n\nKwota {kwota} zł.\n', undefined],
  ['an unknown component', 'Dobre zdanie.\n\n<Ramka>Tekst</Ramka>\n', undefined],
];
for (const [what, body, marker] of BODIES) {
  test(`${what} in a note stops the build, names the file${marker ? ' and the line' : ''} and says what to do`, () => {
    const { said, line } = buildWith(sound.replace(/(\n---\n)[\s\S]*$/, `$1${body}`));
    assert.match(said, new RegExp(`content/priorities/thematic-05\\.mdx${marker ? `:${line(marker)}\\b` : ''}`));
    assert.match(said, /Co zrobić: /);
    assert.match(said, /^Treści nie można opublikować: 1 błąd do poprawienia\./m);
  });
}

test('another content folder (CONTENT_DIR) is checked in the same way', () => {
  const other = join(copy, 'inne');
  cpSync(join(copy, 'content'), other, { recursive: true });
  rmSync(join(other, 'priorities/geographic-03.mdx'));
  assert.match(buildWith(sound, { CONTENT_DIR: other }).said, /geographic-03\.mdx\n {4}Brakuje tego pliku/);
});

test('a wrong SITE_URL or BASE_PATH stops the build with one sentence', () => {
  assert.match(buildWith(sound, { SITE_URL: 'priorytety.example' }).said, /SITE_URL ma wartość „priorytety\.example”/);
  assert.match(buildWith(sound, { BASE_PATH: '/Prio rytety' }).said, /BASE_PATH ma wartość „\/Prio rytety”/);
});

test('where there was no dist/, a failed build leaves none', () => {
  rmSync(join(copy, 'dist'), { recursive: true });
  writeFileSync(join(copy, T5), '');
  const { status, said } = buildCopy(copy);
  assert.equal(status, 1);
  assert.match(said, /Folder dist\/ nie powstał\./);
  assert.equal(existsSync(join(copy, 'dist')), false);
});
