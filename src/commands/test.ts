import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** Runs one step of `npm test` and says whether it succeeded. What a step beside others says is kept together and shown at its end. */
function run([name = '', ...args]: readonly string[], { beside = false } = {}): Promise<boolean> {
  return new Promise((resolve) => {
    const said: Buffer[] = [];
    const step = spawn(name, args, { cwd: ROOT, stdio: beside ? ['ignore', 'pipe', 'pipe'] : 'inherit', shell: process.platform === 'win32' && name === 'npm' });
    for (const stream of [step.stdout, step.stderr]) stream?.on('data', (part: Buffer) => said.push(part));
    step.on('error', () => resolve(false)).on('close', (code) => {
      process.stdout.write(Buffer.concat(said));
      resolve(code === 0);
    });
  });
}

const npm = (script: string) => ['npm', 'run', '-s', script];

/** The site and a browser first, fetched where there is none; then types and the rooms with a browser, beside all other rooms. */
const [browser, built] = await Promise.all([
  run([process.execPath, 'src/commands/ensure-chromium.ts']),
  run([process.execPath, 'src/commands/build.ts']),
]);
const rooms = built ? run(npm('test:rooms'), { beside: true }) : Promise.resolve(false);
const typed = await run(npm('check'));
const seen = browser && built && typed && (await run(npm('test:browser')));
if (!(await rooms) || !seen) process.exitCode = 1;
