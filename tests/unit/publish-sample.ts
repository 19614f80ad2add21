import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after } from 'node:test';
import { finishSite, writeServerFiles } from '../../src/delivery/finish.ts';
import type { Publisher } from '../../src/domain/reference.ts';

export const START = 'https://priorytety.org.pl/plan/';
export const BASE = '/plan/';
export const FACTS = { version: '1.2.3', sourceDate: '2011-01-31', sourceSha256: 'ab'.repeat(32), contentSha256: 'cd'.repeat(32) };

export const publisher: Publisher = { status: 'dobrowolna', name: 'Stowarzyszenie', email: null, phone: '12 000 00 00', url: null, published: '2026-12-01', updated: '2026-12-02', statementDate: '2026-11-23', reviewed: null };

const head = (path: string) => `<head><link rel="canonical" href="${START}${path}"></head>`;
const PAGES: Readonly<Record<string, string>> = {
  'index.html': `${head('')}<input placeholder="np. turystyka"><p id="tu">nieustalony</p>`,
  'a/index.html': `${head('a/')}<p id="tu">`,
  't1/index.html': `<meta http-equiv="refresh" content="0; url=${BASE}a/">`,
  'deklaracja-dostepnosci/index.html': `${head('deklaracja-dostepnosci/')}<time id="a11y-data-sporzadzenie" datetime="2026-11-23"></time><time id="a11y-data-publikacja" datetime="2026-12-01"></time><time id="a11y-data-aktualizacja" datetime="2026-12-02"></time>`,
  'sitemap.xml': `<urlset><url><loc>${START}a/</loc></url></urlset>`,
  'robots.txt': `User-agent: *\nSitemap: ${START}sitemap.xml\n`,
  'dane/zmiany.atom': `<feed><link href="${START}a/"/></feed>`,
};

const whole = mkdtempSync(join(tmpdir(), 'publish-'));
after(() => rmSync(whole, { recursive: true }));
for (const [path, text] of Object.entries(PAGES)) put(join(whole, 'dist'), path, text);
const hosting = await finishSite(join(whole, 'dist'), { base: BASE, ...FACTS });
writeServerFiles(join(whole, 'hosting'), hosting);

function put(folder: string, path: string, text: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}

/** A small finished site that may go live, made worse by `changes`: text of a file, or null where it is missing. */
export function sample(changes: Readonly<Record<string, string | null>> = {}): { dist: string; hosting: string } {
  const copy = mkdtempSync(join(whole, 'copy-'));
  for (const part of ['dist', 'hosting']) cpSync(join(whole, part), join(copy, part), { recursive: true });
  for (const [path, text] of Object.entries(changes)) {
    if (text === null) rmSync(join(copy, path));
    else put(copy, path, text);
  }
  return { dist: join(copy, 'dist'), hosting: join(copy, 'hosting') };
}
