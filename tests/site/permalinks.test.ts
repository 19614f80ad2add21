import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { ROOT } from '../yardstick.ts';
import { allPages, files, internal } from './built.ts';

/** Every address ever published, one a line. */
const remembered = readFileSync(`${ROOT}content/permalinks.txt`, 'utf8').split('\n').filter((line) => line.startsWith('/'));

const idsAt = new Map(allPages.map(({ path, $ }) => [path, new Set($('[id]').toArray().map((element) => $(element).attr('id') ?? ''))]));

/** Files for readers and machines; hashed assets, the search index and what only the host reads may change their names. */
const publicFiles = files.filter((file) => !/^[._]|^pagefind\/|^(?:szukaj|en\/search)\/(?:(?:leksykon|strony)\.json|slowa\/.\.(?:json|txt))$|\.html$/.test(file)).map((file) => `/${file}`);

/**
 * Fragments that people are invited to link to: the points of the document, the letters of the index, and every target
 * of a link of ours. Headwords of the index (`#h-…`) are left out: editors change keywords freely, the letter stays.
 */
const fragments = allPages.flatMap((page) => [
  ...(page.path === '/' ? page.$('li[id]').toArray() : page.path === '/skorowidz/' ? page.$('[id^=litera-]').toArray() : []).map((element) => `${page.path}#${page.$(element).attr('id')}`),
  ...page.$('a[href*="#"]:not(.skip, [data-footnote-ref], [data-footnote-backref])').toArray().flatMap((link) => {
    const to = internal(page.$(link).attr('href') ?? '', page);
    return to && to.fragment !== '' && !to.fragment.startsWith('h-') ? [`${to.path}#${to.fragment}`] : [];
  }),
]);

const published = [...new Set([...allPages.map(({ path }) => path), ...publicFiles, ...fragments])];

test('every address that was ever published still answers: page, file or place on a page', () => {
  assert.deepEqual(remembered.filter((address) => {
    const [path = '', fragment] = address.split('#');
    return fragment === undefined ? !idsAt.has(path) && !publicFiles.includes(path) : !idsAt.get(path)?.has(fragment);
  }), []);
});

test('every address of the site is remembered in content/permalinks.txt', () => {
  const missing = published.filter((address) => !remembered.includes(address)).sort();
  assert.deepEqual(missing, [], 'Dopisz te adresy do content/permalinks.txt (kolejność alfabetyczna); od tej chwili muszą działać zawsze.');
});
