import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { load } from 'cheerio';
import Parser from 'rss-parser';
import { parse } from 'yaml';
import { z } from 'zod';
import { ROOT } from '../yardstick.ts';
import { absolute, base, pageAt } from './built.ts';
import { read } from './data.ts';

const { entries: polish } = z.object({ entries: z.array(z.object({ id: z.string(), date: z.string(), title: z.string(), summary: z.string(), path: z.string() })) }).parse(parse(readFileSync(`${ROOT}content/changes.yaml`, 'utf8')));
const { entries: english } = z.object({ entries: z.array(z.object({ id: z.string(), title: z.string(), summary: z.string() })) }).parse(parse(readFileSync(`${ROOT}content/en/changes.yaml`, 'utf8')));

/** The parts of JSON Feed 1.1 that are obligatory, and the types of those in use. */
const JSON_FEED = {
  type: 'object',
  required: ['version', 'title', 'items'],
  properties: {
    version: { const: 'https://jsonfeed.org/version/1.1' },
    title: { type: 'string', minLength: 1 },
    home_page_url: { type: 'string', format: 'uri' },
    feed_url: { type: 'string', format: 'uri' },
    language: { type: 'string' },
    authors: { type: 'array', minItems: 1, items: { type: 'object', minProperties: 1 } },
    items: {
      type: 'array',
      items: {
        type: 'object',
        required: ['id'],
        anyOf: [{ required: ['content_text'] }, { required: ['content_html'] }],
        properties: { id: { type: 'string' }, url: { type: 'string', format: 'uri' }, title: { type: 'string' }, content_text: { type: 'string' }, date_published: { type: 'string', format: 'date-time' }, date_modified: { type: 'string', format: 'date-time' } },
      },
    },
  },
};

/** The feeds of each language: where they stand, and what they must say. */
const FEEDS = [
  { language: 'pl', name: 'zmiany', page: '/dane/', home: '/', entries: polish },
  { language: 'en', name: 'changes', page: '/en/data/', home: '/en/', entries: polish.map((entry) => ({ ...entry, ...english.find(({ id }) => id === entry.id), path: entry.path.replace(/^\/dane\/$/, '/en/data/') })) },
];

for (const { language, name, page, home, entries } of FEEDS) {
  const file = `${page.slice(1)}${name}`;
  const expected = entries.map(({ id, date, title, summary, path }) => ({ id: `tag:${new URL(absolute('/')).hostname},${date}:${name}/${id}`, title, summary, link: absolute(path), date: `${date}T00:00:00.000Z` }));
  const atom = load(read(`${file}.atom`), { xml: true });

  test(`a feed reader gets every change from ${name}.atom (rss-parser)`, async () => {
    const feed = await new Parser().parseString(read(`${file}.atom`));
    assert.deepEqual(feed.items.map((item) => ({ id: z.looseObject({ id: z.string() }).parse(item).id, title: item.title, summary: item.summary, link: item.link, date: item.isoDate })), expected);
    assert.equal(feed.feedUrl, absolute(`/${file}.atom`));
  });

  test(`${name}.atom has all that RFC 4287 asks of a feed and an entry`, () => {
    for (const element of atom('feed, entry').toArray()) {
      for (const child of ['id', 'title', 'updated']) assert.equal(atom(element).children(child).length, 1, `${element.name}: ${child}`);
      assert.match(atom(element).children('id').text(), /^tag:[a-z0-9.-]+,\d{4}-\d{2}-\d{2}:[a-z0-9/-]+$/);
      assert.match(atom(element).children('updated').text(), /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?Z$/);
      assert.ok(atom(element).children('link[rel="alternate"]').attr('href'));
    }
    assert.equal(atom('feed > author > name').length, 1);
    assert.equal(atom('feed > link[rel="self"]').attr('href'), absolute(`/${file}.atom`));
    const ids = atom('id').toArray().map((element) => atom(element).text());
    assert.equal(new Set(ids).size, ids.length);
  });


  test(`${name}.json is a JSON Feed 1.1 in its language with the same changes and ids`, () => {
    const feed: unknown = JSON.parse(read(`${file}.json`));
    const validate = addFormats.default(new Ajv2020()).compile(JSON_FEED);
    assert.ok(validate(feed), JSON.stringify(validate.errors));
    const { items, language: said } = z.object({ language: z.string(), items: z.array(z.object({ id: z.string(), title: z.string(), content_text: z.string(), url: z.string(), date_published: z.string() })) }).parse(feed);
    assert.equal(said, language);
    assert.deepEqual(items.map(({ id, title, content_text: summary, url: link, date_published: date }) => ({ id, title, summary, link, date })), expected);
  });

  test(`${home} and ${page} announce both feeds of their language to readers, and no other`, () => {
    for (const path of [home, page]) {
      const { $ } = pageAt(path);
      for (const type of ['application/atom+xml', 'application/feed+json']) assert.deepEqual($(`link[rel=alternate][type="${type}"][title]`).toArray().map((link) => $(link).attr('href')), [`${base}${file}.${type.includes('atom') ? 'atom' : 'json'}`], `${path} ${type}`);
    }
  });
}
