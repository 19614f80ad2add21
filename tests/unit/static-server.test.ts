import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { serveStatic } from '../../src/commands/static-server.ts';

test('an address whose percent signs say nothing is not found, and the server goes on', async () => {
  const dist = mkdtempSync(join(tmpdir(), 'serwis-'));
  writeFileSync(join(dist, 'index.html'), 'Strona');
  const server = await serveStatic(dist);
  try {
    assert.deepEqual([(await fetch(`${server.origin}/100%`)).status, (await fetch(`${server.origin}/%E0%A4%A`)).status, (await fetch(server.origin)).status], [404, 404, 200]);
  } finally {
    await server.close();
    rmSync(dist, { recursive: true });
  }
});
