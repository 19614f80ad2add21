import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { test } from 'node:test';
import { z } from 'zod';
import { phraseFinder } from '../../src/domain/mention.ts';
import { polishLemmas } from '../../src/search/build/lemmas.ts';
import { points } from '../yardstick.ts';
import { CONTENT, entryOf, readEntry } from './entries.ts';

const named = z.object({ term: z.string().optional(), name: z.string().optional(), aliases: z.array(z.string()).default([]), sources: z.array(z.string()).default([]) });
const listed = z.object({ terms: z.array(z.string()).default([]), places: z.array(z.string()).default([]) });

function folder(room: 'terms' | 'places') {
  return readdirSync(`${CONTENT}/${room}`).sort().map((name) => {
    const { fields, body } = readEntry(`${room}/${name}`);
    const { term, name: place, aliases, sources } = named.parse(fields);
    return { slug: name.replace('.mdx', ''), names: [term ?? place ?? '', ...aliases], sources, body };
  });
}

const ROOMS = { terms: folder('terms'), places: folder('places') };

for (const [room, all] of Object.entries(ROOMS)) {
  const find = phraseFinder(all.flatMap(({ slug, names }) => names.map((text) => ({ key: slug, text }))), polishLemmas().lemmatize);
  for (const { id, wording } of points) {
    test(`${id}: the ${room} of the entry are exactly those that its wording uses in any form`, () => {
      const fields = listed.parse(readEntry(`priorities/${entryOf(id).name}`).fields);
      assert.deepEqual([...fields[room === 'terms' ? 'terms' : 'places']].sort(), [...new Set(find(wording).map(({ key }) => key))].sort());
    });
  }
}

/** The words of the facts file that a citizen may not know; „Polonia” and the two kinds of twin cities are names of one thing each. */
const TERMS = ['europolia', 'fundusze-strukturalne', 'gmina-miejska-krakow', 'komitet-regionow', 'marka-krakowa', 'metropolia', 'miasta-blizniacze', 'planowanie-przestrzenne', 'polityka-regionalna-ue', 'programy-wspolfinansowane-przez-ue', 'srodowiska-polskie-za-granica', 'zrownowazony-rozwoj'];

test('the glossary explains every hard word of the document', () => {
  assert.deepEqual(ROOMS.terms.map(({ slug }) => slug), TERMS);
});

for (const { slug, sources, body } of ROOMS.terms) {
  test(`„${slug}” has a source and is explained in plain sentences without mark-up`, () => {
    assert.ok(sources.length > 0);
    assert.doesNotMatch(body, /[<>{}[\]*_#`|]/);
    assert.match(body, /^\p{Lu}.*\.$/su);
  });
}

test('„europolia” is not explained away: the document does not say what it means', () => {
  assert.match(ROOMS.terms.find(({ slug }) => slug === 'europolia')?.body ?? '', /Dokument nie mówi, co znaczy to słowo/);
});
