import { testMistakes } from './editor-errors.ts';

const T5 = 'priorities/thematic-05.mdx';
const file = `content/${T5}`;
const whole = (change: (text: string) => string | Uint8Array) => ({ file, make: (content: { read(path: string): string; write(path: string, text: string | Uint8Array): void }) => content.write(T5, change(content.read(T5))) });
/** The text up to the label in the code page of old Polish Windows. */
const windows1250 = (text: string) => Uint8Array.from([...text].map((letter) => (letter.codePointAt(0) ?? 0) < 128 ? (letter.codePointAt(0) ?? 0) : 0xb9));

testMistakes([
  { title: 'a file is missing', make: (content) => content.remove(T5), file, found: /^Brakuje tego pliku/, remedy: /przywróć plik/ },
  { title: 'a file is one too many', make: (content) => content.write('priorities/thematic-16.mdx', content.read(T5)), file: 'content/priorities/thematic-16.mdx', found: /nie ma takiego punktu/, remedy: /thematic-01\.mdx … priorities\/geographic-03\.mdx/ },
  { title: 'a file has another ending', make: (content) => content.write('priorities/thematic-05.md', content.read(T5)), file: 'content/priorities/thematic-05.md', found: /Nazwa pliku/, remedy: /„\.mdx”/ },
  { title: 'a file was named without the zero', make: (content) => content.write('priorities/thematic-5.mdx', content.read(T5)), file: 'content/priorities/thematic-5.mdx', found: /nie ma takiego punktu/, remedy: /nazwij plik jednym z/ },
  { title: 'a file has a Polish letter in its name', make: (content) => content.write('terms/żółw.mdx', content.read('terms/europolia.mdx')), file: 'content/terms/żółw.mdx', found: /Nazwa pliku/, remedy: /małych liter a–z/ },
  { title: 'two entries have one number, because a file was copied', make: (content) => content.write('priorities/geographic-02.mdx', content.read('priorities/geographic-03.mdx')), file: 'content/priorities/geographic-02.mdx', field: 'number', line: 'number: 3', found: /^Jest: 3\./, remedy: /wpisz 2/, problems: 'several' },
  { title: 'a folder is missing', make: (content) => content.remove('pages'), file: 'content/pages', found: /^Brakuje tego folderu/, remedy: /git checkout -- content/ },
  { title: 'a page takes the short address of a priority', make: (content) => content.write('pages/t5.mdx', content.read('pages/o-serwisie.mdx')), file: 'content/pages/t5.mdx', line: 2, found: /^Pod adresem \/t5\/ stoi już inna strona/, remedy: /nazwij plik inaczej/ },
  { title: 'a page takes the place of the page that is not found', make: (content) => content.write('pages/404.mdx', content.read('pages/o-serwisie.mdx')), file: 'content/pages/404.mdx', line: 2, found: /^Pod adresem \/404\//, remedy: /nazwij plik inaczej/ },
  { title: 'a page takes the place of a language', make: (content) => content.write('pages/en.mdx', content.read('pages/o-serwisie.mdx')), file: 'content/pages/en.mdx', line: 2, found: /^Pod adresem \/en\//, remedy: /nazwij plik inaczej/ },
  { title: 'a page to which every English page leads is missing', make: (content) => content.remove('en/pages/prywatnosc.mdx'), file: 'content/en/pages/prywatnosc.mdx', found: /^Brakuje tłumaczenia/, remedy: /\p{L}/u },
  { title: 'an English page translates nothing', make: (content) => content.write('en/pages/thematic.mdx', content.read('en/pages/prywatnosc.mdx')), file: 'content/en/pages/thematic.mdx', found: /nie ma po polsku/, remedy: /content\/pages/ },
  { title: 'the folder of the source is missing', make: (content) => content.remove('source'), file: 'content/source/2011-01-31.txt', found: /^Brakuje tego pliku/, remedy: /przywróć/ },
  { title: 'the document is missing', make: (content) => content.remove('document.mdx'), file: 'content/document.mdx', found: /^Brakuje tego pliku/, remedy: /przywróć/ },
  { title: 'the list of sources is missing', make: (content) => content.remove('sources.yaml'), file: 'content/sources.yaml', found: /^Brakuje tego pliku/, remedy: /przywróć/ },
  { title: 'a file is empty', ...whole(() => ''), found: /^Plik jest pusty/, remedy: /wpisz treść/ },
  { title: 'a file holds nothing but spaces', ...whole(() => ' \n\n'), found: /^Plik jest pusty/, remedy: /wpisz treść/ },
  { title: 'a file has no front matter', ...whole((text) => text.replace(/^---[\s\S]*?\n---\n/, '')), line: 1, found: /„---”/, remedy: /„---”/ },
  { title: 'the front matter is not closed', ...whole((text) => text.replace(/\n---\n/, '\n')), line: 1, found: /„---”/, remedy: /„---”/ },
  { title: 'the front matter is empty', ...whole((text) => text.replace(/^---[\s\S]*?\n---\n/, '---\n---\n')), field: 'wording', line: undefined, found: /^Brakuje tego pola/, remedy: /dopisz/, problems: 6 },
  { title: 'the front matter is a list', ...whole((text) => text.replace(/^---[\s\S]*?\n---\n/, '---\n- id: T5\n---\n')), line: 2, found: /\p{L}/u, remedy: /\p{L}/u },
  { title: 'a quotation mark is not closed', ...whole((text) => text.replace('Unię Europejską."', 'Unię Europejską.')), line: 5, found: /^Zapis YAML jest niepoprawny/, remedy: /cudzysłowy/ },
  { title: 'a text with a colon stands without quotation marks', ...whole((text) => text.replace(/label: .*/, 'label: Pieniądze: unijne')), line: 'label: Pieniądze', found: /^Zapis YAML jest niepoprawny/, remedy: /dwukropkiem/ },
  { title: 'a line is indented by a tab', ...whole((text) => text.replace('  - fundusze\n', '\t- fundusze\n')), line: '\t- fundusze', found: /^Zapis YAML jest niepoprawny/, remedy: /nie tabulatory/ },
  { title: 'a field stands twice', ...whole((text) => text.replace('number: 5', 'number: 5\nnumber: 6')), line: 'number: 6', found: /^Zapis YAML jest niepoprawny/, remedy: /\p{L}/u },
  { title: 'a file begins with a byte order mark', ...whole((text) => `\uFEFF${text}`), line: 1, found: /BOM/, remedy: /UTF-8” \(bez BOM\)/ },
  { title: 'a file has the line endings of Windows', ...whole((text) => text.replaceAll('\n', '\r\n')), line: 1, found: /CRLF/, remedy: /„LF”/ },
  { title: 'a letter is made of two characters (NFD)', ...whole((text) => text.replace('programów', 'programo\u0301w')), line: 'programo\u0301w', found: /NFD/, remedy: /NFC/ },
  { title: 'a file is in the code page of Windows', ...whole(windows1250), found: /^Plik nie jest zapisany w UTF-8/, remedy: /kodowanie UTF-8/ },
  { title: 'an invisible character stands in a line', ...whole((text) => text.replace('label: ', 'label: \u200b')), line: 'label: \u200b', found: /niewidoczny znak U\+200B/, remedy: /usuń go/ },
  { title: 'the publisher has a status that is not known', make: (content) => content.edit('publisher.yaml', 'status: dobrowolna', 'status: firma'), file: 'content/publisher.yaml', field: 'status', line: 'status: firma', found: /^Jest: „firma”/, remedy: /„dobrowolna”, „podmiot-publiczny”/ },
  { title: 'a source has an address without https', make: (content) => content.edit('sources.yaml', /url: \S+/, 'url: www.krakow.pl'), file: 'content/sources.yaml', field: '[0].url', line: 'url: www.krakow.pl', found: /^Jest: „www\.krakow\.pl”/, remedy: /https:\/\// },
]);
