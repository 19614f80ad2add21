import assert from 'node:assert/strict';
import { test } from 'node:test';
import { buildLexicon, type Searchable } from '../../src/search/build/build-lexicon.ts';
import { joinGuards, readGuard } from '../../src/search/guard.ts';
import { pl } from '../../src/search/languages/pl.ts';
import { readLexicon } from '../../src/search/lexicon.ts';
import { mergePagefind, pagefindQueries } from '../../src/search/pagefind.ts';
import { plan } from '../../src/search/plan.ts';
import { search } from '../../src/search/search.ts';
import { suggest } from '../../src/search/suggest.ts';

const entry = (id: string, list: string, number: number, wording: string, keywords: string[], places: string[] = []): Searchable => ({ id, list, number, wording, label: '', note: '', keywords, places });
const ENTRIES = [
  entry('T1', 'thematic', 1, 'Przyciąganie inwestorów zagranicznych do Krakowa.', ['firma', 'biznes', 'wymiana walut ~']),
  entry('T2', 'thematic', 2, 'Zwiększanie ruchu turystycznego w Krakowie (Komitet Regionów).', ['hotel', 'baza noclegowa', 'mapa Krakowa']),
  entry('T3', 'thematic', 3, 'Pozyskiwanie funduszy Unii Europejskiej dla młodzieży Krakowa.', ['dotacje unijne', 'Erasmus'], ['unia-europejska']),
  entry('G1', 'geographic', 1, 'Traktowanie Unii Europejskiej jako obszaru współpracy.', [], ['unia-europejska']),
  entry('G2', 'geographic', 2, 'Kontakty z sąsiadami (Niemcy, Litwa), status „europolii”.', ['Ostrawa'], ['niemcy', 'litwa']),
  entry('G3', 'geographic', 3, 'Promowanie Krakowa na całym świecie.', []),
];
const built = buildLexicon(ENTRIES, { cache: '.cache/search-answer.test.json' });
const lexicon = readLexicon(built.core, new Map(Object.entries(built.parts)), [pl]);
const guard = joinGuards(new Map(Object.entries(built.guards).map(([letter, packed]) => [letter, readGuard(packed)])));

const nearTo = (query: string): string[] => suggest(search(query, lexicon, guard).plan, lexicon);

const FOUND: readonly [string, string, string][] = [
  ['inwestor', 'T1', 'form'],
  ['INWESTOROM', 'T1', 'form'],
  ['inwestycje', 'T1', 'family'],
  ['turystyka', 'T2', 'family'],
  ['turyście', 'T2', 'family'],
  ['mlodziez', 'T3', 'form'],
  ['inwesotr', 'T1', 'typo'],
  ['inwes', 'T1', 'prefix'],
  ['hotele', 'T2', 'form'],
  ['UE', 'G1', 'concept'],
  ['u.e.', 'G1', 'concept'],
  ['euro polia', 'G2', 'form'],
  ['e-uropolia', 'G2', 'form'],
  ['KR', 'T2', 'concept'],
  ['kom. regionów', 'T2', 'prefix'],
  ['litewski', 'G2', 'place'],
  ['Szwecja', 'G1', 'place'],
  ['Sztokholm', 'G1', 'place'],
  ['Brazylia', 'G3', 'place'],
  ['sztokholmski', 'G1', 'place'],
  ['londyńczyk', 'G3', 'place'],
  ['libańska', 'G3', 'place'],
  ['ostrawskie', 'G2', 'family'],
  ['europolie', 'G2', 'form'],
  ['pkt 2', 'T2', 'citation'],
  ['wnuczka na Erasmusie', 'T3', 'form'],
  ['naklejki z mapą Krakowa', 'T2', 'exact'],
  ['gdzie jest mowa o turystach?', 'T2', 'family'],
];
for (const [query, id, rule] of FOUND) test(`„${query}” finds ${id} first, by ${rule}`, () => {
  const [hit] = search(query, lexicon, guard).hits;
  assert.equal(hit?.id, id);
  assert.ok(hit.reasons.some((reason) => reason.rule === rule), JSON.stringify(hit.reasons));
});

for (const query of ['', ' ', 'i', 'o co chodzi', 'pizza', 'pizza kraków', 'przepis na hotel', 'walut', 'asdfghjkl', 'pkt 99', 'baza danych osobowych', 'cena hotelu', '😀', '<b>']) test(`„${query}” says nothing false`, () => {
  const hits = search(query, lexicon, guard).hits;
  assert.ok(hits.length === 0 || ['walut', 'baza danych osobowych', 'cena hotelu'].includes(query));
});

const MIXED: readonly [query: string, ids: string][] = [['pkt 2 Litwa', 'G2 T2'], ['hotel (pkt 2)', 'T2 G2'], ['pkt 3 pizza', 'T3 G3'], ['https://example.pl/tematyczne/3/', 'T3'], ['zob. https://example.pl/t3/', 'T3'], ['https://example.pl/ tramwaj t5', ''], ['Cele, cz. 2 pkt 1, https://example.pl/wersje/2011-01-31/geograficzne/3/', 'G1']];
for (const [query, ids] of MIXED) test(`„${query}”, a citation with other words, finds what it cites, by the words`, () => assert.equal(search(query, lexicon, guard).hits.map(({ id }) => id).join(' '), ids));
test('words beside a citation only say which comes first: none is corrected', () => assert.deepEqual([search('pkt 3 pizza inwesotr', lexicon, guard).corrected, search('pkt 3 inwesotr', lexicon).plan.needsGuard], [undefined, false]));

test('„plus” after a name is no word that we do not know', () => assert.deepEqual([search('Erasmus plus', lexicon, guard).hits[0]?.id, search('Erasmus plus', lexicon, guard).plan.unknown], ['T3', []]));
const SHOWN: readonly [asked: string, shown: string][] = [['mlodizez', 'młodzieży'], ['  dla  mlodizez w Krakowie? ', 'dla młodzieży w Krakowie?'], ['dla mlodizez xqzvw', 'młodzieży'], ['Inwesotr i $& inwestor', 'inwestorów i $& inwestor']];
for (const [asked, shown] of SHOWN) test(`„${asked}” is shown in right spelling, „${shown}”`, () => assert.equal(search(asked, lexicon, guard).corrected, shown));
test('without the guard nothing is corrected, and the plan asks for it', () => {
  const answer = search('inwesotr', lexicon);
  assert.deepEqual([answer.hits.length, answer.plan.needsGuard], [0, true]);
});
test('an ordinary word is not corrected', () => assert.equal(search('statua', lexicon, guard).hits.length, 0));
test('a hit by a keyword of ours names the keyword', () => assert.equal(search('unijna dotacja', lexicon, guard).hits[0]?.reasons.find(({ field }) => field === 'keyword')?.keyword, 'dotacje unijne'));
for (const query of ['dotacja', 'baza']) test(`„${query}”, an ordinary word out of a longer keyword, finds nothing alone`, () => assert.deepEqual(search(query, lexicon, guard).hits, []));
test('a word only derived from a keyword finds nothing alone', () => assert.deepEqual(search('hotelowy', lexicon, guard).hits, []));
const WHY: readonly [string, string, string][] = [['Szwecja', 'Szwecja', 'union'], ['Wilno', 'Litwa', 'named'], ['Brazylia', 'Brazylia', 'world'], ['państwa', 'kraj', 'countries']];
for (const [asked, name, why] of WHY) test(`a hit by a place says why: „${asked}”, ${why}`, () => assert.deepEqual(search(asked, lexicon, guard).hits[0]?.reasons.find(({ place }) => place)?.place, { name, why }));
test('a word that answers only in a longer keyword offers that keyword', () => assert.deepEqual([search('noclegowy', lexicon, guard).hits.length, nearTo('noclegowy')], [0, ['baza noclegowa']]));
test('near headwords are offered when nothing is found', () => assert.deepEqual(nearTo('hotelikowo'), ['hotel']));
for (const [ordinary, known] of [['tratowanie', 'traktowanie'], ['fundusy', 'funduszy'], ['polityk kraków fundusy', 'funduszy']] as const) {
  test(`„${ordinary}” is not corrected, because it is a word, but „${known}” is offered`, () => {
    const [{ hits }, suggestions] = [search(ordinary, lexicon, guard), nearTo(ordinary)];
    assert.deepEqual(hits, []);
    assert.ok(suggestions.includes(known), suggestions.join());
  });
}
test('a damaged lexicon is refused', () => {
  const parts = new Map(Object.entries(built.parts));
  assert.throws(() => readLexicon(JSON.parse(JSON.stringify({ ...built.core, version: 0 })), parts, [pl]));
  assert.throws(() => readLexicon(built.core, new Map([['h', JSON.parse('{"version":0}')]]), [pl]));
});

test('Pagefind is asked for every query that is no citation, and settles the list', () => {
  const made = plan('hotele i pizza', lexicon, guard);
  const queries = pagefindQueries(made, lexicon);
  assert.deepEqual(queries.map((q) => q.text), ['hotel', '"pizza"']);
  assert.deepEqual(pagefindQueries(plan('pkt 2', lexicon), lexicon), []);
  const hits = mergePagefind(made, lexicon, queries.map((query) => ({ query, pages: [{ id: 'T2', score: 3 }, { id: 'G3', score: 3 }] })));
  assert.deepEqual(hits.map((h) => h.id), ['T2', 'G3']);
});

const HOSTILE = ['a'.repeat(10_000), 'ą'.repeat(10_000), 'turystka '.repeat(1200), 'Z\u0351\u036f'.repeat(3000), '\u0000\u0001\u202e\u200b', '😀'.repeat(4000), 'مرحبا بالعالم', '%E0%A4%A', '"><script>alert(1)</script>', ' '.repeat(9999), '\ud800', Array.from({ length: 200 }, (_, i) => `inwestorq${i.toString(36)}x`).join(' '), '((((((((', '\\', '1.'.repeat(3000), 'pkt 1-999999999'];
for (const query of HOSTILE) test(`${JSON.stringify(query.slice(0, 24))} (${query.length} characters) is answered within 50 ms of work`, () => {
  for (const known of [guard, undefined]) {
    const start = process.cpuUsage(); // not the clock: other work on the machine must not count
    search(query, lexicon, known);
    assert.ok(process.cpuUsage(start).user < 50_000);
  }
});
