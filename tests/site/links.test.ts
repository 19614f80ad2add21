import assert from 'node:assert/strict';
import { test } from 'node:test';
import { allPages, type BuiltPage, files, findings, internal } from './built.ts';

const known = new Set(files.map((file) => `/${file.replace(/(^|\/)index\.html$/, '$1')}`));
const idsAt = new Map(allPages.map(({ path, $ }) => [path, new Set($('[id]').toArray().map((element) => $(element).attr('id')))]));

/** Every address that a page names, of whatever kind. */
function addresses({ $ }: BuiltPage): string[] {
  const attributes: [string, string][] = [['[href]', 'href'], ['[src]', 'src'], ['form[action]', 'action'], ['blockquote[cite]', 'cite'], ['[poster]', 'poster']];
  const refresh = $('meta[http-equiv=refresh]').attr('content')?.replace(/^.*url=/, '');
  return [...attributes.flatMap(([selector, name]) => $(selector).toArray().map((element) => $(element).attr(name) ?? '')), ...(refresh ? [refresh] : [])];
}

test('every internal address of every page answers', () => {
  assert.deepEqual(findings(allPages, (page) => [...new Set(addresses(page))].filter((address) => {
    const target = internal(address, page);
    return target && !known.has(target.path);
  })), []);
});

test('every fragment that a link names is there', () => {
  assert.deepEqual(findings(allPages, (page) => [...new Set(addresses(page))].filter((address) => {
    const target = internal(address, page);
    return target && target.fragment !== '' && !idsAt.get(target.path)?.has(target.fragment);
  })), []);
});

test('no id is used twice on a page', () => {
  assert.deepEqual(findings(allPages, ({ $ }) => {
    const ids = $('[id]').toArray().map((element) => $(element).attr('id') ?? '');
    return ids.filter((id, index) => ids.indexOf(id) !== index);
  }), []);
});

test('every label and every aria reference points at an element of its page', () => {
  assert.deepEqual(findings(allPages, ({ path, $ }) => ['for', 'aria-labelledby', 'aria-describedby', 'aria-controls'].flatMap((name) =>
    $(`[${name}]`).toArray().flatMap((element) => ($(element).attr(name) ?? '').split(/\s+/)).filter((id) => !idsAt.get(path)?.has(id)).map((id) => `${name}="${id}"`))), []);
});

test('addresses are lower case, ASCII and end with a slash; every parent path is itself a page', () => {
  const bad = allPages.filter(({ path }) => path !== '/404.html' && !/^\/(?:[a-z0-9-]+\/)*$/.test(path)).map(({ path }) => path);
  const orphans = allPages.filter(({ path }) => path !== '/' && !known.has(path.replace(/[^/]+\/?$/, ''))).map(({ path }) => path);
  assert.deepEqual({ bad, orphans }, { bad: [], orphans: [] });
});

test('every page except the one for missing addresses can be reached by links from the start page', () => {
  const reached = new Set(['/']);
  for (const path of reached) {
    const page = allPages.find((each) => each.path === path);
    page?.$('a[href]').each((_, link) => {
      const target = internal(page.$(link).attr('href') ?? '', page);
      if (target) reached.add(target.path);
    });
  }
  assert.deepEqual(allPages.filter(({ path }) => !reached.has(path) && !/^\/[tg]\d+\/$|^\/404/.test(path)).map(({ path }) => path), []);
});

test('links that leave the site are encrypted or known not to be, and are marked as leading elsewhere', () => {
  assert.deepEqual(findings(allPages, (page) => page.$('a[href]').toArray().filter((link) => {
    const href = page.$(link).attr('href') ?? '';
    return /^https?:/.test(href) && !internal(href, page) && page.$(link).attr('rel') !== 'external';
  }).map((link) => page.$.html(link))), []);
});
