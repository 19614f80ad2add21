import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';

const env = process.env;

/** Usual places outside PATH, by system. */
const PLACES: Partial<Record<NodeJS.Platform, readonly string[]>> = {
  linux: ['/usr/lib/chromium/chromium', '/opt/google/chrome/chrome'],
  darwin: ['/', `${env['HOME'] ?? ''}/`].flatMap((root) => ['Chromium', 'Google Chrome'].map((name) => `${root}Applications/${name}.app/Contents/MacOS/${name}`)),
  win32: [env['PROGRAMFILES'], env['PROGRAMFILES(X86)'], env['LOCALAPPDATA']].flatMap((root) => (root ? [`${root}\\Chromium\\Application\\chrome.exe`, `${root}\\Google\\Chrome\\Application\\chrome.exe`] : [])),
};

/**
 * Path of a Chromium to test with: the one that CHROMIUM names, an installed one, or Playwright's own download.
 * `chromium-browser` comes last, because on Ubuntu it may be a stub that only speaks of snap.
 */
function findChromium(): string | undefined {
  if (env['CHROMIUM']) return existsSync(env['CHROMIUM']) ? env['CHROMIUM'] : undefined;
  const onPath = (name: string) => (env['PATH'] ?? '').split(delimiter).map((folder) => join(folder, name));
  const candidates = [...['chromium', 'google-chrome', 'google-chrome-stable'].flatMap(onPath), ...(PLACES[process.platform] ?? []), chromium.executablePath(), ...onPath('chromium-browser')];
  return candidates.find((path) => path !== '' && existsSync(path));
}

/**
 * Path of a Chromium, for commands that cannot do without one.
 * Ends the process with the command that gets one, when there is none.
 */
export function requireChromium(): string {
  const path = findChromium();
  if (path) return path;
  console.error('Nie ma przeglądarki Chromium. Pobierz ją poleceniem:\n\n  npm run browser\n');
  process.exit(1);
}

/** Whether the browser that was found really starts. */
async function starts(): Promise<boolean> {
  const executablePath = findChromium();
  if (!executablePath) return false;
  try {
    await (await chromium.launch({ executablePath, args: ['--disable-gpu'] })).close();
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

/** Gets a Chromium in the way that suits the system. */
function getChromium(): void {
  const debian = isDebian() && process.getuid?.() === 0;
  if (debian && run('apt-get', 'update', '-qq') && run('apt-get', 'install', '-y', '-qq', '--no-install-recommends', 'chromium')) return;
  run(process.execPath, fileURLToPath(new URL('../../node_modules/playwright-core/cli.js', import.meta.url)), 'install', 'chromium');
}

/** The one command that helps a person whose machine could not be helped by itself. */
function remedy(): string {
  if (env['CHROMIUM']) return `Zmienna CHROMIUM ma wartość „${env['CHROMIUM']}”, ale nie ma tam przeglądarki, która się uruchamia. Usuń ją poleceniem:\n\n  unset CHROMIUM\n`;
  const command = isDebian() ? 'sudo apt-get install --yes chromium' : process.platform === 'linux' ? 'sudo npx playwright-core install --with-deps chromium' : 'npx playwright-core install chromium';
  return `Testy potrzebują przeglądarki Chromium, a nie udało się jej znaleźć ani pobrać. Zainstaluj ją poleceniem:\n\n  ${command}\n`;
}

if (import.meta.main) {
  if (!(await starts()) && !env['CHROMIUM']) {
    console.log('Nie ma przeglądarki Chromium. Pobieram ją…');
    getChromium();
  }
  if (!(await starts())) {
    console.error(remedy());
    process.exitCode = 1;
  }
}
