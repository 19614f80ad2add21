import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { readGuard } from '../../src/search/guard.ts';
import { en } from '../../src/search/languages/en.ts';
import { readLexicon } from '../../src/search/lexicon.ts';
import type { PackedCore, PackedPart } from '../../src/search/packed.ts';
import { search } from '../../src/search/search.ts';
import { ROOT } from '../yardstick.ts';

const read = (name: string) => readFileSync(`${ROOT}dist/en/search/${name}`, 'utf8');
const core: PackedCore = JSON.parse(read('leksykon.json'));
const lexicon = readLexicon(core, new Map([...core.letters].map((letter): [string, PackedPart] => [letter, JSON.parse(read(`slowa/${letter}.json`))])), [en]);
const guard = readGuard(read('slowa.txt'));
const first = (query: string) => search(query, lexicon, guard).hits[0]?.id;

const FOUND: readonly (readonly [query: string, id: string])[] = [
  ['thematic 5', 'T5'], ['priority 12', 'T12'], ['point 12', 'T12'], ['geographic priority 2', 'G2'], ['geographical priorities', 'G1'],
  ['EU funds', 'T5'], ['structural fund', 'T8'], ['foreign investor', 'T3'], ['tourists', 'T4'], ['urban planning', 'T14'], ['internships', 'T10'], ['Ukraine', 'G2'],
];

for (const [query, id] of FOUND) test(`searching “${query}” in English finds ${id} first`, () => assert.equal(first(query), id));

test('English words that have nothing to do with the document find nothing', () => {
  assert.deepEqual(['pizza', 'washing machine', 'weather tomorrow'].map(first), [undefined, undefined, undefined]);
});
