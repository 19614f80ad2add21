import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { allPages, DIST, files, findings, internal } from './built.ts';

test('no page has an inline style, script or event handler: the Content-Security-Policy would block it', () => {
  assert.deepEqual(findings(allPages, ({ $ }) => [
    ...$('style, [style], script:not([src]):not([type="application/ld+json"]), iframe, object, embed, base').toArray().map((element) => $.html(element).slice(0, 100)),
    ...$('*').toArray().flatMap((element) => Object.keys($(element).attr() ?? {}).filter((name) => /^on/i.test(name)).map((name) => `${name} w: ${$.html(element).slice(0, 60)}`)),
    ...$('[href^="javascript:"], [src^="data:"], [href^="data:"]').toArray().map((element) => $.html(element).slice(0, 100)),
  ]), []);
});

test('no page fetches anything from another origin', () => {
  const resources: [string, string][] = [
    ['script[src], img[src], source[src], video[src], audio[src], track[src], input[src]', 'src'],
    ['link[rel~=stylesheet], link[rel~=icon], link[rel~=preload], link[rel~=modulepreload], link[rel~=manifest], link[rel~=preconnect], link[rel~="dns-prefetch"], image[href], use[href]', 'href'],
    ['form[action]', 'action'],
  ];
  assert.deepEqual(findings(allPages, (page) => [
    ...resources.flatMap(([selector, name]) => page.$(selector).toArray().map((element) => page.$(element).attr(name) ?? '').filter((address) => !internal(address, page))),
    ...page.$('[srcset], [ping], [imagesrcset]').toArray().map((element) => page.$.html(element)),
  ]), []);
});

test('no style sheet fetches anything from another origin or hides data in it', () => {
  const css = files.filter((file) => file.endsWith('.css'));
  const strange = css.flatMap((file) => {
    const text = readFileSync(join(DIST, file), 'utf8');
    return [...text.matchAll(/url\(\s*["']?([^"')]+)|@import[^;]+/g)].map(([found, address]) => address ?? found).filter((address) => !/^(?:\.\.?\/|\/)(?!\/)/.test(address)).map((address) => `${file}: ${address}`);
  });
  assert.ok(css.length > 0);
  assert.deepEqual(strange, []);
});

test('nothing that is published betrays the machine it was built on', () => {
  const marks = /(?:file:\/\/|\/home\/|\/root\/|\/Users\/|node_modules\/|sourceMappingURL)/;
  const told = files.filter((file) => /\.(?:html|css|js|json|txt|xml|svg)$/.test(file)).filter((file) => marks.test(readFileSync(join(DIST, file), 'utf8')));
  assert.deepEqual(told, []);
});
