import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { test } from 'node:test';
import { datedPathOf, document, type ExpectedPoint, pathOf, points } from '../yardstick.ts';
import { absolute, allPages, pageAt, pages } from './built.ts';

const wordingsOn = (path: string) => {
  const { $ } = pageAt(path);
  return $('[data-wording]').toArray().map((element) => ({ id: $(element).attr('data-id'), lang: $(element).attr('lang'), text: $(element).text() }));
};
const expected = (among: readonly ExpectedPoint[]) => among.map(({ id, wording }) => ({ id, lang: 'pl', text: wording }));

test('the page of the whole document shows all 18 wordings once, in order, character by character', () => {
  assert.deepEqual(wordingsOn('/'), expected(points));
  assert.equal(points.length, 18);
});

for (const list of ['tematyczne', 'geograficzne']) {
  test(`/${list}/ shows every wording of its list once, in order, character by character`, () => {
    assert.deepEqual(wordingsOn(`/${list}/`), expected(points.filter((point) => point.list === list)));
  });
}

for (const point of points) {
  test(`${point.id}: its page and its dated copy show exactly the adopted wording, once`, () => {
    assert.deepEqual(wordingsOn(pathOf(point)), expected([point]));
    assert.deepEqual(wordingsOn(datedPathOf(point)), expected([point]));
  });

  test(`${point.id}: address, citation and fingerprint on its page and its dated copy are right`, () => {
    const citation = `„${document.title}” (Kraków, data na stronie źródłowej: 31.01.2011), cz. ${point.part} „${point.part === 1 ? 'Tematyczne' : 'Geograficzne'}”, pkt ${point.number}, ${absolute(datedPathOf(point))}`;
    const sha256 = createHash('sha256').update(point.wording, 'utf8').digest('hex');
    for (const path of [pathOf(point), datedPathOf(point)]) {
      const { $ } = pageAt(path);
      const values = (hook: string) => $(`[${hook}]`).toArray().map((element) => [$(element).attr('data-id'), $(element).text()]);
      assert.deepEqual(values('data-permalink'), [[point.id, absolute(pathOf(point))]], path);
      assert.deepEqual(values('data-citation'), [[point.id, citation]], path);
      assert.deepEqual(values('data-sha256'), [[point.id, sha256]], path);
    }
  });
}

/** Lists of the English edition, which shows the wordings beside our translation. */
const ENGLISH = ['thematic', 'geographic'];

test('the hook of the adopted wording stands nowhere else', () => {
  const allowed = new Set(['/', '/tematyczne/', '/geograficzne/', ...points.map(pathOf), ...points.map(datedPathOf), '/en/', ...points.flatMap(({ part, number }) => [`/en/${ENGLISH[part - 1]}/`, `/en/${ENGLISH[part - 1]}/${number}/`])]);
  assert.deepEqual(allPages.filter(({ path, $ }) => !allowed.has(path) && $('[data-wording]').length > 0).map(({ path }) => path), []);
});

test('the adopted wording is held to its lines by mark-up: nothing but nowrap spans stands inside it', () => {
  const strange = pages.flatMap(({ path, $ }) => $('[data-wording] *').toArray().map((element) => $.html(element)).filter((html) => !/^<span class="held">[^<]+<\/span>$/.test(html)).map((html) => `${path}: ${html}`));
  assert.deepEqual(strange, []);
});

test('in the adopted wording no one-letter word can end a line', () => {
  const loose = pages.flatMap(({ path, $ }) => $('[data-wording]').toArray().flatMap((element) => {
    const free = $(element).clone();
    free.find('.held').replaceWith('■');
    return (free.text().match(/(?<!\p{L})\p{L} /gu) ?? []).map((found) => `${path}: „${found}”`);
  }));
  assert.deepEqual(loose, []);
});
