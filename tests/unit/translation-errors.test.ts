import assert from 'node:assert/strict';
import { test } from 'node:test';
import { rmSync } from 'node:fs';
import { readContent } from '../../src/validation/read-content.ts';
import { ContentCopy } from './content-copy.ts';
import { testMistakes } from './editor-errors.ts';

const T5 = 'content/en/priorities/thematic-05.mdx';

testMistakes([
  { title: 'a translation that is missing is named', make: (content) => content.remove('en/priorities/thematic-05.mdx'), file: T5, found: /Brakuje tłumaczenia pliku content\/priorities\/thematic-05\.mdx/, remedy: /utwórz ten plik/ },
  { title: 'a translation of nothing is named', make: (content) => content.write('en/terms/nic.mdx', content.read('en/terms/europolia.mdx').replace('slug: europolis', 'slug: nothing')), file: 'content/en/terms/nic.mdx', found: /nie ma po polsku/, remedy: /usuń/ },
  { title: 'an unknown field of a translation is named', make: (content) => content.edit('en/priorities/thematic-05.mdx', 'label: ', 'lable: x\nlabel: '), file: T5, line: 'lable', field: 'lable', found: /Nieznane pole/, remedy: /sprawdź pisownię/ },
  { title: 'a fact without its translation is named', make: (content) => content.edit('en/places/niemcy.mdx', /facts:\n  - [^\n]*\n/, 'facts:\n'), file: 'content/en/places/niemcy.mdx', line: 'facts:', field: 'facts', found: /Faktów jest 4, a po polsku 5/, remedy: /przetłumacz każdy fakt/ },
  { title: 'a tie that is not in the Polish file is named', make: (content) => content.edit('en/priorities/thematic-05.mdx', /- id: T7\n/, '- id: T9\n'), file: T5, line: 'related:', field: 'related', found: /T9, T8/, remedy: /T7, T8, T11, T14, G1/, problems: 'several' },
  { title: 'shared words that the translation does not have are named', make: (content) => content.edit('en/priorities/thematic-05.mdx', 'here: European Union\n', 'here: European Onion\n'), file: T5, line: 'Onion', field: 'related[0].shared.here', found: /nie ma w tłumaczeniu/, remedy: /przepisz/ },
]);

test('a translation older than its Polish wording does not stop the build: the editor is warned with file, line and the new fingerprint', () => {
  const copy = new ContentCopy();
  try {
    const sha256 = /[0-9a-f]{64}/.exec(copy.read('en/priorities/thematic-05.mdx'))?.[0] ?? '';
    copy.edit('en/priorities/thematic-05.mdx', sha256, '0'.repeat(64));
    const { content, problems, warnings } = readContent(copy.root);
    assert.deepEqual(problems, []);
    assert.ok(content);
    assert.deepEqual(warnings.map(({ file, line, field }) => ({ file, line, field })), [{ file: T5, line: 3, field: 'translates' }]);
    assert.match(warnings[0]?.message ?? '', /nieaktualne/);
    assert.ok(warnings[0]?.remedy.includes(sha256));
  } finally {
    rmSync(copy.root, { recursive: true, force: true });
  }
});

test('the English edition is up to date with the Polish wordings', () => {
  const copy = new ContentCopy();
  try {
    assert.deepEqual(readContent(copy.root).warnings, []);
  } finally {
    rmSync(copy.root, { recursive: true, force: true });
  }
});
