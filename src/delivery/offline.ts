import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { LANGUAGES, ORIGINAL } from '../domain/language.ts';
import { addressOf } from '../domain/permalink.ts';
import { HASHED_FOLDERS } from '../hosting/policy.ts';
import { type CopyList, LIST_FILE, WORKER_FILE } from '../offline/copy-list.ts';
import type { WorkerFacts } from '../offline/worker.ts';

/** Text and search of every language, with the looks; not the files for machines, which one downloads. */
const KEPT = new RegExp(`\\.html$|^(?:_astro|pagefind)/|^(?:${LANGUAGES.map((language) => addressOf('search', language).slice(1)).join('|')})|^zgodnosc/.*\\.txt$|^[^/]+\\.(?:svg|ico|webmanifest)$`);
const LEADS_ON = /<meta http-equiv="refresh"/;

/** What a copy of the site for reading offline consists of. Pages that only lead on are left out: hosts redirect them. */
export function copyList(dist: string, prints: ReadonlyMap<string, string>, version: string): CopyList {
  const kept = [...prints].filter(([file]) => KEPT.test(file) && file !== '404.html' && !(file.endsWith('.html') && LEADS_ON.test(readFileSync(join(dist, file), 'utf8'))));
  return { version, bytes: kept.reduce((sum, [file]) => sum + statSync(join(dist, file)).size, 0), files: Object.fromEntries(kept.map(([file, sha256]) => [file.replace(/(^|\/)index\.html$/, '$1'), sha256])) };
}

/** Writes the worker and its list. The worker changes with every change of the site: that is how browsers notice. */
export async function writeOffline(dist: string, prints: ReadonlyMap<string, string>, version: string): Promise<void> {
  writeFileSync(join(dist, LIST_FILE), `${JSON.stringify(copyList(dist, prints, version))}\n`);
  const languages = [...LANGUAGES].sort((a, b) => Number(a === ORIGINAL) - Number(b === ORIGINAL));
  const pages = languages.map((language) => ({ language, home: addressOf('home', language).slice(1), offline: addressOf('offline', language).slice(1) }));
  writeFileSync(join(dist, WORKER_FILE), await bundle({ version, hashed: HASHED_FOLDERS, pages }));
}

/** One classic script without imports, for the oldest browsers that the site promises to work in. */
async function bundle(facts: WorkerFacts): Promise<string> {
  const entry = 'offline-worker';
  const module = JSON.stringify(fileURLToPath(new URL('../offline/worker.ts', import.meta.url)));
  const made = await build({
    configFile: false,
    envDir: false,
    publicDir: false,
    logLevel: 'warn',
    plugins: [{ name: entry, resolveId: (id) => (id === entry ? `\0${entry}` : undefined), load: (id) => (id === `\0${entry}` ? `import { keepCopy } from ${module};\nkeepCopy(self, ${JSON.stringify(facts)});\n` : undefined) }],
    build: { write: false, target: ['chrome99', 'firefox97', 'safari15.4'], modulePreload: false, rollupOptions: { input: entry, output: { format: 'iife' } } },
  });
  const outputs = [made].flat().flatMap((each) => ('output' in each ? each.output : []));
  const [script] = outputs;
  if (outputs.length !== 1 || script?.type !== 'chunk') throw new Error(`One script was expected of ${entry}.`);
  return script.code;
}
