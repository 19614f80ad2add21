import type { Browser, CDPSession, Page } from 'playwright-core';
import type { Served } from './serve.ts';

/** A cheap phone on a slow network: the conditions of Lighthouse for phones. */
const PHONE = { viewport: { width: 412, height: 823 }, deviceScaleFactor: 1.75, isMobile: true, hasTouch: true };
const SLOW_4G = { offline: false, latency: 150, downloadThroughput: (1_638.4 * 1024) / 8, uploadThroughput: (675 * 1024) / 8 };
const SLOWDOWN = 4;
/** How long after loading the page is watched: late fonts and scripts come within it. */
const WATCHED = 1500;
const FONTS_LATE = 700;

/** What one cold load showed. */
export interface Load {
  /** Sent until the page stood still, and what of it the first picture had to wait for. */
  requests: number;
  bytes: number;
  before: { requests: number; bytes: number };
  /** Sum of layout shifts, with fonts that come late. */
  cls: number;
  /** Milliseconds of tasks beyond 50 ms each, on a processor four times slower. */
  tbt: number;
  /** Largest contentful paint in ms, on that processor and a slow network. */
  lcp: number;
}

/** In the page, before anything else: notes shifts, long tasks and the largest paint. */
const WATCH = `
  window.seen = { cls: 0, tbt: 0, lcp: 0, shifted: [] };
  new PerformanceObserver((list) => { for (const entry of list.getEntries()) if (!entry.hadRecentInput) { seen.cls += entry.value; seen.shifted.push(...entry.sources.map((source) => (source.node && source.node.parentElement || document.body).className)); } }).observe({ type: 'layout-shift', buffered: true });
  new PerformanceObserver((list) => { for (const entry of list.getEntries()) seen.tbt += Math.max(0, entry.duration - 50); }).observe({ type: 'longtask', buffered: true });
  new PerformanceObserver((list) => { for (const entry of list.getEntries()) seen.lcp = entry.startTime; }).observe({ type: 'largest-contentful-paint', buffered: true });
`;

async function cold<T>(browser: Browser, work: (page: Page, session: CDPSession) => Promise<T>): Promise<T> {
  const context = await browser.newContext({ ...PHONE, locale: 'pl-PL' });
  try {
    const page = await context.newPage();
    await page.addInitScript(WATCH);
    return await work(page, await context.newCDPSession(page));
  } finally {
    await context.close();
  }
}

/** Loads a page three times with an empty cache: for its bytes and shifts, for its tasks, for its largest paint. */
export async function load(browser: Browser, server: Served, path: string): Promise<Load> {
  const address = `${server.origin}${path}`;
  server.lateFonts = FONTS_LATE;
  const light = await cold(browser, async (page) => {
    server.take();
    await page.goto(address);
    await page.waitForTimeout(WATCHED);
    const sent = server.take();
    const blocking = await page.evaluate(() => performance.getEntriesByType('resource').flatMap((entry) => ('renderBlockingStatus' in entry && entry.renderBlockingStatus === 'blocking' ? [new URL(entry.name).pathname] : [])));
    const before = [sent[0]!, ...sent.slice(1).filter((one) => blocking.some((name) => name.endsWith(one.path)))];
    return { requests: sent.length, bytes: total(sent), before: { requests: before.length, bytes: total(before) }, ...(await seen(page)) };
  });
  server.lateFonts = 0;
  const slow = await cold(browser, async (page, session) => {
    await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN });
    await page.goto(address);
    await page.waitForTimeout(WATCHED);
    return seen(page);
  });
  const far = await cold(browser, async (page, session) => {
    await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN });
    await session.send('Network.enable');
    await session.send('Network.emulateNetworkConditions', SLOW_4G);
    await page.goto(address);
    await page.waitForTimeout(WATCHED);
    return seen(page);
  });
  const { requests, bytes, before, cls } = light;
  return { requests, bytes, before, cls: Math.max(cls, slow.cls, far.cls), tbt: slow.tbt, lcp: far.lcp };
}

/** Bytes of the next page when its link is followed with everything in the cache. */
export async function follow(browser: Browser, server: Served, path: string, next: string): Promise<{ requests: number; bytes: number }> {
  return cold(browser, async (page) => {
    await page.goto(`${server.origin}${path}`, { waitUntil: 'networkidle' });
    server.take();
    await page.locator(`a[rel=next][href$="${next}"]`).last().click();
    await page.waitForLoadState('networkidle');
    const sent = server.take();
    return { requests: sent.length, bytes: total(sent) };
  });
}

const total = (sent: readonly { bytes: number }[]) => sent.reduce((sum, { bytes }) => sum + bytes, 0);
const seen = (page: Page) => page.evaluate('seen') as Promise<{ cls: number; tbt: number; lcp: number; shifted: string[] }>;
