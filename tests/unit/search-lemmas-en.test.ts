import assert from 'node:assert/strict';
import { test } from 'node:test';
import { englishLemmas } from '../../src/search/build/lemmas.ts';

for (const [word, headword] of [['solutions', 'solution'], ['institutions', 'institution'], ['communities', 'community'], ['Stepping', 'step'], ['proven', 'proven'], ['development', 'development'], ['financed', 'finance'], ['Promoting', 'promote'], ['Polish', 'Polish'], ['European', 'European'], ['meetings', 'meeting']] as const) {
  test(`the English index prints „${word}” under ${headword}`, () => assert.equal(englishLemmas().headword(word, () => false), headword));
}
