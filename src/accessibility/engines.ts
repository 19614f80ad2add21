import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults, NodeResult } from 'axe-core';
import type { Page } from 'playwright-core';

const require = createRequire(import.meta.url);
const axeSource = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
const ibmSource = readFileSync(require.resolve('accessibility-checker-engine/ace.js'), 'utf8');
const versionOf = (name: string): string => (JSON.parse(readFileSync(require.resolve(`${name}/package.json`), 'utf8')) as { version: string }).version;

export type Engine = 'axe' | 'ibm';

/** Both engines as the table and the evidence name them. */
export const ENGINES: Record<Engine, { name: string; version: string; homepage: string }> = {
  axe: { name: 'axe-core', version: versionOf('axe-core'), homepage: 'https://github.com/dequelabs/axe-core' },
  ibm: { name: 'accessibility-checker-engine', version: versionOf('accessibility-checker-engine'), homepage: 'https://github.com/IBMa/equal-access' },
};

/** Something an engine calls wrong (`fail`) or leaves to a person (`review`). */
export interface Raised {
  engine: Engine;
  rule: string;
  level: 'fail' | 'review';
  /** Opening tag of the element, or its selector. */
  element: string;
  message: string;
}

/** What both engines say of a page as it stands. */
export interface Answer {
  raised: Raised[];
  /** Names of the rules that were asked. */
  rules: Record<Engine, string[]>;
}

/** Asks every rule of both engines: best practice, experimental and AAA included. */
export async function askEngines(page: Page): Promise<Answer> {
  if (!(await page.evaluate(() => 'axe' in globalThis && 'ace' in globalThis))) {
    await page.evaluate(axeSource);
    await page.evaluate(ibmSource);
  }
  const axe = await askAxe(page);
  const ibm = await askIbm(page);
  return { raised: [...axe.raised, ...ibm.raised], rules: { axe: axe.rules, ibm: ibm.rules } };
}

const opening = (html: string) => html.replace(/\s+/g, ' ').slice(0, 160);

interface Asked {
  raised: Raised[];
  rules: string[];
}

async function askAxe(page: Page): Promise<Asked> {
  const found = await page.evaluate<Pick<AxeResults, 'violations' | 'incomplete'> & { rules: string[] }>(`(async () => {
    const rules = axe.getRules().map(({ ruleId }) => ruleId);
    const { violations, incomplete } = await axe.run(document, { rules: Object.fromEntries(rules.map((id) => [id, { enabled: true }])), resultTypes: ['violations', 'incomplete'] });
    return { rules, violations, incomplete };
  })()`);
  const raise = (level: Raised['level'], rule: string, node: NodeResult): Raised => ({ engine: 'axe', rule, level, element: opening(node.html), message: [...node.any, ...node.all, ...node.none].map(({ message }) => message).join('; ') });
  return {
    rules: found.rules,
    raised: [
      ...found.violations.flatMap(({ id, nodes }) => nodes.map((node) => raise('fail', id, node))),
      ...found.incomplete.flatMap(({ id, nodes }) => nodes.map((node) => raise('review', id, node))),
    ],
  };
}

/** One result of the IBM engine: what the rule claims and what it found. */
interface IbmResult {
  ruleId: string;
  value: [string, 'PASS' | 'FAIL' | 'POTENTIAL' | 'MANUAL' | 'ERROR'];
  message: string;
  snippet: string;
}

/** From so many stops on, whether one is covered is asked by tests/full/keyboard-walk.test.ts alone. */
const MANY_STOPS = 400;

async function askIbm(page: Page): Promise<Asked> {
  const found = await page.evaluate<{ results: IbmResult[]; rules: string[] }>(`(async () => {
    const checker = new ace.Checker();
    const guidelines = checker.getGuidelineIds();
    // Compares every stop of the keyboard with every element: 40 s on the keyword index. There the walk by keyboard answers it.
    if (document.querySelectorAll('a[href], button, input').length > ${MANY_STOPS}) checker.engine.ruleMap.element_tabbable_unobscured.run = () => null;
    const { results } = await checker.check(document, guidelines);
    return { rules: [...new Set(results.map(({ ruleId }) => ruleId))], results: results.filter(({ value }) => value[1] !== 'PASS').map(({ ruleId, value, message, snippet }) => ({ ruleId, value, message, snippet })) };
  })()`);
  return {
    rules: found.rules,
    raised: found.results.map(({ ruleId, value, message, snippet }) => ({ engine: 'ibm', rule: ruleId, level: value[1] === 'FAIL' || value[1] === 'ERROR' ? 'fail' : 'review', element: opening(snippet), message })),
  };
}
