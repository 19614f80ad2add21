import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { brotliCompressSync } from 'node:zlib';
import { copyList } from '../../src/delivery/offline.ts';
import { fingerprints, siteFingerprint } from '../../src/delivery/status.ts';
import { CACHE, headersFor } from '../../src/hosting/policy.ts';
import { DIST, files, pageAt, pages, plain } from './built.ts';

const prints = fingerprints(DIST);
const version = siteFingerprint(prints);
const list = JSON.parse(readFileSync(join(DIST, 'offline.json'), 'utf8')) as { version: string; bytes: number; files: Record<string, string> };
const worker = readFileSync(join(DIST, 'offline-worker.js'), 'utf8');

test('the list of what may be saved is that of exactly these files, and the worker belongs to it', () => {
  assert.deepEqual(list, copyList(DIST, prints, version));
  assert.ok(worker.includes(version));
});

test('every page with words, every style, script, typeface and file of the search may be saved', () => {
  const missing = [...pages.map(({ path }) => path.slice(1)), ...files.filter((file) => /^(?:_astro|pagefind|szukaj|en\/search)\//.test(file) && !file.endsWith('.html'))].filter((path) => path !== '404.html' && !(path in list.files));
  assert.deepEqual(missing, []);
});

test('the worker is small, one file, and asked for anew every time', () => {
  assert.ok(brotliCompressSync(worker).length <= 2_000);
  assert.doesNotMatch(worker, /importScripts|\bimport\b/);
  assert.equal(headersFor('/offline-worker.js')['Cache-Control'], CACHE.other);
  assert.equal(headersFor('/offline.json')['Cache-Control'], CACHE.other);
});

test('the button stands on its page alone, hidden until its script runs; every footer leads there', () => {
  const withButton = pages.filter(({ $ }) => $('offline-copy').length > 0);
  assert.deepEqual(withButton.map(({ path }) => path).sort(), ['/bez-internetu/', '/en/offline/']);
  for (const { $ } of withButton) assert.ok($('offline-copy').is('[hidden]'));
  assert.ok(pageAt('/').$('footer a[href$="/bez-internetu/"]').length === 1);
  assert.ok(pageAt('/en/').$('footer a[href$="/en/offline/"]').length === 1);
});

test('privacy is told in five sentences, and one of them leads to the button', () => {
  for (const [path, to] of [['/prywatnosc/', 'bez-internetu'], ['/en/privacy/', 'offline']] as const) {
    const { $ } = pageAt(path);
    assert.equal(plain($('main .prose').text()).trim().match(/[.!?](?=\s|$)/g)?.length, 5, path);
    assert.equal($(`main .prose a[href$="/${to}/"]`).length, 1);
  }
});
