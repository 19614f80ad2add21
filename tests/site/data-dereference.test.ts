import assert from 'node:assert/strict';
import { test } from 'node:test';
import { allPages, base, files, site } from './built.ts';
import { read, textFiles } from './data.ts';

const known = new Set(files.map((file) => `${base}${file.replace(/(^|\/)index\.html$/, '$1')}`));
const idsAt = new Map(allPages.map(({ path, $ }) => [`${base}${path.slice(1)}`, new Set($('[id]').toArray().map((element) => $(element).attr('id')))]));

/** Addresses of this site that a file names, in whatever syntax. */
function minted(text: string): string[] {
  const own = new RegExp(`${site.replaceAll('.', '\\.')}[^\\s"'<>()\\]},;|\`]*`, 'g');
  return [...new Set([...text.matchAll(own)].map(([url]) => url.replace(/[.:]$/, '')))];
}

for (const file of textFiles) {
  test(`every address of this site in ${file} leads to a page or a file, its fragment to an element`, () => {
    const dead = minted(read(file)).filter((url) => {
      const { pathname, hash } = new URL(url);
      return !known.has(pathname) || (hash !== '' && !idsAt.get(pathname)?.has(hash.slice(1)));
    });
    assert.deepEqual(dead, []);
  });
}

test('the linked data name something on this site', () => {
  assert.ok(minted(read('dane/priorytety.ttl')).length > 50);
  assert.ok(minted(read('dane/priorytety.ttl')).some((url) => url.includes('#')));
});
