import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { checkLedger, checkPublisher, checkSiteUrl } from '../publishing/address-checks.ts';
import { type Check, reportOf } from '../publishing/check.ts';
import { checkWordings } from '../publishing/wording-check.ts';
import { contentRoot } from '../validation/content-root.ts';
import { report } from '../validation/problem.ts';
import { readContent } from '../validation/read-content.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const LEDGER = 'content/permalinks.txt';
const addressesIn = (text: string, mark: RegExp) => [...new Set(text.split('\n').flatMap((line) => mark.exec(line)?.[1] ?? []))];

/** Lines that the ledger has ever had, from the history of git; nothing where there is no history. */
function everHeld(root: string): string[] {
  const { status, stdout } = spawnSync('git', ['log', '-p', '--no-color', '--format=', '--', LEDGER], { cwd: root, encoding: 'utf8' });
  return status === 0 ? addressesIn(stdout, /^[+-](\/.*)$/) : [];
}

/** Everything that must be true before `dist` goes live; a later feature adds its check to this list. */
export function publishChecks(dist: string, root = ROOT): Check[] {
  const { content, problems } = readContent(contentRoot(root));
  if (!content) return [{ name: 'Treść', findings: [report(problems)] }];
  if (!existsSync(join(dist, 'index.html'))) return [{ name: 'Folder dist/', findings: ['Nie ma zbudowanego serwisu. Uruchom: npm run build'] }];
  return [
    checkSiteUrl(readFileSync(join(dist, 'index.html'), 'utf8')),
    checkPublisher(content.publisher),
    checkLedger(dist, addressesIn(readFileSync(join(root, LEDGER), 'utf8'), /^(\/.*)$/), everHeld(root)),
    checkWordings(dist, content.document.data, content.editions),
  ];
}

if (import.meta.main) {
  const checks = publishChecks(join(ROOT, 'dist'));
  console.log(reportOf(checks));
  process.exitCode = checks.every(({ findings }) => findings.length === 0) ? 0 : 1;
}
