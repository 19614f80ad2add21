import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';
import { layOut } from '../../src/accessibility/lay-out.ts';

/** The small build: the browser reads it again on every page. */
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** Beyond AA: contrast 7:1, which the site promises everywhere. What passes it passes 4.5:1 as well, so that is not asked. */
const RULES = { 'color-contrast': { enabled: false }, 'color-contrast-enhanced': { enabled: true } };

/** The rules that look at colours: all that can change when only the theme does. */
const COLOUR_RULES = ['color-contrast-enhanced', 'link-in-text-block'];

/**
 * What axe finds wrong on the page as it stands now, one line for each element; `colours` asks only the rules on colours.
 * Stays behind on the page: everything is laid out.
 */
export async function axeViolations(page: Page, colours = false): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(AXE);
  await layOut(page);
  const asked = colours ? { runOnly: { type: 'rule', values: COLOUR_RULES } } : { runOnly: TAGS, rules: RULES };
  const results = await page.evaluate<Pick<AxeResults, 'violations'>>(`axe.run(document, ${JSON.stringify({ ...asked, preload: false, resultTypes: ['violations'] })}).then(({ violations }) => ({ violations }))`);
  return results.violations.flatMap(({ id, help, nodes }) => nodes.map((node) => `${id}: ${help} (${node.target.join(' ')}) ${node.any[0]?.message ?? ''}`));
}
