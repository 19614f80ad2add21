import { testMistakes } from './editor-errors.ts';

const T5 = 'priorities/thematic-05.mdx';
const wording = { file: `content/${T5}`, field: 'wording', line: 'wording:', remedy: /przywróć brzmienie ze źródła/ };
const edit = (from: string, to: string) => (content: { edit(path: string, from: string, to: string): void }) => content.edit(T5, from, to);

testMistakes([
  { title: 'a letter of the wording was changed', make: edit('w ramach programów', 'w ramach programow'), ...wording, found: /od znaku 57: jest „.*programow.*”, w źródle „.*programów/ },
  { title: 'the full stop of the wording was dropped', make: edit('Unię Europejską."', 'Unię Europejską"'), ...wording, found: /od znaku 117: jest „.*Europejską”, w źródle „.*Europejską\.”/ },
  { title: 'a word was added to the wording', make: edit('wording: "Pozyskiwanie', 'wording: "Skuteczne pozyskiwanie'), ...wording, found: /od znaku 1: jest „Skuteczne.*”, w źródle „Pozyskiwanie/ },
  { title: 'a space of the wording became a non-breaking one', make: edit('w ramach', 'w\u00a0ramach'), ...wording, found: /od znaku \d+: jest „.*w\[U\+00A0\]ramach/ },
  { title: 'a quirk of the wording was „corrected”', make: (content) => content.edit('priorities/thematic-09.mdx', 'środkowo-europejskiego', 'środkowoeuropejskiego'), ...wording, file: 'content/priorities/thematic-09.mdx', found: /jest „.*środkowoeuro.*”, w źródle „.*środkowo-euro/, problems: 'several' },
  { title: 'the quotation marks of the wording were straightened', make: (content) => content.edit('priorities/thematic-06.mdx', /„europolii”(?=\.")/, "'europolii'"), ...wording, file: 'content/priorities/thematic-06.mdx', found: /jest „.*'europolii'.*”, w źródle „.*„europolii”/, problems: 'several' },
  { title: 'the title of the document was changed', make: (content) => content.edit('document.mdx', 'title: Obowiązujące cele', 'title: Cele'), file: 'content/document.mdx', field: 'title', line: 'title: Cele', found: /od znaku 1: jest „Cele.*”, w źródle „Obowiązujące/, remedy: /ze źródła/ },
  { title: 'the lead of the document was changed', make: (content) => content.edit('document.mdx', 'Krakowa ustaliła', 'Krakowa uchwaliła'), file: 'content/document.mdx', field: 'lead', line: 'lead:', found: /jest „.*uchwal.*”, w źródle „.*ustal/, remedy: /ze źródła/ },
  { title: 'a heading of the document was changed', make: (content) => content.edit('document.mdx', '"2. Geograficzne:"', '"II. Geograficzne:"'), file: 'content/document.mdx', field: 'lists[1].heading', line: 'II. Geo', found: /jest „II\. .*”, w źródle „2\. /, remedy: /ze źródła/ },
  { title: 'the document claims more points than the source has', make: (content) => content.edit('document.mdx', 'points: 3', 'points: 4'), file: 'content/document.mdx', field: 'lists[1].points', line: 'points: 4', found: /^Jest: 4\./, remedy: /ma 3 punkt.*wpisz 3/, problems: 2 },
  { title: 'the source itself was edited', make: (content) => content.edit('source/2011-01-31.txt', 'Unii', 'unii'), file: 'content/source/2011-01-31.txt', found: /^Plik źródłowy został zmieniony \(SHA-256: [0-9a-f]{64}\)/, remedy: /git checkout -- content\/source\/2011-01-31\.txt/ },
  { title: 'the source got another line ending at its end', make: (content) => content.write('source/2011-01-31.txt', `${content.read('source/2011-01-31.txt')}\n`), file: 'content/source/2011-01-31.txt', found: /został zmieniony/, remedy: /nie wolno poprawiać/ },
  { title: 'the date of the source does not exist', make: (content) => content.edit('document.mdx', 'sourceDate: 2011-01-31', 'sourceDate: 2011-02-31'), file: 'content/document.mdx', field: 'sourceDate', line: 'sourceDate: 2011-02-31', found: /^Jest: „2011-02-31”/, remedy: /istniejącą datę/ },
  { title: 'another dated text cannot be read', make: (content) => content.write('source/2010-01-01.txt', 'Tytuł\n2010-01-01\nWstęp:\n1. Lista:\n- 2) Drugi.\n'), file: 'content/source/2010-01-01.txt', line: '- 2) Drugi.', found: /„- 2\) Drugi\.”/, remedy: /\p{L}/u },
  { title: 'a newer text is there and the document does not know', make: (content) => content.write('source/2026-05-05.txt', content.read('source/2011-01-31.txt').replace('2011-01-31', '2026-05-05')), file: 'content/document.mdx', field: 'sourceDate', line: 'sourceDate:', found: /^Jest: 2011-01-31, .*nowszy tekst, z 2026-05-05/, remedy: /odcisk nowego tekstu/ },
  { title: 'a dated text says another date than its file', make: (content) => content.write('source/2010-05-05.txt', content.read('source/2011-01-31.txt')), file: 'content/source/2010-05-05.txt', line: '2011-01-31', found: /„2011-01-31”, a plik nazywa się „2010-05-05\.txt”/, remedy: /RRRR-MM-DD/ },
  { title: 'a text is named by no date', make: (content) => content.write('source/2010-5-5.txt', content.read('source/2011-01-31.txt')), file: 'content/source/2010-5-5.txt', found: /nie jest datą/, remedy: /2011-01-31\.txt/ },
  { title: 'an older text has another number of lists', make: (content) => content.write('source/2010-05-05.txt', `${content.read('source/2011-01-31.txt').replace('2011-01-31', '2010-05-05').trimEnd()}\n3. Inne:\n- 1) Punkt.\n`), file: 'content/source/2010-05-05.txt', found: /ma ich 2|to 3/, remedy: /nagłówki/ },
]);
