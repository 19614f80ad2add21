import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** Runs one step of `npm test` and says whether it succeeded. */
function run(...command: readonly string[]): Promise<boolean> {
  const [name = '', ...args] = command;
  return new Promise((resolve) => {
    spawn(name, args, { cwd: ROOT, stdio: 'inherit', shell: process.platform === 'win32' && name === 'npm' })
      .on('error', () => resolve(false))
      .on('exit', (code) => resolve(code === 0));
  });
}

/** Types, site and browser, then all tests; the browser is fetched, where there is none, while the processor checks types. */
const browser = run(process.execPath, 'src/commands/ensure-chromium.ts');
const built = (await run('npm', 'run', '-s', 'check')) && (await run(process.execPath, 'src/commands/build.ts'));
const ready = (await browser) && built;
if (!ready || !(await run('npm', 'run', '-s', 'test:rooms'))) process.exitCode = 1;
