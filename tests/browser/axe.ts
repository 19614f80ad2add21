import axe, { type AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** Beyond AA: contrast 7:1, which the site promises everywhere. */
const RULES = { 'color-contrast-enhanced': { enabled: true } };

/** The rules that look at colours: all that can change when only the theme does. */
const COLOUR_RULES = ['color-contrast', 'color-contrast-enhanced', 'link-in-text-block'];

/** What axe finds wrong on the page as it stands now, one line for each element; `colours` asks only the rules on colours. */
export async function axeViolations(page: Page, colours = false): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axe.source);
  const results = await page.evaluate<Pick<AxeResults, 'violations'>>(`axe.run(document, { runOnly: ${JSON.stringify(colours ? { type: 'rule', values: COLOUR_RULES } : TAGS)}, ${colours ? '' : `rules: ${JSON.stringify(RULES)},`} resultTypes: ['violations'] }).then(({ violations }) => ({ violations }))`);
  return results.violations.flatMap(({ id, help, nodes }) => nodes.map((node) => `${id}: ${help} (${node.target.join(' ')}) ${node.any[0]?.message ?? ''}`));
}
