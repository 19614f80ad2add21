import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { datedPathOf, pathOf, points, ROOT, shortPathOf } from '../yardstick.ts';

const FILE = 'content/permalinks.txt';
const lines = readFileSync(`${ROOT}${FILE}`, 'utf8').split('\n').filter((line) => line !== '');
const addresses = lines.filter((line) => !line.startsWith('#'));

test('the ledger of addresses begins by saying what it is for; every other line is an address of the site', () => {
  assert.match(lines[0] ?? '', /^# /);
  assert.deepEqual(addresses.filter((address) => !/^\/(?:[a-z0-9-]+\/)*(?:[A-Za-z0-9-]+(?:\.[a-z0-9-]+)*)?(?:#[a-z0-9-]+)?$/.test(address)), []);
});

test('the ledger is sorted and names no address twice', () => {
  assert.deepEqual(addresses, [...new Set(addresses)].sort());
});

for (const point of points) {
  test(`${point.id}: the ledger remembers its page, its short and its dated address and its place in the document`, () => {
    for (const address of [pathOf(point), shortPathOf(point), datedPathOf(point), `/#${point.id.toLowerCase()}`]) assert.ok(addresses.includes(address), address);
  });
}

test('no address that the ledger ever held has been taken out of it', (context) => {
  const history = spawnSync('git', ['log', '-p', '--no-color', '--format=', '--', FILE], { cwd: ROOT, encoding: 'utf8' });
  if (history.status !== 0 || history.stdout === '') return context.diagnostic('bez historii w git: nie ma czego porównać');
  const everHeld = new Set(history.stdout.split('\n').filter((line) => /^[+-]\//.test(line)).map((line) => line.slice(1)));
  assert.deepEqual([...everHeld].filter((address) => !addresses.includes(address)), []);
});
