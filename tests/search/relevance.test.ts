import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openLibrary } from '../../src/search/library.ts';
import { pl } from '../../src/search/languages/pl.ts';
import type { PackedPart } from '../../src/search/packed.ts';
import { firstLetters, lettersOf, plan, swappedLetters } from '../../src/search/plan.ts';
import { fold } from '../../src/search/fold.ts';
import { search } from '../../src/search/search.ts';
import { suggest } from '../../src/search/suggest.ts';
import { builtSearch } from './built-search.ts';
import { type Ask, measure, openLexicon, readQueries, type Measures } from './measure.ts';

const { core, parts, guards, lexicon, guard } = builtSearch();
const ask = openLexicon(core, parts, guard);
const dev = readQueries('dev.jsonl');
const stress = readQueries('stress-dev.jsonl');
const found = measure(dev, ask);
const stressed = measure(stress, ask);
const kind = (pattern: RegExp): Measures => measure(stress.filter(({ category }) => pattern.test(category)), ask).overall;

test('the Polish development set is answered as well as promised', () => {
  assert.ok(found.overall.ndcg5 >= 0.97, `nDCG@5 ${found.overall.ndcg5}`);
  assert.ok(found.overall.zeroRate <= 0.005, `bez wyniku ${found.overall.zeroRate}`);
});

/** What twelve kinds of people would type, written without a look at our keywords. No keyword may be taken from here: the floor would prove nothing. */
const PEOPLE = 0.8;
test('people find in their own words what they mean', () => {
  const { ndcg5 } = measure(readQueries('people.jsonl'), ask).overall;
  assert.ok(ndcg5 >= PEOPLE, `nDCG@5 ${ndcg5}`);
});

test('queries that have no answer get none', () => assert.equal(found.overall.fpRate, 0));

const FLOORS: readonly [string, RegExp, number][] = [['every inflected form', /^inflect$/, 0.99], ['words without diacritics', /^ascii$/, 0.99], ['words with one slip', /^typo/, 0.97]];
for (const [what, pattern, floor] of FLOORS) test(`${what}: the same is found as by the words themselves`, () => {
  const { ndcg5 } = kind(pattern);
  assert.ok(ndcg5 >= floor, `nDCG@5 ${ndcg5}`);
});

/** A word of the dictionary taken at random may be a word of ours („zaduszki”, „uczony”): one in two hundred. */
const OFF_TOPIC = 0.005;
test('words of everyday life that the document does not touch find nothing', () => {
  assert.ok((stressed.groups['neg']?.fpRate ?? 1) <= OFF_TOPIC, `z wynikiem ${stressed.groups['neg']?.fpRate}`);
});

test('the parts of the lexicon that a query fetches answer it as the whole lexicon does', async () => {
  const library = openLibrary(core, [pl], { part: (letter) => Promise.resolve(parts.get(letter)!), guard: (letter) => Promise.resolve(guards[letter]!) });
  const different: string[] = [];
  const parted = ['co-working', 'euro polia', 'przejażdżka po lesie', 'za kopanie'].map((query) => ({ query }));
  for (const { query } of [...dev, ...stress.filter((_, index) => index % 4 === 0), ...parted]) {
    const letters = lettersOf(query, pl);
    const { unknown } = plan(query, await library.lexicon(letters));
    const lexicon = await library.lexicon(unknown.length > 0 ? [...letters, ...swappedLetters(unknown)] : letters);
    const found = search(query, lexicon, await library.guard(firstLetters(unknown))).hits.map(({ id }) => id);
    if (found.join() !== ask(query).join()) different.push(`${query}: ${found.join(' ')} | ${ask(query).join(' ')}`);
  }
  assert.deepEqual(different, []);
});

test('parted words are joined, but no stop word to what follows it', () => {
  assert.deepEqual(['co-working', 'euro polia', 'po lesie', 'za kopanie', 'w czasy'].map((query) => search(query, lexicon, guard).hits[0]?.id), ['T2', 'T6', undefined, undefined, undefined]);
});

test('a word is offered once, however it is spelled', () => assert.deepEqual(suggest(search('stopień majora', lexicon, guard).plan, lexicon).filter((word) => fold(word) === 'majorka'), ['Majorka']));

/** Every part of the lexicon with something changed. */
function changed(change: (part: PackedPart) => Partial<PackedPart>): ReadonlyMap<string, PackedPart> {
  return new Map([...parts].map(([letter, part]) => [letter, { ...part, ...change(part) }]));
}

/** What stays when each word is only itself. */
const uninflected = (paradigms: readonly string[]): string[] => paradigms.map(() => '-');

const WITHOUT: readonly [string, () => Ask][] = [
  ['word families are', () => openLexicon(core, changed(() => ({ families: '' })), guard)],
  ['inflection is', () => openLexicon({ ...core, paradigms: uninflected(core.paradigms) }, changed(({ paradigms }) => ({ paradigms: uninflected(paradigms) })), guard)],
  ['our keywords are', () => openLexicon(core, parts, guard, ({ occurrences, ...rest }) => ({ ...rest, occurrences: { get: (word) => occurrences.get(word)?.filter(({ field }) => field !== 'keyword') } }))],
  ['correction of slips is', () => openLexicon(core, parts, undefined)],
];
for (const [what, broken] of WITHOUT) test(`the floor is missed when ${what} missing`, () => assert.ok(measure(dev, broken()).overall.ndcg5 < 0.97));
