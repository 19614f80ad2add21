import { after, afterEach, before } from 'node:test';
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { launchChromium } from '../../src/commands/ensure-chromium.ts';
import { serveStatic, type StaticServer } from '../../src/commands/static-server.ts';
import { base as builtBase, DIST } from '../site/built.ts';

/** A page that is open in the browser, with everything that it complained about so far. */
export interface Visit {
  page: Page;
  /** Console messages, errors, failed or foreign requests, violations of the Content-Security-Policy. */
  complaints: string[];
  /** Paths of all requests so far. */
  requests: string[];
  /** Goes to a path of the site and waits until it is loaded. */
  go(path: string): Promise<void>;
}

/** Scripts run, and their memory is tidied, on the thread of the page alone: on two cores, busy as they are, a tenth to a fifth less work (decision 0083). */
const ONE_THREAD = ['--js-flags=--single-threaded'];

/** One server and one browser for the tests of a file; every test opens its own pages, and all is closed behind it. */
export function useSite({ dist = () => DIST, base = builtBase }: { dist?: () => string | Promise<string>; base?: string } = {}): { open(options?: BrowserContextOptions): Promise<Visit> } {
  let server: StaticServer;
  let browser: Browser;
  const contexts: BrowserContext[] = [];
  before(async () => {
    server = await serveStatic(await dist(), { base });
    browser = await launchChromium(ONE_THREAD);
  });
  afterEach(() => Promise.all(contexts.splice(0).map((context) => context.close())).then(() => undefined));
  after(async () => {
    await browser?.close();
    await server?.close();
  });
  return {
    async open(options = {}) {
      const context = await browser.newContext({ locale: 'pl-PL', viewport: { width: 1280, height: 900 }, ...options });
      contexts.push(context);
      const page = await context.newPage();
      page.setDefaultTimeout(10_000);
      const visit: Visit = { page, complaints: [], requests: [], go: async (path) => void (await page.goto(`${server.origin}${base}${path.slice(1)}`)) };
      await listen(visit, server.origin);
      return visit;
    },
  };
}

async function listen({ page, complaints, requests }: Visit, origin: string): Promise<void> {
  page.on('console', (message) => complaints.push(`konsola (${message.type()}): ${message.text()}`));
  page.on('pageerror', (error) => complaints.push(`błąd: ${error.message}`));
  page.on('requestfailed', (request) => {
    const reason = request.failure()?.errorText ?? '';
    // Aborted is what the test's own step to the next page does to an icon that is still on its way.
    if (reason !== 'net::ERR_ABORTED') complaints.push(`nieudane: ${request.url()} ${reason}`);
  });
  page.on('response', (response) => response.status() >= 400 && complaints.push(`odpowiedź ${response.status()}: ${response.url()}`));
  page.on('request', (request) => {
    const url = new URL(request.url());
    requests.push(url.pathname);
    if (url.origin !== origin) complaints.push(`obcy adres: ${url.href}`);
  });
  await page.exposeBinding('reportViolation', (_, found: string) => complaints.push(`CSP: ${found}`));
  await page.addInitScript(`document.addEventListener('securitypolicyviolation', (event) => reportViolation(event.violatedDirective + ' ' + event.blockedURI + ' ' + event.sourceFile + ':' + event.lineNumber))`);
}
