import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { audit, type Audit, idleVerdicts, pagesIn, type Scope, tableOf } from '../accessibility/audit.ts';
import { toEarl } from '../accessibility/evidence.ts';
import { evidenceAddress } from '../domain/permalink.ts';
import { readAddress } from '../environment.ts';
import type { FullCheck, Outcome, Step } from './check-full.ts';
import { launchChromium } from './ensure-chromium.ts';
import { serveStatic } from './static-server.ts';

/** Runs both engines over a served site. */
async function auditSite(dist: string, served: string, scope: Scope = {}): Promise<Audit> {
  const browser = await launchChromium();
  try {
    return await audit(browser, served, pagesIn(dist), scope);
  } finally {
    await browser.close();
  }
}

async function engines({ dist, served }: FullCheck): Promise<Outcome> {
  const result = await auditSite(dist, served);
  const wrong = [...result.findings, ...idleVerdicts(result)];
  if (wrong.length > 0) throw new Error(`${wrong.length} znalezisk\n${wrong.join('\n')}\n${tableOf(result)}`);
  return { seen: `zero znalezisk\n${tableOf(result)}` };
}

/** The checker that the W3C uses. Its npm package would fetch a Java at install, so the file is named from outside. */
function nuChecker({ dist }: FullCheck): Outcome {
  const jar = process.env['VNU_JAR'];
  if (!jar) return { leftOut: 'bo zmienna VNU_JAR nie wskazuje pliku vnu.jar (https://github.com/validator/validator/releases)' };
  if (spawnSync('java', ['-version']).status !== 0) return { leftOut: 'bo nie ma tu Javy (Debian: apt-get install default-jre-headless)' };
  const { stderr } = spawnSync('java', ['-jar', jar, '--format', 'json', '--skip-non-html', dist], { encoding: 'utf8', maxBuffer: 100_000_000 });
  const { messages } = JSON.parse(stderr) as { messages: { type: string; url: string; lastLine: number; message: string }[] };
  // Read from the disk, no file comes from 'self'; what the policy lets through is tried in Chromium on every page (tests/browser).
  const wrong = messages.filter(({ message }) => !/violates Content Security Policy/.test(message));
  if (wrong.length > 0) throw new Error(wrong.slice(0, 50).map(({ type, url, lastLine, message }) => `${url.replace(/^.*\/dist/, '')}:${lastLine} ${type}: ${message}`).join('\n'));
  return { seen: 'zero błędów i ostrzeżeń we wszystkich stronach' };
}

export const accessibilitySteps: readonly Step[] = [
  { name: 'Nu Html Checker na całym dist/', run: nuChecker },
  { name: 'Dostępność: axe i IBM, wszystkie reguły, strony i stany', run: engines },
];

/**
 * Alone: `npm run check:accessibility`. With a pattern of addresses for a part (`-- '^/szukaj/'`),
 * with `--everything` for all pages in all states, with `--evidence 2026-11-25` to write that day's report into public/.
 */
if (import.meta.main) {
  const { positionals: [pattern], values: { everything, evidence } } = parseArgs({ allowPositionals: true, options: { everything: { type: 'boolean', default: false }, evidence: { type: 'string' } } });
  const dist = fileURLToPath(new URL('../../dist/', import.meta.url));
  const { base } = readAddress(process.env);
  const server = await serveStatic(dist, { base });
  const result = await auditSite(dist, `${server.origin}${base}`, { everything, ...(pattern ? { only: new RegExp(pattern) } : {}) });
  await server.close();
  const wrong = [...result.findings, ...(pattern ? [] : idleVerdicts(result))];
  console.log([...wrong, tableOf(result)].join('\n'));
  if (evidence) {
    const file = fileURLToPath(new URL(`../../public${evidenceAddress(evidence)}`, import.meta.url));
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, toEarl(result, '/', evidence));
  }
  process.exitCode = wrong.length > 0 ? 1 : 0;
}
