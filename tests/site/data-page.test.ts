import assert from 'node:assert/strict';
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { serveStatic, type StaticServer } from '../../src/commands/static-server.ts';
import { pathOf, points } from '../yardstick.ts';
import { base, DIST, files, pageAt, pages, plain } from './built.ts';
import { dataFiles, priorities, turtle } from './data.ts';

const { $ } = pageAt('/dane/');
const href = (path: string) => `${base}${path}`;

test('the data page lists every file of /dane/ with its size and use', () => {
  const listed = $('.data-files > div').toArray().map((row) => ({ link: $(row).find('a').attr('href'), size: plain($(row).find('.file-size').text()), about: plain($(row).find('dd').text()) }));
  assert.deepEqual(listed.map(({ link }) => link).sort(), dataFiles.filter((file) => file.startsWith('dane/')).map(href).sort());
  for (const { link, size, about } of listed) {
    const bytes = statSync(join(DIST, link!.slice(base.length))).size;
    assert.equal(size, bytes < 1000 ? size.replace(/^\d+/, String(bytes)) : `${(Math.round(bytes / 100) / 10).toString().replace('.', ',')} kB`, link);
    assert.notEqual(about, '', link);
  }
});

test('without JavaScript the table shows all priorities in order, each with its link and wording', () => {
  const rows = $('sortable-table tbody tr').toArray().map((row) => ({ id: $(row).attr('id'), name: plain($(row).find('th').text()), link: $(row).find('a').attr('href'), wording: $(row).find('.table-wording').text(), ties: Number($(row).find('td').last().text()) }));
  assert.deepEqual(rows, points.map((point, index) => ({ id: point.id.toLowerCase(), name: `cz. ${point.part} pkt ${point.number}`, link: href(pathOf(point).slice(1)), wording: point.wording, ties: priorities[index]!.editorial.related.length })));
  assert.ok($('.table-filter').is('[hidden]'), 'pole, które bez JavaScriptu nic nie robi, jest ukryte');
});

test('every page of a priority links its data files, the whole links the files of the whole', () => {
  for (const [path, own] of [['/', /^dane\/(?!.*(?:schema|metadata|katalog|komplet|SUMS))/], ...points.map((point): [string, RegExp] => [pathOf(point), new RegExp(`^${pathOf(point).slice(1, -1)}\\.`)])] as [string, RegExp][]) {
    const page = pageAt(path);
    const linked = page.$('link[rel=alternate][type]:not([hreflang])').toArray().map((link) => page.$(link).attr('href'));
    assert.deepEqual(dataFiles.filter((file) => own.test(file)).map(href).filter((link) => !linked.includes(link)), [], path);
    assert.equal(page.$('link[rel=describedby]').attr('href'), href('dane/katalog.ttl'));
  }
});

test('every page leads to the data', () => {
  assert.deepEqual(pages.filter((page) => page.$(`footer a[href="${href(page.path.startsWith('/en/') ? 'en/data/' : 'dane/')}"]`).length !== 1).map(({ path }) => path), []);
});

test('the catalog describes every file that the page lists, with its true size and sum', () => {
  const catalog = turtle('dane/katalog.ttl');
  const DCAT = 'http://www.w3.org/ns/dcat#';
  const described = catalog.getQuads(null, `${DCAT}downloadURL`, null, null).map(({ subject, object }) => ({ file: `dane/${object.value.split('/dane/')[1]}`, size: catalog.getObjects(subject, `${DCAT}byteSize`, null)[0]?.value }));
  assert.deepEqual(described.map(({ file }) => file).sort(), dataFiles.filter((file) => /^dane\/(?!SHA256SUMS|katalog)/.test(file)).sort());
  for (const { file, size } of described) if (size !== undefined) assert.equal(Number(size), statSync(join(DIST, file)).size, file);
});

let server: StaticServer;
before(async () => void (server = await serveStatic(DIST, { base })));
after(() => server.close());

test('data files are served with their media type and to every site (CORS); pages and the search index are not', async () => {
  for (const file of dataFiles) {
    const { headers, status } = await fetch(`${server.origin}${base}${file}`, { method: 'HEAD' });
    assert.equal(status, 200, file);
    assert.equal(headers.get('access-control-allow-origin'), '*', file);
    assert.ok(!/octet-stream|html/.test(headers.get('content-type') ?? 'octet-stream'), `${file}: ${headers.get('content-type')}`);
  }
  for (const file of ['', 'tematyczne/5/', files.find((name) => name.startsWith('pagefind/') && name.endsWith('.json')) ?? '']) assert.equal((await fetch(`${server.origin}${base}${file}`, { method: 'HEAD' })).headers.get('access-control-allow-origin'), null, file);
});

test('the served type of each format is the one that the links and the catalog promise', async () => {
  for (const path of ['/', pathOf(points[0]!)]) {
    const page = pageAt(path);
    for (const link of page.$('link[rel=alternate][type]:not([hreflang])').toArray()) {
      const { headers } = await fetch(`${server.origin}${page.$(link).attr('href')}`, { method: 'HEAD' });
      assert.equal(headers.get('content-type')?.split(';')[0], page.$(link).attr('type'), page.$(link).attr('href'));
    }
  }
});
