import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { z } from 'zod';
import { document, pathOf, points } from '../yardstick.ts';
import { priorities, read } from './data.ts';

/** What a reference manager keeps; `issued` must stay empty, because no date of the act is known. */
const reference = z.array(z.object({ title: z.string(), URL: z.string(), author: z.array(z.object({ literal: z.string().optional(), family: z.string().optional() })), note: z.string(), abstract: z.string(), issued: z.undefined().optional() })).length(1);

for (const [index, point] of points.entries()) {
  const name = point.part === 1 ? 'Tematyczne' : 'Geograficzne';
  const expected = { title: `„${document.title}”, cz. ${point.part} „${name}”, pkt ${point.number}`, URL: priorities[index]!.datedUrl, note: 'data na stronie źródłowej: 31.01.2011', abstract: point.wording };

  for (const format of ['csl.json', 'bib', 'ris']) {
    test(`${point.id}: a reference manager reads .${format} whole, with Polish letters and without a date of issue (citation-js)`, () => {
      const [found] = reference.parse(JSON.parse(JSON.stringify(new Cite(read(`${pathOf(point).slice(1, -1)}.${format}`)).data)));
      const { title, URL, note, abstract, author } = found!;
      assert.deepEqual({ title, URL, note, abstract }, expected);
      assert.deepEqual(author.map(({ literal, family }) => literal ?? family), ['Rada Miasta Krakowa']);
    });
  }
}
