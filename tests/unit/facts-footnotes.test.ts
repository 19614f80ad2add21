import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createMarkdownProcessor } from '@astrojs/markdown-remark';
import { load } from 'cheerio';
import remarkGfm from 'remark-gfm';
import { footnotesOf } from '../../src/domain/footnote.ts';

const CASES: string[][] = [['a'], ['a', 'b'], ['a', 'b', 'a'], ['c', 'a', 'c', 'b', 'c', 'a']];

for (const sources of CASES) {
  test(`facts from ${sources.join(', ')} are numbered and linked both ways exactly as remark-gfm does it`, async () => {
    const markdown = [...sources.map((id) => `Fakt[^${id}].`), ...[...new Set(sources)].map((id) => `[^${id}]: Źródło ${id}.`)].join('\n\n');
    const { code } = await (await createMarkdownProcessor({ gfm: false, smartypants: false, remarkPlugins: [remarkGfm] })).render(markdown);
    const $ = load(code);
    const { notes, marks } = footnotesOf(sources.map((id) => ({ source: { id } })));
    assert.deepEqual(marks.map(({ number }) => String(number)), $('[data-footnote-ref]').toArray().map((mark) => $(mark).text()));
    assert.deepEqual(notes.map(({ references }) => references.length), $('[data-footnotes] li').toArray().map((note) => $(note).find('[data-footnote-backref]').length));
    for (const { id, to } of marks) assert.ok(notes.some((note) => note.id === to && note.references.includes(id)));
    assert.equal(new Set(marks.map(({ id }) => id)).size, marks.length);
  });
}

test('no facts, no footnotes', () => {
  assert.deepEqual(footnotesOf([]), { notes: [], marks: [] });
});
