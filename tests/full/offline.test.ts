import assert from 'node:assert/strict';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { launchChromium } from '../../src/commands/ensure-chromium.ts';
import { filesOf } from '../../src/delivery/files.ts';
import { writeOffline } from '../../src/delivery/offline.ts';
import { fingerprints, siteFingerprint } from '../../src/delivery/status.ts';
import { LIST_FILE, WORKER_FILE } from '../../src/offline/copy-list.ts';
import { headersFor } from '../../src/hosting/policy.ts';
import { axeViolations } from '../browser/axe.ts';
import { base, DIST } from '../site/built.ts';
import { points } from '../yardstick.ts';

const temporary = mkdtempSync(join(tmpdir(), 'offline-'));
const T5 = 'tematyczne/5/index.html';

/** What can happen to a file on its way. */
const FAULTS: Record<string, (body: Buffer) => Buffer | undefined> = {
  zablokowany: () => undefined,
  ucięty: (body) => body.subarray(0, Math.floor(body.length / 2)),
  zepsuty: (body) => Buffer.from(body.map((byte, index) => (index % 61 === 7 ? byte ^ 0x5a : byte))),
  'zamieniony na stronę logowania': () => Buffer.from('<!doctype html><title>Wi-Fi</title><h1>Zaloguj się</h1>'),
};
const LATE = 'spóźniony';

/** The network: which version of the site answers, whether any does, which address is cut off, and what happens to one file. */
const network: { dist: string; down: boolean; cut?: string; altered?: string; fault?: { path: string; kind: string } } = { dist: DIST, down: false };
let server: Server;
let browser: Browser;
let origin = '';

/** The same site after a change of the page of thematic 5. */
function changed(name: string): string {
  const dist = join(temporary, name);
  cpSync(DIST, dist, { recursive: true });
  writeFileSync(join(dist, T5), readFileSync(join(dist, T5), 'utf8').replace('</h1>', ` ${name}</h1>`));
  return dist;
}

async function publish(dist: string): Promise<void> {
  const prints = fingerprints(dist);
  const siteSha256 = siteFingerprint(prints);
  writeFileSync(join(dist, 'status.json'), JSON.stringify({ ...JSON.parse(readFileSync(join(DIST, 'status.json'), 'utf8')), siteSha256 }));
  await writeOffline(dist, prints, siteSha256);
  network.dist = dist;
}

before(async () => {
  server = createServer((request, response) => {
    const path = (request.url ?? '/').replace(/\?.*/, '').slice(base.length);
    if (network.down || network.cut === path) return void request.destroy();
    const file = join(network.dist, path, path === '' || path.endsWith('/') ? 'index.html' : '');
    if (!existsSync(file)) return void response.writeHead(404, headersFor('/404.html')).end(readFileSync(join(network.dist, '404.html')));
    const { path: faulty, kind = '' } = network.fault ?? {};
    const sound = network.altered === path ? Buffer.from('inne słowa') : readFileSync(file);
    const body = faulty === path ? (FAULTS[kind] ?? ((whole: Buffer) => whole))(sound) : sound;
    if (!body) return void request.destroy();
    setTimeout(() => response.writeHead(200, headersFor(`/${path}`)).end(body), faulty === path && kind === LATE ? 1500 : 0);
  }).listen(0, 'localhost');
  await new Promise((resolve) => server.once('listening', resolve));
  origin = `http://localhost:${(server.address() as AddressInfo).port}`;
  browser = await launchChromium();
});
after(async () => {
  await browser?.close();
  server?.closeAllConnections();
  server?.close();
  rmSync(temporary, { recursive: true });
});

async function visitor(): Promise<{ context: BrowserContext; page: Page; go(path: string): Promise<unknown>; complaints: string[] }> {
  Object.assign(network, { dist: DIST, down: false, cut: undefined, altered: undefined, fault: undefined });
  const context = await browser.newContext({ locale: 'pl-PL' });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('console', (message) => complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(error.message));
  return { context, page, complaints, go: (path) => page.goto(origin + base + path.slice(1)) };
}

/** What the browser keeps for the site: copies and workers. */
const kept = (page: Page) => page.evaluate(async () => ({ copies: (await caches.keys()).length, workers: (await navigator.serviceWorker.getRegistrations()).length, cookies: document.cookie, other: localStorage.length + sessionStorage.length }));
const NOTHING = { copies: 0, workers: 0, cookies: '', other: 0 };

/** Presses the button and waits for what the page says. */
async function press(page: Page, button: string, said: RegExp): Promise<void> {
  await page.getByRole('button', { name: button }).click();
  await page.locator('offline-copy [role=status]', { hasText: said }).waitFor({ timeout: 30_000 });
}
/** Waits until one copy alone is kept, the one whose name ends so: the browser may try a new version a second time by itself, and keeps a part of it meanwhile. */
async function keptAlone(page: Page, end: string): Promise<void> {
  let names: string[] = [];
  for (const late = Date.now() + 30_000; Date.now() < late; ) {
    names = await page.evaluate(() => caches.keys());
    if (names.length === 1 && names[0]?.endsWith(end)) return;
  }
  throw new Error(`kept: ${names.join(' ')}; not alone: ${end}`);
}
const versionOf = (dist: string): string => (JSON.parse(readFileSync(join(dist, 'status.json'), 'utf8')) as { siteSha256: string }).siteSha256;
/** Waits until the copy of a version is the only one that is kept. */
const takenOver = (page: Page, dist: string): Promise<void> => keptAlone(page, versionOf(dist));
const wordingOf = (id: string) => points.find((point) => point.id === id)?.wording;
const SAVE = 'Zapisz do czytania bez internetu';
const band = (page: Page) => page.locator('p.band[role=status]').innerText();

test('nothing is stored before the click; then the whole site reads and searches without the network, and says that it does', async () => {
  const { context, page, go, complaints } = await visitor();
  await go('/bez-internetu/');
  await page.locator('[data-bytes]', { hasText: /około \d+(?:,\d)? MB/ }).waitFor();
  assert.deepEqual(await kept(page), NOTHING);
  await press(page, SAVE, /jest zapisany/);
  assert.deepEqual(await axeViolations(page), []);
  assert.deepEqual(complaints, []);
  assert.deepEqual({ ...(await kept(page)) }, { ...NOTHING, copies: 1, workers: 1 });
  await go('/tematyczne/5/');
  const wording = await page.locator('[data-wording]').textContent();
  assert.equal(await page.locator('p.band[role=status]').count(), 0);

  network.down = true;
  await context.setOffline(true);
  await go('/tematyczne/5/');
  assert.equal(await page.locator('[data-wording]').textContent(), wording);
  assert.match(await band(page), /^Jesteś offline\. To kopia zapisana na tym urządzeniu \(\d+ \p{L}+ \d{4}\); w sieci może być nowsza\.$/u);
  assert.deepEqual(await axeViolations(page), []);
  for (const [path, language] of [['/szukaj/?q=turystyka', 'Jesteś offline'], ['/en/search/?q=tourism', 'You are offline']] as const) {
    await go(path);
    await page.locator('[data-search-state=done]').waitFor();
    assert.ok((await page.locator('#wyniki li').count()) > 0, path);
    assert.ok((await band(page)).startsWith(language), path);
  }
  await go('/wersje/2011-01-31/geograficzne/2/');
  assert.ok(await page.locator('[data-wording]').isVisible());
  for (const [path, says] of [['/dane/priorytety.json', /nie ma w zapisanej kopii/], ['/en/nothing/', /is not in the saved copy/]] as const) {
    await go(path);
    assert.match(await band(page), says);
  }
  await context.close();
});

test('what is saved is removed with one click, copy and worker', async () => {
  const { context, page, go } = await visitor();
  await go('/en/offline/');
  await press(page, 'Save for reading offline', /is saved/);
  await page.reload();
  await press(page, 'Remove what is saved', /Nothing of this site/);
  await page.getByRole('button', { name: 'Save for reading offline' }).waitFor();
  assert.deepEqual(await kept(page), NOTHING);
  network.down = true;
  await assert.rejects(go('/tematyczne/5/'), /ERR_/);
  await context.close();
});

test('a new version takes over as a whole, and nothing old is shown while the network knows something newer', async () => {
  const { context, page, go } = await visitor();
  await go('/bez-internetu/');
  await press(page, SAVE, /jest zapisany/);

  const second = changed('druga');
  await publish(second);
  await go('/tematyczne/5/');
  assert.match(await page.locator('h1').innerText(), /druga/, 'online zawsze z sieci');
  await go('/bez-internetu/');
  await takenOver(page, second);
  network.down = true;
  await go('/tematyczne/5/');
  assert.match(await page.locator('h1').innerText(), /druga/);
  assert.match(await band(page), /Jesteś offline/);

  // The network answers, but not with this page: the saved one is known to be old.
  network.down = false;
  network.altered = 'offline.json';
  await publish(changed('trzecia'));
  network.cut = 'tematyczne/5/';
  await assert.rejects(go('/tematyczne/5/'), /ERR_/);
  await context.close();
});

test('a file whose fingerprint differs is not kept, and then nothing is', async () => {
  const { context, page, go } = await visitor();
  network.altered = 'tematyczne/5/';
  await go('/bez-internetu/');
  await press(page, SAVE, /nie zapisaliśmy niczego/);
  assert.deepEqual(await kept(page), NOTHING);
  await context.close();
});

const asset = (end: string) => filesOf(DIST).find((file) => file.endsWith(end) && /^(?:_astro|pagefind)\//.test(file)) ?? '';
for (const path of [WORKER_FILE, LIST_FILE, 'tematyczne/5/', 'szukaj/leksykon.json', asset('.css'), asset('.woff2'), asset('wasm.unknown.pagefind')]) {
  test(`while the site is saved ${path} may be blocked, late, cut off, broken or exchanged: it is saved whole or not at all`, { timeout: 240_000 }, async () => {
    for (const kind of [...Object.keys(FAULTS), LATE]) {
      const { context, page, go, complaints } = await visitor();
      await go('/bez-internetu/');
      network.fault = { path, kind };
      await press(page, SAVE, kind === LATE ? /jest zapisany/ : /nie zapisaliśmy niczego/);
      if (kind !== LATE) assert.deepEqual(await kept(page), NOTHING, kind);
      else {
        network.down = true;
        await go('/tematyczne/5/');
        assert.match(await band(page), /Jesteś offline/);
      }
      network.fault = undefined;
      network.down = false;
      await go('/tematyczne/8/');
      assert.equal(await page.locator('[data-wording]').first().innerText(), wordingOf('T8'), kind);
      assert.deepEqual(complaints.filter((text) => /^(?:TypeError|Uncaught|SyntaxError)/.test(text)), [], kind);
      await context.close();
    }
  });
}

test('a newer version that arrives broken is not kept: the older one stays whole and says so, and the next visit mends it', async () => {
  const { context, page, go } = await visitor();
  await go('/bez-internetu/');
  await press(page, SAVE, /jest zapisany/);
  const newer = changed('czwarta');
  await publish(newer);
  network.fault = { path: 'tematyczne/8/', kind: 'ucięty' };
  await go('/bez-internetu/');
  await page.locator('offline-copy [role=status]', { hasText: /starsza wersja/ }).waitFor({ timeout: 30_000 });
  await keptAlone(page, versionOf(DIST));
  await page.getByRole('button', { name: 'Usuń zapisane' }).waitFor();
  network.fault = undefined;
  await go('/bez-internetu/');
  await takenOver(page, newer);
  await context.close();
});

test('without loading the page again it can be saved, removed and saved', async () => {
  const { context, page, go, complaints } = await visitor();
  await go('/en/offline/');
  await press(page, 'Save for reading offline', /is saved/);
  await press(page, 'Remove what is saved', /Nothing of this site/);
  await press(page, 'Save for reading offline', /is saved/);
  assert.equal((await kept(page)).workers, 1);
  assert.deepEqual(complaints, []);
  await context.close();
});

test('without JavaScript, or where the browser keeps no copies, there is no button', async () => {
  const { page, go, context } = await visitor();
  await page.addInitScript(() => delete (Navigator.prototype as { serviceWorker?: unknown }).serviceWorker);
  await go('/bez-internetu/');
  assert.ok(await page.locator('offline-copy').isHidden());
  await context.close();
  const plain = await browser.newContext({ javaScriptEnabled: false });
  const without = await plain.newPage();
  await without.goto(`${origin}${base}bez-internetu/`);
  assert.ok(await without.locator('offline-copy').isHidden());
  assert.ok(await without.getByText(/Przycisk działa tylko z\sJavaScriptem/).isVisible());
  await plain.close();
});
