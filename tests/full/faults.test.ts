import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Page, Route } from 'playwright-core';
import { points } from '../yardstick.ts';
import { shown } from '../browser/search-page.ts';
import { useSite } from '../browser/site.ts';

const site = useSite();

/** What can happen to a file on its way; each is done to one file of a page at a time. */
const FAULTS: Record<string, (route: Route, body: Buffer, type: string) => Promise<void>> = {
  zablokowany: (route) => route.abort('blockedbyclient'),
  spóźniony: async (route, body, contentType) => {
    await new Promise((resolve) => setTimeout(resolve, 1500));
    await route.fulfill({ body, contentType }).catch(() => undefined); // the test may have gone on
  },
  ucięty: (route, body, contentType) => route.fulfill({ body: body.subarray(0, Math.floor(body.length / 2)), contentType }),
  zepsuty: (route, body, contentType) => route.fulfill({ body: Buffer.from(body.map((byte, index) => (index % 61 === 7 ? byte ^ 0x5a : byte))), contentType }),
  'zamieniony na stronę logowania': (route) => route.fulfill({ body: '<!doctype html><title>Wi-Fi</title><h1>Zaloguj się</h1>', contentType: 'text/html' }),
};

/** Pages that use every kind of file, with what a reader does on them. */
const VISITS: [path: string, act: (page: Page) => Promise<void>][] = [
  ['/', async () => undefined],
  ['/tematyczne/5/', async (page) => page.locator('verify-wording button').first().click({ timeout: 1500 }).catch(() => undefined)],
  ['/zgodnosc/', async (page) => page.locator('verify-wording button').first().click({ timeout: 1500 }).catch(() => undefined)],
  ['/cytuj/?punkty=t5,t8', async () => undefined],
  ['/szukaj/?q=turystyka', async () => undefined],
  ['/szukaj/?q=mlodziz', async () => undefined],
  ['/szukaj/?q=kebab', async () => undefined],
  ['/en/search/?q=tourist', async () => undefined],
];

/** Words of programs that no reader should see. */
const LEAKED = /\b(?:undefined|NaN|TypeError|SyntaxError|ReferenceError|CompileError|Error:|null|Failed to|Unexpected)\b|\[object |\bat \S+:\d+:\d+|<\/?[a-z]+>/;

/** What a person has in front of them once nothing moves any more. */
async function seen(page: Page): Promise<{ text: string; wordings: string[]; heading: boolean; verdicts: string[]; search: Awaited<ReturnType<typeof shown>> & { failed: string; help: number } }> {
  await page.waitForFunction(() => document.querySelector('[data-search-state]')?.getAttribute('data-search-state') !== 'busy', undefined, { polling: 50, timeout: 20_000 });
  const rest = await page.evaluate(() => ({
    text: document.body.innerText,
    heading: document.querySelector('h1')?.checkVisibility() ?? false,
    wordings: [...document.querySelectorAll('[data-wording]')].map((element) => `${element.getAttribute('data-id')} ${element.textContent}`),
    verdicts: [...document.querySelectorAll<HTMLElement>('verify-wording')].map(({ dataset }) => dataset['verdict'] ?? ''),
    failed: document.querySelector<HTMLElement>('search-box')?.dataset['failed'] ?? '',
    help: [...document.querySelectorAll('[data-all-priorities] a')].filter((link) => link.checkVisibility()).length,
  }));
  const { failed, help, ...page_ } = rest;
  return { ...page_, search: { ...(await shown(page)), failed, help } };
}

/** Files that some page was tried with before: those of the search are tried again with every query, the others once. */
const tried = new Set<string>();
const concerns = (file: string) => !/\.(?:png|svg|ico|webmanifest|xml)$/.test(file) && (!tried.has(file) || /\/(?:szukaj|search)\//.test(file));

const sources = new Map(points.map(({ id, wording }) => [id, wording]));

for (const [path, act] of VISITS) {
  test(`${path} reads, and says nothing false, whichever of its files is blocked, late, cut off, broken or exchanged`, { timeout: 240_000 }, async () => {
    const sound = await site.open();
    const files = new Map<string, { body: Buffer; type: string }>();
    await sound.page.route('**/*', async (route) => {
      const response = await route.fetch();
      if (route.request().resourceType() !== 'document') files.set(new URL(route.request().url()).pathname, { body: await response.body(), type: response.headers()['content-type'] ?? '' });
      await route.fulfill({ response });
    });
    await sound.go(path);
    await act(sound.page);
    await sound.page.waitForLoadState('networkidle');
    const whole = await seen(sound.page);
    assert.ok(files.size > 3, [...files.keys()].join());
    const query = new URLSearchParams(path.split('?')[1]).get('q');
    const wrong: string[] = [];
    for (const [file, { body, type }] of files) {
      if (!concerns(file)) continue;
      tried.add(file);
      await Promise.all(Object.entries(FAULTS).map(async ([fault, spoil]) => {
        const { page, go } = await site.open();
        const errors: string[] = [];
        page.on('pageerror', (error) => errors.push(error.message));
        await page.route(`**${file}`, (route) => spoil(route, body, type));
        await go(path);
        await act(page);
        const found = await seen(page);
        const complain = (what: string) => wrong.push(`${file} ${fault}: ${what}`);
        if (!found.heading) complain('nie widać nagłówka');
        if (found.wordings.join() !== whole.wordings.join() || found.wordings.some((each) => sources.get(each.slice(0, each.indexOf(' '))) !== each.slice(each.indexOf(' ') + 1))) complain('brzmienia nie są całe');
        if (LEAKED.test(found.text)) complain(`widać: ${LEAKED.exec(found.text)?.[0]}`);
        if (found.verdicts.includes('differs')) complain('mówi, że brzmienie się różni');
        // Pagefind complains to the console that its WebAssembly is gone; the small index answers, and readers see nothing of it.
        if (errors.some((error) => !error.startsWith('Failed to load the Pagefind WASM')) && !file.endsWith('.js')) complain(`błąd: ${errors.join()}`);
        if (query !== null) {
          const { state, paths, status, failed, help } = found.search;
          const silent = state === 'idle' || status === failed;
          if (!silent && state !== 'done') complain(`stan ${state}`);
          if (paths.length > 0 && paths[0] !== whole.search.paths[0]) complain(`pierwszy wynik ${paths[0]}, a nie ${whole.search.paths[0]}`);
          if (paths.length === 0 && whole.search.paths.length > 0 && !silent) complain(`mówi: ${status}`);
          if (paths.length === 0 && help < points.length) complain('nie ma listy wszystkich priorytetów');
        }
        await page.context().close();
      }));
    }
    assert.deepEqual(wrong, []);
  });
}

/** Queries that would do harm where they were taken for code, an address, a pattern or a key. */
const QUERIES = ['<script>alert(1)</script>', '"><img src=x onerror=alert(1)>', '<svg/onload=alert(1)>', '&lt;b&gt;', "' OR 1=1 --", 'javascript:alert(1)', '../../etc/passwd', '__proto__', 'constructor', 'hasOwnProperty toString valueOf', '(((', '[a-z', '*', '\\', '\\u0000', '.*+?^${}()|', '%', '%00', '\u0000', '\u202Etekst', '\u200B', '🏰'.repeat(50), 'a\u0300'.repeat(200), 'ł'.repeat(800), 'turystyka '.repeat(200), 'pkt 99999999999999999999', 'tematyczne -1', 'T0', 't5,t8;t9', '   ', '\n\n'];
const ADDRESSES = ['?q=%', '?q=%E0%A4%A', '?q=%FF%FE', '?q=a&q=b', '?q', '?q=&lista=zla', '?q=turystyka&lista=__proto__', '?q=turystyka&lista=%3Cscript%3E', '?%00', '?q=turystyka#%E0%A4%A', '?q=turystyka#<img src=x onerror=alert(1)>', '#:~:text=x', '#__proto__'];

test('hostile queries and addresses of the search settle, run nothing and stand in the page as text', { timeout: 180_000 }, async () => {
  const { page, go, complaints } = await site.open();
  page.on('dialog', (dialog) => {
    complaints.push(`okno: ${dialog.message()}`);
    void dialog.dismiss();
  });
  for (const start of ['/szukaj/', '/en/search/']) {
    for (const address of [...QUERIES.map((query) => `?q=${encodeURIComponent(query)}`), ...ADDRESSES]) {
      await go(start);
      await go(`${start}${address}`);
      await page.waitForFunction(() => document.querySelector('[data-search-state]')?.getAttribute('data-search-state') !== 'busy', undefined, { polling: 20, timeout: 10_000 }).catch(() => complaints.push(`nie kończy: ${address.slice(0, 60)}`));
      const foreign = await page.evaluate(() => document.querySelectorAll('search-box img, search-box script, search-box svg[onload], search-box iframe').length);
      if (foreign > 0) complaints.push(`znaczniki z zapytania: ${address.slice(0, 60)}`);
      const text = await page.locator('main').innerText();
      const leaked = /\b(?:undefined|NaN|TypeError|\[object )/.exec(text);
      if (leaked) complaints.push(`widać „${leaked[0]}”: ${address.slice(0, 60)}`);
    }
  }
  assert.deepEqual(complaints, []);
});

test('hostile fragments and parameters of other pages change nothing that is said', { timeout: 120_000 }, async () => {
  const { page, go, complaints } = await site.open();
  page.on('dialog', (dialog) => void (complaints.push(`okno: ${dialog.message()}`), dialog.dismiss()));
  for (const path of ['/', '/tematyczne/5/', '/zgodnosc/', '/dane/', '/skorowidz/']) {
    await go(path);
    const before = await page.locator('main').textContent();
    for (const end of ['#', '#%', '#%E0%A4%A', '#<img src=x onerror=alert(1)>', '#"onfocus="alert(1)', '#__proto__', '#tresc', '#:~:text=Krak%C3%B3w', '#:~:text=%', '?q=<script>alert(1)</script>', '?utm=%FF', '?punkty=t5']) {
      await go('/404.html').catch(() => undefined);
      complaints.splice(0, complaints.length, ...complaints.filter((each) => !each.includes('404')));
      await go(`${path}${end}`);
      if ((await page.locator('main').textContent()) !== before) complaints.push(`${path}${end}: zmieniła się treść`);
    }
  }
  for (const asked of ['t99', '__proto__', '<script>alert(1)</script>', '%', '%FF', 't5,t5,t5', `${'t5,'.repeat(2000)}`, 't5%00', 'T5 t8']) {
    await go('/');
    await go(`/cytuj/?punkty=${asked}`);
    const text = await page.locator('main').innerText();
    if (LEAKED.test(text)) complaints.push(`/cytuj/?punkty=${asked.slice(0, 40)}: ${LEAKED.exec(text)?.[0]}`);
    const wanted = /t5|T5/.test(asked) && !asked.includes('\u0000') && asked !== 't5%00';
    if ((await page.locator('[data-result]').isVisible()) !== wanted) complaints.push(`/cytuj/?punkty=${asked.slice(0, 40)}: wynik ${wanted ? 'nie stoi' : 'stoi'}`);
  }
  assert.deepEqual(complaints, []);
});
