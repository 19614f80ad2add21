import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import postcss from 'postcss';
import { allPages, DIST, files, findings, pages, plain } from './built.ts';

/** Style rules of a sheet that show something under the pointer and to nobody else. */
function shownOnHoverOnly(css: string): string[] {
  const found: string[] = [];
  postcss.parse(css).walkRules((rule) => {
    if (!rule.selector.includes(':hover')) return;
    const reveals = rule.nodes.some((node) => node.type === 'decl' && /^(?:display|visibility|opacity|content|clip|clip-path|(?:max-)?(?:block|inline)-size|(?:max-)?(?:height|width))$/.test(node.prop));
    // The same rule for those who come by keyboard: named in the list, or in the same :is().
    if (reveals && !/:focus(?:-within|-visible)?/.test(rule.selector)) found.push(rule.selector);
  });
  return found;
}

const styles = [...files.filter((file) => file.endsWith('.css')).map((file) => readFileSync(join(DIST, file), 'utf8')), ...allPages.flatMap(({ $ }) => $('style').toArray().map((element) => $(element).text()))];

test('nothing is shown only under a pointer', () => {
  assert.ok(styles.length > 0);
  assert.deepEqual([...new Set(styles.flatMap(shownOnHoverOnly))], []);
});

test('what a pointer alone would show is found', () => {
  assert.deepEqual(shownOnHoverOnly('.a:hover .b{visibility:visible}.c:is(:hover,:focus-within) .d{display:block}.e:hover{color:red}'), ['.a:hover .b']);
});

test('no script listens to a gesture, to dragging or to the way of a pointer', () => {
  const scripts = files.filter((file) => /^_astro\/.*\.js$/.test(file));
  assert.ok(scripts.length > 0);
  const gestures = /\b(?:touch(?:start|move|end)|pointermove|mouse(?:move|over)|drag(?:start|over|end)?|gesture\w+|devicemotion|deviceorientation)\b(?=["'`])/;
  assert.deepEqual(scripts.filter((file) => gestures.test(readFileSync(join(DIST, file), 'utf8'))), []);
  assert.deepEqual(findings(allPages, ({ $ }) => $('[draggable=true], [ontouchstart], [onmouseover], [onmousemove]').toArray().map((element) => element.tagName)), []);
});

/** Said by voice: a name given by an attribute holds the words that are seen, in their order. */
test('every name given to a link or a button holds the words that are seen on it', () => {
  const words = (text: string) => plain(text).toLocaleLowerCase('pl').replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
  assert.deepEqual(findings(pages, ({ $ }) => $('a[aria-label], button[aria-label], summary[aria-label]').toArray().flatMap((element) => {
    const seen = words($(element).text());
    const name = words($(element).attr('aria-label') ?? '');
    return seen === '' || name.includes(seen) ? [] : [`„${seen}” ≠ „${name}”`];
  })), []);
});
