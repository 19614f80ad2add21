import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { serveStatic } from '../../src/commands/static-server.ts';
import { document, points, ROOT, SOURCE_PATH } from '../yardstick.ts';
import { absolute, base, DIST, pageAt } from './built.ts';

const sha256 = (data: string | Buffer) => createHash('sha256').update(data).digest('hex');
const source = readFileSync(join(ROOT, SOURCE_PATH));

test('the source can be downloaded byte for byte, and its fingerprint is on the page', () => {
  assert.deepEqual(readFileSync(join(DIST, 'zgodnosc', `${document.date}.txt`)), source);
  assert.ok(pageAt('/zgodnosc/').$('main').text().includes(sha256(source)));
});

test('the list of fingerprints has the format of sha256sum', () => {
  assert.equal(readFileSync(join(DIST, 'zgodnosc/odciski.txt'), 'utf8'), points.map(({ id, wording }) => `${sha256(wording)}  ${id}\n`).join(''));
});

test('each line of the source stands beside the published wording with the same fingerprint', () => {
  const { $ } = pageAt('/zgodnosc/');
  const rows = $('.proof > li').toArray().map((row) => ({ words: $(row).find('.proof-words').toArray().map((cell) => $(cell).text()), prints: $(row).find('.proof-sha').toArray().map((cell) => $(cell).text()) }));
  assert.deepEqual(rows, points.map(({ number, wording }) => ({ words: [`- ${number}) ${wording}`, wording], prints: [sha256(wording), sha256(wording)] })));
});

const tools = spawnSync('bash', ['-c', 'command -v curl sha256sum diff awk sed']).status === 0;

test('the commands on the page repeat the check', { skip: tools ? false : 'nie ma tu basha, curl lub sha256sum' }, async (context) => {
  const commands = pageAt('/zgodnosc/').$('.proof-command code').toArray().map((element) => pageAt('/zgodnosc/').$(element).text());
  assert.equal(commands.length, 2);
  const server = await serveStatic(DIST, { base });
  context.after(() => server.close());
  for (const command of commands) {
    const here = command.replaceAll(absolute('/'), `${server.origin}${base}`);
    const said = await new Promise<string>((resolve) => {
      const bash = spawn('bash', ['-c', here]);
      let out = '';
      bash.stdout.on('data', (part) => (out += String(part)));
      bash.on('close', () => resolve(out.trim()));
    });
    assert.equal(said, 'Zgodne', here);
  }
});
