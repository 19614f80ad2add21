import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { ROOT } from '../yardstick.ts';
import { allPages } from './built.ts';

/** Every address ever published, one a line. */
const remembered = readFileSync(`${ROOT}content/permalinks.txt`, 'utf8').split('\n').filter((line) => line.startsWith('/'));

/** Fragments that people are invited to link to: the points of the document, the letters of the index. */
const published = allPages.flatMap(({ path, $ }) => [
  path,
  ...(path === '/' ? $('li[id]').toArray() : path === '/skorowidz/' ? $('[id^=litera-]').toArray() : []).map((element) => `${path}#${$(element).attr('id')}`),
]);

test('every address that was ever published still answers', () => {
  assert.deepEqual(remembered.filter((address) => !published.includes(address)), []);
});

test('every address of the site is remembered in content/permalinks.txt', () => {
  const missing = published.filter((address) => !remembered.includes(address));
  assert.deepEqual(missing, [], 'Dopisz te adresy do content/permalinks.txt (kolejność alfabetyczna); od tej chwili muszą działać zawsze.');
});
