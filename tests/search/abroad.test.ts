import assert from 'node:assert/strict';
import { test } from 'node:test';
import { answerAbroad } from '../../src/search/abroad.ts';
import type { SEARCH_LANGUAGES } from '../../src/search/languages/index.ts';
import { leavesRoom, search } from '../../src/search/search.ts';
import { builtSearch } from './built-search.ts';
import { readQueries } from './measure.ts';

type Code = keyof typeof SEARCH_LANGUAGES;

const SITES = { pl: builtSearch('pl'), en: builtSearch('en') };

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

for (const query of ['grand point 3', 'check point 5 xyzzy']) test(`„${query}”, of which English does not know a word, is not answered as English`, () => assert.equal(asked(query, 'pl').abroad, false));

const KNOWN: readonly (readonly [query: string, here: Code, id: string])[] = [['turystyka', 'en', 'T4'], ['fundusze unijne', 'en', 'T5'], ['priorytet 5', 'en', 'T5'], ['młodzież', 'en', 'T15'], ['tourists', 'pl', 'T4'], ['spatial planning', 'pl', 'T14']];
for (const [query, here, id] of KNOWN) test(`„${query}” typed on the side of ${here} finds ${id}`, () => assert.equal(asked(query, here).ids[0], id));
