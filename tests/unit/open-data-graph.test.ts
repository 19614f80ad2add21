import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Parser, Store } from 'n3';
import { catalogGraph } from '../../src/open-data/catalog-graph.ts';
import { documentGraph, pointGraph } from '../../src/open-data/graph.ts';
import { toJsonLd, toTurtle } from '../../src/open-data/linked-data.ts';
import { toDataSet } from '../../src/open-data/adapter.ts';
import { exampleDocument } from './example-document.ts';
import { exampleData, examplePoint, exampleValues } from './open-data-example.ts';

const T5 = 'https://priorytety.example/tematyczne/5/';
const SKOS = 'http://www.w3.org/2004/02/skos/core#';
const parse = (turtle: string) => new Store(new Parser().parse(turtle));

test('a priority is named by its canonical address, its text by the dated one, its concept by a fragment of the data page', async () => {
  const graph = parse(await toTurtle(documentGraph(exampleData())));
  const [expression] = graph.getObjects(T5, 'http://data.europa.eu/eli/ontology#is_realized_by', null);
  assert.equal(expression?.value, 'https://priorytety.example/wersje/2011-01-31/tematyczne/5/');
  assert.equal(graph.getSubjects(`${SKOS}notation`, null, null).map(({ value }) => value).find((value) => value.endsWith('t5')), 'https://priorytety.example/dane/#t5');
});

test('the label is never repeated among the search words, which SKOS forbids', async () => {
  const graph = parse(await toTurtle(documentGraph(exampleData(examplePoint('T5', { label: 'Fundusze', keywords: ['Fundusze', 'dotacja'], nearKeywords: ['Fundusze'] })))));
  assert.deepEqual(graph.getObjects(null, `${SKOS}altLabel`, null).map(({ value }) => value), ['dotacja']);
  assert.equal(graph.getObjects(null, `${SKOS}hiddenLabel`, null).length, 0);
});

test('a place without an identifier of its own is not given one', async () => {
  const place = { name: 'Europa', kind: 'region' } as const;
  const graph = parse(await toTurtle(documentGraph(exampleData(examplePoint('T5', { places: [{ id: 'europa', data: place }] })))));
  assert.equal(graph.getQuads(T5, 'https://schema.org/mentions', null, null).length, 0);
});

test('the graph of one priority leaves the other points out', () => {
  const data = exampleData();
  const ids = pointGraph(data, data.points[0]!).map((node) => node['@id']);
  assert.ok(ids.includes(T5));
  assert.ok(!ids.some((id) => id.includes('geograficzne')));
});

test('the same data give the same bytes, however often they are written', async () => {
  const make = async () => [toJsonLd(documentGraph(exampleData())), await toTurtle(documentGraph(exampleData()))].join('');
  assert.ok((await make()) === (await make()));
});

test('the catalog shows an unknown publisher as unknown, and a known one by name', async () => {
  const name = async (publisher: string) => parse(await toTurtle(catalogGraph(toDataSet(exampleValues({ publisher })), []))).getObjects(null, 'http://xmlns.com/foaf/0.1/name', null).map(({ value }) => value);
  assert.deepEqual(await name('nieustalony'), ['nieustalony']);
  assert.deepEqual(await name('Fundacja Przykład'), ['Fundacja Przykład']);
});

test('a translation older than its wording is no longer said to be one of that text', async () => {
  const translated = (outdated: boolean) => {
    const point = examplePoint('T5');
    const values = { ...point, citation: 'Citation.', translation: { text: 'Wording T5.', translates: 'a'.repeat(64), outdated } };
    return toDataSet(exampleValues({ priorities: [point], translations: [{ language: 'en', document: { ...exampleDocument, title: 'Goals' }, outdated, priorities: [values], changes: { title: 'Changes', entries: [] }, eurovoc: {}, siteName: 'Site', notice: 'Notice.', mark: 'Not binding.' }] }));
  };
  const sources = async (data: ReturnType<typeof translated>) => parse(await toTurtle(pointGraph(data, data.points[0]!))).getQuads(null, 'http://data.europa.eu/eli/ontology#is_translation_of', null, null).map(({ object }) => object.value);
  assert.ok((await sources(translated(false))).includes('https://priorytety.example/wersje/2011-01-31/tematyczne/5/'));
  assert.deepEqual(await sources(translated(true)), []);
});
