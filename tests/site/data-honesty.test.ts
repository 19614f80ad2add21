import assert from 'node:assert/strict';
import { test } from 'node:test';
import { document } from '../yardstick.ts';
import { read, textFiles, turtle } from './data.ts';

const FORBIDDEN: [RegExp, string][] = [
  [/legislationDate/, 'schema.org: data aktu nie jest znana'],
  [/date_document|date_publication|date_applicability|version_date/, 'ELI: data aktu nie jest znana'],
  [/in_force|InForce|legislationLegalForce/, 'nie twierdzimy, że tekst obowiązuje'],
  [/uchwalon/i, 'Rada priorytety „ustaliła”'],
  [/\bust\. ?1 pkt/, 'części dokumentu nie są ustępami'],
  [/"(?:issued|date|datePublished|dateCreated)": ?"2011-01-31"/, 'data ze strony źródłowej jako data wydania'],
];

for (const [words, reason] of FORBIDDEN) {
  test(`no data file says ${words.source} (${reason})`, () => {
    const allowed = (file: string, text: string) => (/datePublished/.test(words.source) && file.endsWith('.jsonld') ? text.replace(/"@type": "schema:WebPage"[^}]*/g, '') : text);
    assert.deepEqual(textFiles.filter((file) => words.test(allowed(file, read(file)))), []);
  });
}

test('in the linked data the date of the source page belongs to the source page alone', () => {
  for (const file of textFiles.filter((name) => name.endsWith('.ttl'))) {
    const graph = turtle(file);
    const dated = graph.getQuads(null, null, null, null).filter(({ object }) => object.termType === 'Literal' && object.value === document.date);
    for (const { subject } of dated) {
      assert.deepEqual(graph.getObjects(subject, 'http://www.w3.org/1999/02/22-rdf-syntax-ns#type', null).map(({ value }) => value), ['https://schema.org/WebPage'], file);
    }
  }
});

test('every format that carries the text says that it is neither the City’s nor a BIP page', () => {
  const carriers = textFiles.filter((file) => /(?:md|txt|akn\.xml|priorytety\.json|\d\.json|csv-metadata\.json)$/.test(file));
  assert.deepEqual(carriers.filter((file) => !/ani strona BIP/.test(read(file))), []);
});

test('a file that tells the date says that it is the date on the source page', () => {
  const dated = textFiles.filter((file) => !/\.(csv|ttl|jsonld)$|SHA256SUMS|zmiany|schema|metadata/.test(file) && /(?:2011-01-31|31\.01\.2011)(?!\/)/.test(read(file).replace(/https?:\S+|krakow-priorytety-\S+/g, '')));
  assert.ok(dated.length > 0);
  assert.deepEqual(dated.filter((file) => !/data na stronie źródłowej|name="sourcePage"/i.test(read(file))), []);
});

test('the editor’s work is marked as such in every format that mixes it with the wording', () => {
  const mixed = textFiles.filter((file) => /priorytety\.(md|json|csv-metadata\.json)$|\d\.(md|json)$|llms\.txt$/.test(file));
  assert.deepEqual(mixed.filter((file) => !/opracowani\p{L}+ redakcyjn|"editorial"/iu.test(read(file))), []);
});
