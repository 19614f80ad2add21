import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { checkLedger, checkPublisher, checkSiteUrl } from '../../src/publishing/address-checks.ts';
import { reportOf } from '../../src/publishing/check.ts';

const dist = mkdtempSync(join(tmpdir(), 'dist-'));
mkdirSync(join(dist, 'a'));
writeFileSync(join(dist, 'a/index.html'), '<p id="tu">');
after(() => rmSync(dist, { recursive: true }));

const unknown = { status: 'dobrowolna' as const, name: null, email: null, phone: null, url: null, published: null, updated: null, statementDate: '2026-11-23', reviewed: null };

test('a site that was built without SITE_URL may not go live', () => {
  const page = (origin: string) => `<link rel="canonical" href="${origin}/">`;
  assert.equal(checkSiteUrl(page('https://priorytety.example')).findings.length, 0);
  for (const origin of ['http://localhost:4321', 'http://priorytety.example', '']) assert.match(checkSiteUrl(page(origin)).findings[0] ?? '', /SITE_URL/, origin);
});

test('a site without a publisher or a contact may not go live', () => {
  assert.equal(checkPublisher(unknown).findings.length, 2);
  assert.equal(checkPublisher({ ...unknown, name: 'Stowarzyszenie', phone: '12 000 00 00' }).findings.length, 0);
});

test('a site that forgot an address may not go live', () => {
  assert.deepEqual(checkLedger(dist, ['/a/', '/a/#tu'], ['/a/']).findings, []);
  assert.match(checkLedger(dist, ['/b/'], []).findings.join(), /\/b\/.*content\/retired\.yaml/);
  assert.match(checkLedger(dist, ['/a/#tam'], []).findings.join(), /#tam/);
  assert.match(checkLedger(dist, ['/a/'], ['/a/', '/c/']).findings.join(), /permalinks\.txt.*\/c\//);
});

test('the report says in one sentence whether one may publish', () => {
  assert.match(reportOf([{ name: 'Adres', findings: [] }]), /✓ Adres\n\nMożna publikować/);
  assert.match(reportOf([{ name: 'Adres', findings: ['Zły.'] }, { name: 'Reszta', findings: [] }]), /✗ Adres\n {4}Zły\.\n✓ Reszta\n\nNie publikuj: do poprawienia 1 z 2\./);
});
