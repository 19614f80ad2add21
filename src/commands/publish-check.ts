import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { builtFor, checkLedger, checkOwnAddresses, checkSiteUrl } from '../publishing/address-checks.ts';
import { type Check, reportOf } from '../publishing/check.ts';
import { checkHostFiles, checkOffline, checkStatus, checkTwins } from '../publishing/delivery-checks.ts';
import { checkPlaceholders } from '../publishing/placeholder-check.ts';
import { checkPublisher, checkStatement } from '../publishing/publisher-checks.ts';
import { checkWordings } from '../publishing/wording-check.ts';
import { contentFingerprint, contentRoot } from '../validation/content-root.ts';
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

/**
 * Everything that must be true before `dist` goes live; a later feature adds its check to this list.
 * @param today ISO day: the review of the accessibility statement depends on it
 */
export function publishChecks(dist: string, today: string, root = ROOT): Check[] {
  const { content, problems } = readContent(contentRoot(root));
  if (!content) return [{ name: 'Treść', findings: [report(problems)] }];
  const startPage = join(dist, 'index.html');
  if (!existsSync(startPage)) return [{ name: 'Folder dist/', findings: ['Nie ma zbudowanego serwisu. Uruchom: SITE_URL=https://twoja.domena npm run build'] }];
  const html = readFileSync(startPage, 'utf8');
  const start = builtFor(html);
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
  const { sourceDate, sourceSha256 } = content.document.data;
  return [
    checkSiteUrl(html, content.publisher.url),
    checkOwnAddresses(dist, start),
    checkLedger(dist, addressesIn(readFileSync(join(root, LEDGER), 'utf8'), /^(\/.*)$/), everHeld(root), content.retired.map(({ address }) => address)),
    checkWordings(dist, content.document.data, content.editions),
    checkPublisher(content.publisher),
    checkStatement(dist, content.publisher, today),
    checkPlaceholders(dist),
    checkHostFiles(dist, join(root, 'hosting'), URL.canParse(start) ? new URL(start).pathname : '/'),
    checkTwins(dist),
    checkStatus(dist, { version, sourceDate, sourceSha256, contentSha256: contentFingerprint(contentRoot(root)) }),
    checkOffline(dist),
  ];
}

if (import.meta.main) {
  const checks = publishChecks(join(ROOT, 'dist'), new Date().toISOString().slice(0, 10));
  console.log(reportOf(checks));
  process.exitCode = checks.every(({ findings }) => findings.length === 0) ? 0 : 1;
}
