import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { answerAbroad, leavesRoom } from '../../src/search/abroad.ts';
import { readGuard } from '../../src/search/guard.ts';
import { SEARCH_LANGUAGES } from '../../src/search/languages/index.ts';
import { readLexicon } from '../../src/search/lexicon.ts';
import type { PackedCore, PackedPart } from '../../src/search/packed.ts';
import { search } from '../../src/search/search.ts';
import { ROOT } from '../yardstick.ts';
import { readQueries } from './measure.ts';

type Code = keyof typeof SEARCH_LANGUAGES;

/** The search of one language as the build made it. */
function open(folder: string, code: Code) {
  const read = (name: string) => readFileSync(`${ROOT}dist/${folder}/${name}`, 'utf8');
  const core: PackedCore = JSON.parse(read('leksykon.json'));
  return { lexicon: readLexicon(core, new Map([...core.letters].map((letter): [string, PackedPart] => [letter, JSON.parse(read(`slowa/${letter}.json`))])), [SEARCH_LANGUAGES[code]]), guard: readGuard(read('slowa.txt')) };
}

const SITES = { pl: open('szukaj', 'pl'), en: open('en/search', 'en') };

/** What a reader of one language is shown for a query, as the search box does it. */
function asked(query: string, here: Code): { abroad: boolean; ids: string[] } {
  const own = search(query, SITES[here].lexicon, SITES[here].guard);
  const found = leavesRoom(own) ? answerAbroad(query, SITES[here === 'pl' ? 'en' : 'pl'].lexicon, SITES[here].guard) : undefined;
  return { abroad: found !== undefined, ids: (found ?? own).hits.map(({ id }) => id) };
}

for (const [here, other, floor] of [['pl', 'en', 0.75], ['en', 'pl', 0.65]] as const) {
  test(`queries in ${other} typed on the side of ${here} find the same priorities`, () => {
    const queries = readQueries('dev.jsonl', other).filter(({ relevant }) => relevant.length > 0);
    const right = queries.filter(({ query, relevant }) => relevant.some(({ id }) => id === asked(query, here).ids[0]));
    assert.ok(right.length / queries.length >= floor, `${right.length} z ${queries.length}`);
  });

  test(`no query in ${here} is taken for one in ${other}`, () => {
    const queries = ['dev.jsonl', 'stress-dev.jsonl'].flatMap((name) => readQueries(name, here));
    assert.deepEqual(queries.filter(({ query }) => asked(query, here).abroad).map(({ query }) => query), []);
  });
}

const KNOWN: readonly (readonly [query: string, here: Code, id: string])[] = [['turystyka', 'en', 'T4'], ['fundusze unijne', 'en', 'T5'], ['priorytet 5', 'en', 'T5'], ['młodzież', 'en', 'T15'], ['tourists', 'pl', 'T4'], ['spatial planning', 'pl', 'T14']];
for (const [query, here, id] of KNOWN) test(`„${query}” typed on the side of ${here} finds ${id}`, () => assert.equal(asked(query, here).ids[0], id));
