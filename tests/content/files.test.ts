import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { CONTENT, contentFiles } from './entries.ts';

const texts = contentFiles.map((file) => ({ file, text: readFileSync(join(CONTENT, file), 'utf8') }));

/** „file:line: found” for every match. */
function matches(pattern: RegExp, among = texts): string[] {
  return among.flatMap(({ file, text }) => text.split('\n').flatMap((line, index) => (pattern.test(line) ? [`content/${file}:${index + 1}: ${line.slice(0, 80)}`] : [])));
}

test('content holds no non-breaking or other special space: lines are held when pages are made', () => {
  assert.deepEqual(matches(/[\u00a0\u2000-\u200a\u202f\u205f\u3000]/u), []);
});

test('content is composed Unicode without a byte order mark, tabs or Windows line endings', () => {
  assert.deepEqual(texts.filter(({ text }) => text !== text.normalize('NFC') || /[\uFEFF\r\t]/.test(text)).map(({ file }) => file), []);
});

test('our own texts use Polish quotation marks and true dashes', () => {
  const notes = texts.filter(({ file }) => /^(?:terms|places|pages|priorities)\//.test(file)).map(({ file, text }) => ({ file, text: text.replace(/^---\n[\s\S]*?\n---\n/, (head) => head.replace(/[^\n]/g, '')) }));
  assert.deepEqual(matches(/"| - |\.\.\.|“/, notes), []);
});

test('content imports nothing and runs nothing: notes are text, tables and links', () => {
  assert.deepEqual(matches(/^(?:import|export)\s|<script|<style|\sstyle=|\son\w+=/, texts.filter(({ file }) => file.endsWith('.mdx'))), []);
});
