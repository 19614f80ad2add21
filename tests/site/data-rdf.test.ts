import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import rdf from '@zazuko/env';
import { Parser, type Store } from 'n3';
import SHACLValidator from 'rdf-validate-shacl';
import { pathOf, points } from '../yardstick.ts';
import { canonical, concept, dataFiles, ELI, priorities, SCHEMA, SKOS, triplesOf, turtle, values } from './data.ts';

const SHAPES = new URL('./shapes/', import.meta.url);
const shapes = rdf.dataset(readdirSync(SHAPES).flatMap((name) => new Parser().parse(readFileSync(new URL(name, SHAPES), 'utf8'))));

/** What the shapes find wrong with a graph. */
async function faults(graph: Store): Promise<string[]> {
  const { results } = await new SHACLValidator(shapes, { factory: rdf }).validate(rdf.dataset(graph.getQuads(null, null, null, null)));
  return results.map(({ focusNode, path, message, sourceConstraintComponent }) => `${focusNode?.value} ${path?.value} ${message.map(({ value }) => value).join()} ${sourceConstraintComponent?.value}`);
}

const whole = turtle('dane/priorytety.ttl');

for (const file of dataFiles.filter((name) => name.endsWith('.jsonld'))) {
  test(`${file} and its Turtle twin are the same graph`, async () => {
    assert.deepEqual(canonical(await triplesOf(file)), canonical(turtle(file.replace(/jsonld$/, 'ttl'))));
  });
}

for (const file of dataFiles.filter((name) => name.endsWith('.ttl'))) {
  test(`${file} fits the shapes (SHACL)`, async () => assert.deepEqual(await faults(turtle(file)), []));
}

test('the shapes notice a date of enactment, a second definition, a translation taken for the adopted text and a missing file format', async () => {
  const [first] = points;
  const url = priorities[0]!.url;
  const broken = [
    rdf.quad(rdf.namedNode(url), rdf.namedNode(`${ELI}date_document`), rdf.literal('2011-01-31')),
    rdf.quad(rdf.namedNode(concept(first!.id)), rdf.namedNode(`${SKOS}definition`), rdf.literal('Inne brzmienie.', 'pl')),
    rdf.quad(rdf.namedNode(url), rdf.namedNode(`${ELI}is_realized_by`), rdf.namedNode(priorities[0]!.translations.en.url)),
    rdf.quad(rdf.namedNode(url), rdf.namedNode(`${SCHEMA}text`), rdf.literal(priorities[0]!.translations.en.text, 'en')),
    rdf.quad(rdf.namedNode(url), rdf.namedNode('http://www.w3.org/1999/02/22-rdf-syntax-ns#type'), rdf.namedNode(`${ELI}Format`)),
  ];
  for (const extra of broken) {
    const graph = turtle('dane/priorytety.ttl');
    graph.addQuad(extra);
    assert.notEqual((await faults(graph)).length, 0, extra.predicate.value);
  }
});

for (const [index, point] of points.entries()) {
  const { url, datedUrl, sha256, editorial, translations: { en: translation } } = priorities[index]!;
  test(`${point.id}: the graph says the wording, labels and words in both languages, our marked translation, ties and EuroVoc concepts of the JSON`, async () => {
    for (const graph of [whole, await triplesOf(`${pathOf(point).slice(1, -1)}.jsonld`)]) {
      const about = concept(point.id);
      assert.deepEqual(values(graph, about, `${SKOS}definition`), [point.wording]);
      assert.deepEqual(values(graph, url, `${SCHEMA}text`), [point.wording]);
      assert.deepEqual(values(graph, about, `${SKOS}notation`), [point.id]);
      for (const [language, ours] of [['pl', editorial], ['en', translation]] as const) {
        assert.deepEqual(values(graph, about, `${SKOS}prefLabel`, language), [ours.label]);
        assert.deepEqual(values(graph, about, `${SKOS}scopeNote`, language), [ours.note]);
        assert.deepEqual(values(graph, about, `${SKOS}altLabel`, language), [...ours.keywords].filter((word) => word !== ours.label).sort());
      }
      assert.deepEqual(values(graph, translation.url, `${ELI}is_translation_of`), [datedUrl]);
      assert.deepEqual(values(graph, translation.url, `${SCHEMA}text`, 'en'), [translation.text]);
      assert.deepEqual(values(graph, about, `${SKOS}related`), editorial.related.map(({ id }) => concept(id)).sort());
      assert.deepEqual(values(graph, about, `${SKOS}broadMatch`), editorial.eurovoc.filter(({ match }) => match === 'broad').map(({ uri }) => uri).sort());
      assert.deepEqual(values(graph, url, `${ELI}is_about`), editorial.eurovoc.map(({ uri }) => uri).sort());
      assert.deepEqual(values(graph, url, `${ELI}is_realized_by`), [datedUrl]);
      const print = graph.getObjects(datedUrl, `${SCHEMA}identifier`, null)[0];
      assert.deepEqual(graph.getObjects(print ?? null, `${SCHEMA}value`, null).map(({ value }) => value), [sha256]);
    }
  });
}

test('ties are symmetric in the graph', () => {
  const ties = whole.getQuads(null, `${SKOS}related`, null, null);
  assert.ok(ties.length > 0);
  assert.deepEqual(ties.filter(({ subject, object }) => !whole.has(rdf.quad(rdf.namedNode(object.value), rdf.namedNode(`${SKOS}related`), rdf.namedNode(subject.value)))).map(({ subject }) => subject.value), []);
});
