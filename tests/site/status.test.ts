import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { fingerprints, siteFingerprint } from '../../src/delivery/status.ts';
import { contentFingerprint } from '../../src/validation/content-root.ts';
import { ROOT } from '../yardstick.ts';
import { DIST } from './built.ts';

const read = (path: string): Record<string, unknown> => JSON.parse(readFileSync(path, 'utf8')) as Record<string, unknown>;

test('status.json tells a monitor the version and the fingerprint of what is published, and no time', () => {
  const prints = fingerprints(DIST);
  const { sourceDate, sourceSha256, contentSha256, ...rest } = read(join(DIST, 'status.json'));
  assert.deepEqual(rest, { version: read(`${ROOT}package.json`)['version'], siteSha256: siteFingerprint(prints), files: prints.size });
  assert.equal(contentSha256, contentFingerprint(join(ROOT, 'content')));
  assert.equal(sourceDate, '2011-01-31');
  assert.equal(sourceSha256, prints.get(`zgodnosc/${String(sourceDate)}.txt`));
});

test('one byte in one file is another fingerprint', () => {
  const prints = fingerprints(DIST);
  const before = siteFingerprint(prints);
  assert.notEqual(siteFingerprint(new Map(prints).set('index.html', '0'.repeat(64))), before);
});
