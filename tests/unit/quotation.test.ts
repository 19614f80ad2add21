import assert from 'node:assert/strict';
import { test } from 'node:test';
import { cite, type CitedPoint, citeDocument, citeShort, inQuotationMarks, letterReference, letterSentence, quote, quoteInHtml, quoteInMarkdown } from '../../src/domain/citation.ts';

const text = { title: 'Cele', sourceDate: '2011-01-31', issuer: 'Rada Miasta Krakowa' };
const thematic = (number: number): CitedPoint => ({ list: { part: 1, name: 'Tematyczne' }, number });
const geographic = (number: number): CitedPoint => ({ list: { part: 2, name: 'Geograficzne' }, number });
const URL_5 = 'https://x.example/wersje/2011-01-31/tematyczne/5/';
const HEAD = '„Cele” (Kraków, data na stronie źródłowej: 31.01.2011)';

const SHORT: [string, CitedPoint[], string][] = [
  ['one point', [thematic(5)], 'cz. 1 pkt 5'],
  ['two points of one list', [thematic(8), thematic(5)], 'cz. 1 pkt 5 i 8'],
  ['three points', [thematic(12), thematic(5), thematic(8)], 'cz. 1 pkt 5, 8 i 12'],
  ['points of both lists, each named once', [geographic(1), thematic(5), thematic(5)], 'cz. 1 pkt 5, cz. 2 pkt 1'],
  ['no point', [], ''],
];
for (const [name, points, expected] of SHORT) {
  test(`the short citation of ${name} is „${expected}”`, () => assert.equal(citeShort(points), expected));
}

test('the full citation names title, source date, part, list, point and the dated address', () => {
  assert.equal(cite(text, thematic(5), URL_5), `${HEAD}, cz. 1 „Tematyczne”, pkt 5, ${URL_5}`);
});

test('several points make one full citation', () => {
  assert.equal(cite(text, [geographic(1), thematic(8), thematic(5)], 'https://x.example/'), `${HEAD}, cz. 1 „Tematyczne”, pkt 5 i 8, cz. 2 „Geograficzne”, pkt 1, https://x.example/`);
  assert.equal(citeDocument(text, 'https://x.example/'), `${HEAD}, https://x.example/`);
});

test('marks inside the adopted words stay, so the outer ones change', () => {
  assert.equal(inQuotationMarks('Zwykłe słowa.'), '„Zwykłe słowa.”');
  assert.equal(inQuotationMarks('Status „europolii”.'), '»Status „europolii”.«');
  assert.equal(quote('Słowa.', 'Źródło'), '„Słowa.” – Źródło');
});

test('sentences for a letter claim no date of adoption and no number of a resolution', () => {
  const sentence = letterSentence(text, thematic(5), 'Słowa.', URL_5);
  assert.equal(sentence, `Wśród celów i priorytetów współpracy międzynarodowej, które ustaliła Rada Miasta Krakowa, jest: „Słowa.” (${HEAD}, cz. 1 „Tematyczne”, pkt 5, ${URL_5}).`);
  assert.equal(letterReference(text, [thematic(5), thematic(8)]), `Dotyczy: cz. 1 pkt 5 i 8 dokumentu ${HEAD}.`);
  for (const words of [sentence, letterReference(text, [thematic(5)])]) assert.doesNotMatch(words, /uchwał|uchwalon|ust\.|z dnia/);
});

test('Markdown and HTML escape what would be read as mark-up', () => {
  assert.equal(quoteInMarkdown('A *b* <c>', `Źródło_1, ${URL_5}`), `> A \\*b\\* \\<c\\>\n>\n> – Źródło\\_1, <${URL_5}>`);
  assert.equal(quoteInHtml('A & „b” <c>', `Źródło, ${URL_5}`, URL_5), `<blockquote cite="${URL_5}" lang="pl">\n<p>A &amp; „b” &lt;c></p>\n<footer>Źródło, <a href="${URL_5}">${URL_5}</a></footer>\n</blockquote>`);
});
