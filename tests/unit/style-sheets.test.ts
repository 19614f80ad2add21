import assert from 'node:assert/strict';
import { test } from 'node:test';
import { partStyleSheet } from '../../src/styles/style-sheets.ts';

const CSS = '@layer base,components;@font-face{font-family:A;src:url(a.woff2)}@layer base{a{color:red}}@layer components{.card{margin:0}.list>li{margin:0}.hit:not(.card){margin:0}my-box p{margin:0}.gone{margin:0}@media print{.list{margin:0}}}';
const reading = new Set(['a', 'card']);
const search = new Set(['a', 'hit', 'list', 'my-box']);
const { core, extras: [extra = ''] } = partStyleSheet(CSS, [reading, search]);

test('the core has fonts, the order of layers, plain elements and the classes of reading pages', () => {
  for (const part of ['@layer base,components', '@font-face', 'a{', '.card{']) assert.ok(core.includes(part), part);
  assert.doesNotMatch(core, /list|hit|my-box|gone|print/);
});

test('another kind of page gets only what it needs besides, in its layers and conditions', () => {
  for (const part of ['.list>li', '.hit:not(.card)', 'my-box p', '@media print{.list']) assert.ok(extra.includes(part), part);
  assert.doesNotMatch(extra, /font-face|\ba\{|\.card\{|gone/);
});
