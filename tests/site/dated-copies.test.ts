import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { z } from 'zod';
import { absolute, allPages, pageAt } from './built.ts';

/** What every dated copy promised on the day it was published. A new text adds lines; no line ever changes. */
const locked = z
  .array(z.strictObject({ address: z.string(), sha256: z.string(), /** Up to the address. */ citation: z.string() }))
  .parse(JSON.parse(readFileSync(new URL('dated-copies.lock.json', import.meta.url), 'utf8')));

for (const { address, sha256, citation } of locked) {
  test(`${address} keeps its wording, fingerprint and citation`, () => {
    const { $ } = pageAt(address);
    assert.equal(createHash('sha256').update($('[data-wording]').text()).digest('hex'), sha256);
    assert.equal($('[data-sha256]').text(), sha256);
    assert.equal($('[data-citation]').text(), citation + absolute(address));
    assert.equal($('link[rel=cite-as]').attr('href'), absolute(address));
    assert.equal($('link[rel=version-history]').attr('href'), absolute('/wersje/'));
    assert.equal($('link[rel=latest-version]').length, 1);
  });
}

test('every dated copy is locked', () => {
  const copies = allPages.map(({ path }) => path).filter((path) => /^\/wersje\/[\d-]+\/[a-z]+\/\d+\/$/.test(path));
  assert.deepEqual(copies.sort(), locked.map(({ address }) => address).sort(), 'Dopisz nowe kopie do tests/site/dated-copies.lock.json.');
});
