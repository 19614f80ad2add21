import assert from 'node:assert/strict';
import { test } from 'node:test';
import { builtSearch } from './built-search.ts';
import { measure, openLexicon, readQueries } from './measure.ts';

const { core, parts, guard } = builtSearch('en');
const ask = openLexicon(core, parts, guard, undefined, 'en');
const dev = readQueries('dev.jsonl', 'en');

test('the English development set is answered as well as promised of the Polish one', () => {
  const { ndcg5, zeroRate, fpRate } = measure(dev, ask).overall;
  assert.ok(ndcg5 >= 0.97, `nDCG@5 ${ndcg5}`);
  assert.deepEqual({ zeroRate, fpRate }, { zeroRate: 0, fpRate: 0 });
});

test('the floor is missed when correction of slips is missing', () => {
  assert.ok(measure(dev, openLexicon(core, parts, undefined, undefined, 'en')).overall.ndcg5 < 0.97);
});

const FOUND: Readonly<Record<string, readonly (readonly [query: string, id: string])[]>> = {
  'a citation': [['thematic 5', 'T5'], ['priority 12', 'T12'], ['point 12', 'T12'], ['T5', 'T5'], ['point 1.5', 'T5'], ['geographic priority 2', 'G2'], ['part 2 point 3', 'G3'], ['geographical priorities', 'G1']],
  'a form or a relative of a word': [['EU funds', 'T5'], ['structural fund', 'T8'], ['foreign investor', 'T3'], ['investing', 'T3'], ['tourists', 'T4'], ['conferences', 'T12'], ['Ukrainians', 'G2']],
  'another word for it': [['urban planning', 'T14'], ['internships', 'T10'], ['scholarships', 'T10'], ['Ukraine', 'G2'], ['Krakau tourism', 'T2'], ['Cracow brand', 'G3']],
  'a word with a slip': [['structrual funds', 'T8'], ['Hungery', 'G2'], ['Slovakya', 'G2'], ['Hungry', 'G2'], ['conferance', 'T12']],
};
for (const [what, queries] of Object.entries(FOUND)) {
  for (const [query, id] of queries) test(`searching “${query}” in English, ${what}, finds ${id} first`, () => assert.equal(ask(query)[0], id));
}

const OFF_TOPIC = ['pizza', 'washing machine', 'weather tomorrow', 'hungry', 'kebab', 'dentist', 'potato', 'lottery', 'plumber', 'haircut', 'shoes', 'divorce', 'mattress', 'passport photo', 'recipe', 'cat food', 'horoscope', 'guitar', 'toothpaste', 'gymnastics'];
test('English words that have nothing to do with the document find nothing', () => {
  assert.deepEqual(OFF_TOPIC.filter((query) => ask(query).length > 0), []);
});
