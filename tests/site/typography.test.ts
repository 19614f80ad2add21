import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { CheerioAPI } from 'cheerio';
import { findings, pages, polishPages } from './built.ts';

/** Texts of ours as they stand between tags; words of the document, of sources and of code have rules of their own. */
function ownTexts($: CheerioAPI): string[] {
  const body = $('body').clone();
  body.find('script, noscript, code, pre, .held, .wording, q-adopted, [lang]:not([lang=pl])').replaceWith('■');
  return body.find('*').addBack().contents().toArray().flatMap((node) => (node.type === 'text' ? [node.data] : []));
}

test('no one-letter word of ours can end a line', () => {
  assert.deepEqual(findings(polishPages, ({ $ }) => ownTexts($).flatMap((text) => [...text.matchAll(/(?<![\p{L}\p{M}\d.’'-])[aiouwz]\s(?!\u00a0)[^\s]+/giu)].map(([found]) => found).filter((found) => !found.includes('\u00a0')))), []);
});

test('no one-letter word of ours can end a line before a link or another piece of mark-up', () => {
  assert.deepEqual(findings(polishPages, ({ $ }) => $('body *').not('.held').contents().toArray().flatMap((node) => {
    const last = node.type === 'text' && node.next ? /(?<![\p{L}\p{M}\d.’'-])[aiouwz][ \n]$/iu.exec(node.data) : null;
    return last && node.type === 'text' ? [`„${node.data.slice(-20)}”`] : [];
  })), []);
});

test('quotation marks are Polish and dashes are not hyphens', () => {
  assert.deepEqual(findings(pages, ({ $ }) => ownTexts($).flatMap((text) => text.match(/"[^"]*"|\s-\s|\.\.\.|„[^”]*“/g) ?? [])), []);
});

test('no space stands before a comma or a full stop, and none is doubled inside a line', () => {
  assert.deepEqual(findings(pages, ({ $ }) => ownTexts($).flatMap((text) => text.match(/\S+ [,.;:!?](?=\s|$)|\S+ {2,}\S+/g) ?? [])), []);
});
