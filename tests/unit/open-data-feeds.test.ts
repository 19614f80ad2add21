import assert from 'node:assert/strict';
import { test } from 'node:test';
import { toDataSet } from '../../src/open-data/adapter.ts';
import { toAtom, toJsonFeed } from '../../src/open-data/feeds.ts';
import { exampleValues } from './open-data-example.ts';

const { entries } = exampleValues().changes;
const ids = (feed: string) => [...feed.matchAll(/tag:[^<"]+/g)].map(([id]) => id);
const moved = (authority: string | null) => exampleValues({ changes: { authority, entries }, absolute: (path) => `https://nowy.example${path}` });

test('both feeds carry the same tag id for an entry', () => {
  const data = toDataSet(exampleValues());
  assert.equal(ids(toAtom(data)).at(-1), 'tag:priorytety.example,2026-11-23:zmiany/publikacja');
  assert.deepEqual(ids(toJsonFeed(data)), ids(toAtom(data)).slice(-1));
});

test('ids stay when the site moves, if the first host is kept in content/changes.yaml', () => {
  assert.deepEqual(ids(toAtom(toDataSet(moved('priorytety.example')))), ids(toAtom(toDataSet(exampleValues()))));
  assert.notDeepEqual(ids(toAtom(toDataSet(moved(null)))), ids(toAtom(toDataSet(exampleValues()))));
});

test('the feed is as old as its newest entry, not as the build', () => {
  const newer = { id: 'nowe', date: '2027-01-02', title: 'Nowe', summary: 'Coś.', path: '/' };
  const atom = toAtom(toDataSet(exampleValues({ changes: { authority: null, entries: [newer, ...entries] } })));
  assert.equal(/<updated>([^<]+)/.exec(atom)?.[1], '2027-01-02T00:00:00.000Z');
  assert.match(atom, /<id>tag:priorytety\.example,2026-11-23:zmiany\/zmiany</);
});
