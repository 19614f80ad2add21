import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Browser, chromium } from 'playwright-core';

const env = process.env;

/** Chromium without its window, which Debian packs by itself: a page opens in it for a third of the work (decision 0079). */
const SHELL = 'chromium-headless-shell';

/** Text as phones and fine screens set it: widths of letters are not rounded to whole pixels. */
const FLAGS = ['--disable-gpu', '--font-render-hinting=none'];

/** Usual places outside PATH, by system. */
const PLACES: Partial<Record<NodeJS.Platform, readonly string[]>> = {
  linux: ['/usr/lib/chromium/chromium', '/opt/google/chrome/chrome'],
  darwin: ['/', `${env['HOME'] ?? ''}/`].flatMap((root) => ['Chromium', 'Google Chrome'].map((name) => `${root}Applications/${name}.app/Contents/MacOS/${name}`)),
  win32: [env['PROGRAMFILES'], env['PROGRAMFILES(X86)'], env['LOCALAPPDATA']].flatMap((root) => (root ? [`${root}\\Chromium\\Application\\chrome.exe`, `${root}\\Google\\Chrome\\Application\\chrome.exe`] : [])),
};

const onPath = (name: string) => (env['PATH'] ?? '').split(delimiter).map((folder) => join(folder, name));

/**
 * Path of a Chromium to test with: the one that CHROMIUM names, an installed one, or Playwright's own download.
 * `chromium-browser` comes last, because on Ubuntu it may be a stub that only speaks of snap.
 */
function findChromium(): string | undefined {
  if (env['CHROMIUM']) return existsSync(env['CHROMIUM']) ? env['CHROMIUM'] : undefined;
  const candidates = [...[SHELL, 'chromium', 'google-chrome', 'google-chrome-stable'].flatMap(onPath), ...(PLACES[process.platform] ?? []), chromium.executablePath(), ...onPath('chromium-browser')];
  return candidates.find((path) => path !== '' && existsSync(path));
}

/**
 * Starts a Chromium without a window, the same for every command and test.
 * @param flags further flags of its command line
 * Ends the process with the command that gets a browser, when there is none.
 */
export function launchChromium(flags: readonly string[] = []): Promise<Browser> {
  const executablePath = findChromium();
  if (executablePath) return chromium.launch({ executablePath, args: [...FLAGS, ...flags] });
  console.error('Nie ma przeglądarki Chromium. Pobierz ją poleceniem:\n\n  npm run browser\n');
  process.exit(1);
}

/** Whether the browser that was found really starts. */
async function starts(): Promise<boolean> {
  if (!findChromium()) return false;
  try {
    await (await launchChromium()).close();
    return true;
  } catch {
    return false;
  }
}

/** Debian itself and its like; Ubuntu's package of that name is a stub. */
function isDebian(): boolean {
  if (!existsSync('/etc/debian_version') || !existsSync('/usr/bin/apt-get')) return false;
  return !/^(?:ID|ID_LIKE)=.*ubuntu/m.test(existsSync('/etc/os-release') ? readFileSync('/etc/os-release', 'utf8') : '');
}

const run = (command: string, ...args: string[]) => spawnSync(command, args, { stdio: ['ignore', 'ignore', 'inherit'], env: { ...env, DEBIAN_FRONTEND: 'noninteractive' } }).status === 0;

/** Whether packages of Debian may be installed here without asking anybody. */
const installsPackages = isDebian() && process.getuid?.() === 0;

/** Gets the package that opens pages with the least work; says whether it is there. */
function installPackage(): boolean {
  const apt = (...args: string[]) => run('apt-get', '-o', 'Acquire::Retries=0', '-o', 'Acquire::http::Timeout=20', '-qq', ...args);
  return apt('update') && [SHELL, 'chromium'].some((name) => apt('install', '-y', '--no-install-recommends', name));
}

/** Gets a Chromium in the way that suits the system. */
async function getChromium(): Promise<void> {
  if ((installsPackages && installPackage()) || (await starts())) return;
  run(process.execPath, fileURLToPath(new URL('../../node_modules/playwright-core/cli.js', import.meta.url)), 'install', 'chromium');
}

/** The one command that helps a person whose machine could not be helped by itself. */
function remedy(): string {
  if (env['CHROMIUM']) return `Zmienna CHROMIUM ma wartość „${env['CHROMIUM']}”, ale nie ma tam przeglądarki, która się uruchamia. Usuń ją poleceniem:\n\n  unset CHROMIUM\n`;
  const command = isDebian() ? 'sudo apt-get install --yes chromium' : process.platform === 'linux' ? 'sudo npx playwright-core install --with-deps chromium' : 'npx playwright-core install chromium';
  return `Testy potrzebują przeglądarki Chromium, a nie udało się jej znaleźć ani pobrać. Zainstaluj ją poleceniem:\n\n  ${command}\n`;
}

if (import.meta.main) {
  const light = !installsPackages || onPath(SHELL).some((path) => existsSync(path));
  if (!env['CHROMIUM'] && (!light || !(await starts()))) {
    console.log('Pobieram przeglądarkę Chromium do testów…');
    await getChromium();
  }
  if (!(await starts())) {
    console.error(remedy());
    process.exitCode = 1;
  }
}
