import { readdirSync } from 'node:fs';
import { sep } from 'node:path';
import type { Browser, CDPSession, Page } from 'playwright-core';
import { askEngines, type Engine, type Raised } from './engines.ts';
import { layOut } from './lay-out.ts';
import { isExample, kindOf } from './page-kinds.ts';
import { STATES, type State } from './states.ts';
import { verdictOn, verdicts, type Verdict } from './verdicts.ts';

/** What became of one rule over all views: how often it was asked, and which verdicts answered it. */
export interface Tally {
  views: number;
  verdicts: Map<Verdict, number>;
  findings: number;
}

/** What the walk over all pages and states found. */
export interface Audit {
  pages: readonly string[];
  /** By name of the state: pages looked at in it, rules asked, questions answered by a verdict. */
  states: Map<string, { pages: number; checks: number; settled: number }>;
  rules: Record<Engine, Map<string, Tally>>;
  /** What no verdict covers, one line each. */
  findings: string[];
}

/** What to look at: pages whose address matches, and whether every page is looked at in every state. */
export interface Scope {
  only?: RegExp;
  everything?: boolean;
}

/** Every page of a built site, the short addresses included. */
export function pagesIn(dist: string): string[] {
  return readdirSync(dist, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.html'))
    .map((file) => `/${file.split(sep).join('/').replace(/(^|\/)index\.html$/, '$1')}`)
    .sort();
}

/** Asks both engines about every page, the examples of each kind first and in every state, in two tabs at once. */
export async function audit(browser: Browser, served: string, all: readonly string[], { only = /^/, everything = false }: Scope = {}): Promise<Audit> {
  all.forEach(kindOf);
  const pages = all.filter((path) => only.test(path));
  const result: Audit = { pages, states: new Map(STATES.map(({ name }) => [name, { pages: 0, checks: 0, settled: 0 }])), rules: { axe: new Map(), ibm: new Map() }, findings: [] };
  const queue = [...pages.filter(isExample), ...pages.filter((path) => !isExample(path))];
  await Promise.all([0, 1].map(async () => {
    const context = await browser.newContext({ locale: 'pl-PL', permissions: ['clipboard-read', 'clipboard-write'] });
    const page = await context.newPage();
    page.setDefaultTimeout(20_000);
    const session = await context.newCDPSession(page);
    for (let path = queue.shift(); path !== undefined; path = queue.shift()) {
      const states = everything || isExample(path) ? STATES : STATES.filter(({ everywhere }) => everywhere);
      await visit(page, session, served + path.slice(1), path, states, result);
    }
    await context.close();
  }));
  return result;
}

async function visit(page: Page, session: CDPSession, address: string, path: string, states: readonly State[], result: Audit): Promise<void> {
  // A short address leads on at once: what it leads to answers „nothing new” (204), so that the page stays to be looked at.
  await page.unrouteAll();
  if (kindOf(path).kind === 'krótki adres') await page.route((url) => url.href !== address && url.pathname.endsWith('/'), (route) => route.fulfill({ status: 204 }));
  await page.goto(address);
  for (const state of states) {
    if (state.load === 'fresh') await page.goto(address);
    if (state.load === 'without-script') {
      await session.send('Emulation.setScriptExecutionDisabled', { value: true });
      await page.goto(address);
      // The page was read and shown without scripts; only now may the engines' own run in it.
      await session.send('Emulation.setScriptExecutionDisabled', { value: false });
    }
    if (await state.enter(page)) await look(page, state, path, result);
  }
}

async function look(page: Page, state: State, path: string, { states, rules, findings }: Audit): Promise<void> {
  await layOut(page);
  const answer = await askEngines(page);
  const counts = states.get(state.name);
  if (!counts) throw new Error(state.name);
  counts.pages += 1;
  counts.checks += answer.rules.axe.length + answer.rules.ibm.length;
  for (const engine of ['axe', 'ibm'] as const) answer.rules[engine].forEach((rule) => (tallyOf(rules[engine], rule).views += 1));
  for (const each of answer.raised) {
    const verdict = verdictOn(each, state.name);
    const tally = tallyOf(rules[each.engine], each.rule);
    if (verdict) {
      counts.settled += 1;
      tally.verdicts.set(verdict, (tally.verdicts.get(verdict) ?? 0) + 1);
    } else {
      tally.findings += 1;
      findings.push(`${path} (${state.name}) ${describe(each)}`);
    }
  }
  findings.push(...((await state.measure?.(page)) ?? []).map((finding) => `${path} (${state.name}) ${finding}`));
}

function tallyOf(rules: Map<string, Tally>, rule: string): Tally {
  const known = rules.get(rule) ?? { views: 0, verdicts: new Map<Verdict, number>(), findings: 0 };
  rules.set(rule, known);
  return known;
}

const describe = ({ engine, rule, level, element, message }: Raised) => `${engine} ${rule}, ${level === 'fail' ? 'błąd' : 'do oceny'}: ${element} ${message}`;

/** Verdicts that nothing needs any more: they would hide a new fault. */
export function idleVerdicts({ rules }: Audit): string[] {
  const used = new Set([...rules.axe.values(), ...rules.ibm.values()].flatMap((tally) => [...tally.verdicts.keys()]));
  return verdicts.filter((verdict) => !used.has(verdict)).map(({ engine, rule, where }) => `zbędny wpis w verdicts.yaml: ${engine} ${rule} ${where.source}`);
}

/** The table that the check prints: pages × states × rules. */
export function tableOf({ states, pages, rules, findings }: Audit): string {
  const lines = [...states].map(([name, { pages: count, checks, settled }]) => `${name.padEnd(30)}${String(count).padStart(7)}${String(checks).padStart(10)}${String(settled).padStart(12)}`);
  const total = [...states.values()].reduce((sum, { pages: count, checks, settled }) => ({ pages: sum.pages + count, checks: sum.checks + checks, settled: sum.settled + settled }), { pages: 0, checks: 0, settled: 0 });
  return [
    `${'stan'.padEnd(30)}${'stron'.padStart(7)}${'sprawdzeń'.padStart(10)}${'rozstrzyg.'.padStart(12)}`,
    ...lines,
    `Razem: ${pages.length} stron, ${states.size} stanów, ${total.pages} widoków, reguł: axe ${rules.axe.size}, IBM ${rules.ibm.size}; sprawdzeń: ${total.checks}; pytań rozstrzygniętych: ${total.settled} (${verdicts.length} wpisów); znalezisk: ${findings.length}.`,
  ].join('\n');
}
