import { existsSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { z } from 'zod';

/** Lighthouse with its packages is 176 MB, six times what a test needs otherwise; whoever wants it fetches it once. */
export const FETCH = 'npm install --prefix .cache/bench --no-save --ignore-scripts lighthouse@13.5.0';
const FILE = fileURLToPath(new URL('../../../.cache/bench/node_modules/lighthouse/core/index.js', import.meta.url));

const score = z.object({ score: z.number().nullable(), auditRefs: z.array(z.object({ id: z.string(), weight: z.number() })) });
const result = z.object({ lhr: z.object({
  categories: z.object({ performance: score, accessibility: score, 'best-practices': score, seo: score }),
  audits: z.record(z.string(), z.object({ score: z.number().nullable(), numericValue: z.number().optional() })),
}) });

/** Scores of 0 to 100 and the simulated figures for a phone, in ms. */
export interface Verdict {
  scores: number[];
  lcp: number;
  tbt: number;
  cls: number;
  /** Audits that cost points. */
  missed: string[];
}

/** Lighthouse, if it was fetched: looks at an address with the browser that listens on a port. */
export async function openLighthouse(port: number): Promise<((address: string) => Promise<Verdict>) | undefined> {
  if (!existsSync(FILE)) return undefined;
  const module: unknown = await import(pathToFileURL(FILE).href);
  const { default: run } = z.object({ default: z.custom<(address: string, options: object) => Promise<unknown>>((value) => typeof value === 'function') }).parse(module);
  return async (address) => {
    const { lhr: { categories, audits } } = result.parse(await run(address, { port, output: 'json', logLevel: 'error', formFactor: 'mobile', throttlingMethod: 'simulate', disableFullPageScreenshot: true, onlyCategories: Object.keys(result.shape.lhr.shape.categories.shape) }));
    const all = [categories.performance, categories.accessibility, categories['best-practices'], categories.seo];
    const value = (audit: string) => audits[audit]?.numericValue ?? Number.NaN;
    const missed = all.flatMap(({ auditRefs }) => auditRefs.filter(({ id, weight }) => weight > 0 && (audits[id]?.score ?? 1) < 0.9).map(({ id }) => id));
    return { scores: all.map((category) => Math.round((category.score ?? 0) * 100)), lcp: value('largest-contentful-paint'), tbt: value('total-blocking-time'), cls: value('cumulative-layout-shift'), missed };
  };
}
