import { testMistakes } from './editor-errors.ts';

const T5 = 'priorities/thematic-05.mdx';
const file = `content/${T5}`;
const edit = (from: string | RegExp, to: string) => ({ make: (content: { edit(path: string, from: string | RegExp, to: string): void }) => content.edit(T5, from, to), file });
const tie = (id: string) => `related:\n  - id: ${id}\n    reason: Wspólna sprawa.`;

testMistakes([
  { title: 'a tie leads to a priority that does not exist', ...edit('related:', tie('T16')), field: 'related[0].id', line: 'id: T16', found: /^Nie ma priorytetu „T16”/, remedy: /dozwolone: T1, .*G3/ },
  { title: 'a tie stands in the later of the two files', ...edit('related:', tie('T3')), field: 'related[0].id', line: 'id: T3', found: /nie w tym pliku/, remedy: /przenieś je do pliku priorytetu T3/ },
  { title: 'a tie leads from a priority to itself', ...edit('related:', tie('T5')), field: 'related[0].id', line: '  - id: T5', found: /„T5” zapisano nie w tym pliku/, remedy: /z samym sobą/ },
  { title: 'a tie stands twice', ...edit(/related:\n {2}- id: T7/, `${tie('T7')}\n  - id: T7 # tu`), field: 'related[1].id', line: '# tu', found: /„T7” zapisano dwa razy/, remedy: /zostaw jedno/ },
  { title: 'a tie has no reason', ...edit('    reason: Oba punkty mówią o funduszach unijnych.\n', ''), field: 'related[1].reason', line: '  - id: T8', found: /^Brakuje tego pola/, remedy: /tekst/ },
  { title: 'the shared words do not stand in this wording', ...edit('here: funduszy Unii Europejskiej', 'here: fundusze unijne'), field: 'related[1].shared.here', line: 'here: fundusze unijne', found: /nie ma w brzmieniu T5: „fundusze unijne”/, remedy: /„wording” tego pliku/ },
  { title: 'the shared words do not stand in the other wording', ...edit('there: funduszy strukturalnych UE', 'there: fundusze UE'), field: 'related[1].shared.there', line: 'there: fundusze UE', found: /nie ma w brzmieniu T8: „fundusze UE”/, remedy: /thematic-08\.mdx/ },
  { title: 'a term has no file', ...edit('terms: [', 'terms: [unia, '), field: 'terms[0]', line: 'terms: [', found: /„unia” w content\/terms/, remedy: /dozwolone: .*europolia/ },
  { title: 'a place has no file', ...edit('places: [unia-europejska]', 'places: [uniaeuropejska]'), field: 'places[0]', line: 'places: [', found: /„uniaeuropejska” w content\/places/, remedy: /dozwolone: .*unia-europejska/ },
  { title: 'a fact names a source that is not listed', ...edit('source: krakow-eurocities-2025', 'source: eurocities'), field: 'facts[1].source', line: 'source: eurocities', found: /„eurocities” w content\/sources\.yaml/, remedy: /dozwolone: .*krakow-eurocities-2025/ },
  { title: 'a broken term is told once, not where it is used', make: (content) => content.edit('terms/europolia.mdx', /^term:/m, 'termin:'), file: 'content/terms/europolia.mdx', field: 'term', line: 'termin:', found: /^Brakuje tego pola/, remedy: /dopisz je/, problems: 2 },
  { title: 'a term names a source that is not listed', make: (content) => content.edit('terms/europolia.mdx', 'krakow-lista-en', 'krakow-en'), file: 'content/terms/europolia.mdx', field: 'sources[0]', line: 'sources:', found: /„krakow-en”/, remedy: /dozwolone: .*krakow-lista-en/ },
  { title: 'a fact of a place names a source that is not listed', make: (content) => content.edit('places/niemcy.mdx', 'source: krakow-frankfurt', 'source: frankfurt'), file: 'content/places/niemcy.mdx', field: 'facts[2].source', line: 'source: frankfurt', found: /„frankfurt”/, remedy: /dozwolone/ },
  { title: 'two sources have one id', make: (content) => content.write('sources.yaml', `${content.read('sources.yaml')}\n- id: krakow-lista-en # tu\n  publisher: Miasto\n  title: Lista\n  read: 2026-11-22\n`), file: 'content/sources.yaml', line: '# tu', found: /„krakow-lista-en” jest na liście dwa razy/, remedy: /usuń powtórzenie/ },
]);
