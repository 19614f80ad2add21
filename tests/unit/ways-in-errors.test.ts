import { testMistakes } from './editor-errors.ts';

type Content = { edit(path: string, from: string | RegExp, to: string): void };
const edit = (name: string, from: string | RegExp, to: string) => ({ make: (content: Content) => content.edit(name, from, to), file: `content/${name}` });

testMistakes([
  { title: 'a theme leads to a priority that does not exist', ...edit('themes.yaml', '[T9, T12, T13]', '[T9, T12, T13, T16]'), field: '[3].priorities[3]', line: 'T16', found: /^Nie ma priorytetu „T16”/, remedy: /dozwolone: T1, .*G3/ },
  { title: 'a theme names a priority twice', ...edit('themes.yaml', '[T9, T12, T13]', '[T9, T12, T12, T13]'), field: '[3].priorities[2]', line: 'T12, T12', found: /„T12” jest na tej liście dwa razy/, remedy: /usuń powtórzenie/ },
  { title: 'a theme has its priorities out of order', ...edit('themes.yaml', '[T9, T12, T13]', '[T12, T9, T13]'), field: '[3].priorities[1]', line: '[T12, T9', found: /„T9” stoi nie po kolei/, remedy: /T9, T12, T13/ },
  { title: 'no theme leads to a priority', ...edit('themes.yaml', '[T10, T14, T15]', '[T10, T14]'), field: '[0]', line: 1, found: /Żaden temat nie prowadzi do: T15/, remedy: /„priorities”/ },
  { title: 'a theme has a key that nobody knows', ...edit('themes.yaml', '  lead: O dziedzictwie', '  opis: tak\n  lead: O dziedzictwie'), line: 'opis: tak', found: /Nieznane pole „opis”/, remedy: /pisownię/ },
  { title: 'two themes have one address', ...edit('themes.yaml', 'id: kultura-i-dziedzictwo', 'id: unia-europejska'), field: '[3].id', line: 13, found: /„unia-europejska” jest w tym pliku dwa razy/, remedy: /zostaw jeden/ },
  { title: 'a reader is told no reason', ...edit('readers.yaml', '      why: Dotyczy wprost inwestorów z zagranicy.\n', ''), field: '[0].priorities[1].why', line: '    - id: T3', found: /Brakuje tego pola/, remedy: /tekst/ },
  { title: 'a reader is led to a priority that does not exist', ...edit('readers.yaml', 'id: T3', 'id: T33'), field: '[0].priorities[1].id', line: 'id: T33', found: /^Nie ma priorytetu „T33”/, remedy: /dozwolone/ },
  { title: 'a cross-reference leads nowhere', ...edit('cross-references.yaml', 'word: agencja, see: [instytucja]', 'word: agencja, see: []'), field: '[0].see', line: 'word: agencja', found: /Jest: \[\]/, remedy: /co najmniej jedną/ },
  { title: 'a word is cross-referenced twice', ...edit('cross-references.yaml', 'word: biznes', 'word: agencja'), field: '[1].word', line: 'gospodarczy] }', found: /„agencja” jest w tym pliku dwa razy/, remedy: /zostaw jeden/ },
  { title: 'two terms answer to one name', ...edit('terms/marka-krakowa.mdx', 'term: marka Krakowa', 'term: marka Krakowa\naliases: [metropolia]'), file: 'content/terms/metropolia.mdx', field: 'term', line: 'term: metropolia', found: /„metropolia” stoi już w pliku content\/terms\/marka-krakowa.mdx/, remedy: /w jednym z tych plików/ },
]);
