import { testMistakes } from './editor-errors.ts';

const T5 = 'priorities/thematic-05.mdx';
const file = `content/${T5}`;
const edit = (from: string | RegExp, to: string) => ({ make: (content: { edit(path: string, from: string | RegExp, to: string): void }) => content.edit(T5, from, to), file });

testMistakes([
  { title: 'a number stands where a text should', ...edit(/label: .*/, 'label: 2022'), field: 'label', line: 'label: 2022', found: /^Jest: 2022\./, remedy: /ujmij ją w cudzysłów: "2022"/ },
  { title: 'a source has an id with a capital', make: (content) => content.edit('sources.yaml', 'id: krakow-lista-de', 'id: Krakow-lista-de'), file: 'content/sources.yaml', line: 'id: Krakow-lista-de', found: /^Jest: „Krakow-lista-de”/, remedy: /małych liter a–z, cyfr i łączników/, problems: 'several' },
  { title: 'a text goes on after a hash', ...edit(/label: .*/, 'label: Kraków był #1 w rankingu'), line: 'label: Kraków', found: /^Tekst urywa się przed „#”/, remedy: /ujmij cały tekst w/ },
  { title: 'two keywords stand in one line', ...edit('  - grant\n', '  - grant; dotacje\n'), line: 'grant; dotacje', found: /^Jest: „grant; dotacje”/, remedy: /w osobnej linii/ },
  { title: 'the number is missing', ...edit('number: 5\n', ''), field: 'number', line: 2, found: /^Brakuje tego pola/, remedy: /dopisz je.*liczba/ },
  { title: 'the number is beyond the end of the list', ...edit('number: 5', 'number: 16'), field: 'number', line: 'number: 16', found: /^Jest: 16\./, remedy: /od 1 do 15.*wpisz 5/ },
  { title: 'the number is zero', ...edit('number: 5', 'number: 0'), field: 'number', line: 'number: 0', found: /^Jest: 0\./, remedy: /od 1/ },
  { title: 'the number is that of another point', ...edit('number: 5', 'number: 6'), field: 'number', line: 'number: 6', found: /^Jest: 6\./, remedy: /wpisz 5/ },
  { title: 'the number is a fraction', ...edit('number: 5', 'number: 5.5'), field: 'number', line: 'number: 5.5', found: /^Jest: 5\.5\./, remedy: /liczba całkowita/ },
  { title: 'the number is a word', ...edit('number: 5', 'number: pięć'), field: 'number', line: 'number: pięć', found: /^Jest: „pięć”/, remedy: /liczba/ },
  { title: 'the number is in quotation marks', ...edit('number: 5', 'number: "5"'), field: 'number', line: 'number: "5"', found: /^Jest: „5”/, remedy: /liczba/ },
  { title: 'a field has an unknown name', ...edit('label:', 'etykieta: x\nlabel:'), field: 'etykieta', line: 'etykieta:', found: /^Nieznane pole „etykieta”/, remedy: /pisownię nazwy pola/ },
  { title: 'a field of a tie has an unknown name', ...edit(/ {4}reason: Oba punkty mówią o funduszach/, '    powod: x\n    reason: Oba punkty mówią o funduszach'), field: 'related[1].powod', line: 'powod:', found: /^Nieznane pole „powod”/, remedy: /pisownię/ },
  { title: 'the keywords are a sentence instead of a list', ...edit(/keywords:\n[\s\S]*?nearKeywords/, 'keywords: fundusze, dotacje\nnearKeywords'), field: 'keywords', line: 'keywords: fundusze', found: /^Jest: „fundusze, dotacje”/, remedy: /lista/ },
  { title: 'a keyword is a number', ...edit('  - fundusze\n', '  - 2020\n'), field: 'keywords[0]', line: '  - 2020', found: /^Jest: 2020\./, remedy: /w cudzysłów: "2020"/ },
  { title: 'the label is empty', ...edit(/label: .*/, 'label: ""'), field: 'label', line: 'label:', found: /^Pole jest puste/, remedy: /wpisz/ },
  { title: 'the label has no value', ...edit(/label: .*/, 'label:'), field: 'label', line: 'label:', found: /puste pole/, remedy: /tekst/ },
  { title: 'the wording is missing', ...edit(/wording: .*\n/, ''), field: 'wording', line: 2, found: /^Brakuje tego pola/, remedy: /tekst/ },
  { title: 'the list is unknown', ...edit('list: thematic', 'list: tematyczne'), field: 'list', line: 'list: tematyczne', found: /^Jest: „tematyczne”/, remedy: /„thematic”, „geographic”/ },
  { title: 'the list is the other one', ...edit('list: thematic', 'list: geographic'), field: 'list', line: 'list: geographic', found: /^Jest: „geographic”/, remedy: /„thematic”/ },
  { title: 'the id is that of another priority', ...edit('id: T5', 'id: T6'), field: 'id', line: 'id: T6', found: /^Jest: „T6”/, remedy: /wpisz „T5”/ },
  { title: 'the id is missing', ...edit('id: T5\n', ''), field: 'id', line: 2, found: /^Brakuje tego pola/, remedy: /tekst/ },
  { title: 'a keyword stands twice', ...edit('  - kasa z Unii\n', '  - kasa z Unii\n  - Kasa z Unii\n'), field: 'keywords[14]', line: '  - Kasa z Unii', found: /„Kasa z Unii” powtarza pole „keywords\[13\]”/, remedy: /usuń powtórzenie/ },
  { title: 'a keyword stands in both lists', ...edit('nearKeywords:\n', 'nearKeywords:\n  - grant # tu\n'), field: 'nearKeywords[0]', line: '# tu', found: /„grant” powtarza pole „keywords\[\d+\]”/, remedy: /usuń powtórzenie/ },
  { title: 'a keyword has needless spaces', ...edit('  - kasa z Unii\n', '  - "kasa  miejska "\n'), field: 'keywords[13]', line: 'kasa  miejska', found: /^Jest: „kasa {2}miejska ”/, remedy: /zbędne spacje/ },
  { title: 'a fact has a day that does not exist', ...edit('date: 2025-10-15', 'date: 2011-02-31'), field: 'facts[1].date', line: 'date: 2011-02-31', found: /^Jest: „2011-02-31”/, remedy: /istniejącą datę/ },
  { title: 'a fact has a date in the Polish manner', ...edit('date: 2025-10-15', 'date: 15.10.2025'), field: 'facts[1].date', line: 'date: 15.10.2025', found: /^Jest: „15\.10\.2025”/, remedy: /RRRR-MM-DD/ },
  { title: 'a fact has a month that does not exist', ...edit('date: 2025-10-15', 'date: 2025-13'), field: 'facts[1].date', line: 'date: 2025-13', found: /^Jest: „2025-13”/, remedy: /istniejącą datę/ },
  { title: 'a fact has no source', ...edit(/ {4}source: ue-krakow-\d+\n/, ''), field: 'facts[0].source', line: '  - text: "Kraków dostał', found: /^Brakuje tego pola/, remedy: /tekst/ },
]);
