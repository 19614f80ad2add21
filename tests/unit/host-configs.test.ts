import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { test } from 'node:test';
import { parse as parseToml } from 'smol-toml';
import { parse as parseYaml } from 'yaml';
import { z } from 'zod';
import { ROOT } from '../yardstick.ts';

// The parser imports its schema as bundlers allow it; Node wants to be told that it is JSON.
registerHooks({ load: (url, context, next) => next(url, url.endsWith('.json') ? { ...context, importAttributes: { type: 'json' } } : context) });
const { convertWorkflowTemplate, NoOperationTraceWriter, parseWorkflow } = await import('@actions/workflow-parser');

const WORKFLOWS = '.github/workflows/';
const names = readdirSync(ROOT + WORKFLOWS);
const read = (file: string) => readFileSync(ROOT + file, 'utf8');

/** What GitHub itself would complain about: its own parser and its own schema. */
async function complaintsOfGitHub(name: string, content: string): Promise<string[]> {
  const { context, value } = parseWorkflow({ name, content }, new NoOperationTraceWriter());
  if (value) await convertWorkflowTemplate(context, value);
  return context.errors.getErrors().map(({ message }) => message);
}

/** The parts of a workflow that the project relies on. */
const Workflow = z.object({
  permissions: z.strictObject({ contents: z.literal('read') }),
  jobs: z.record(z.string(), z.object({
    'timeout-minutes': z.number().max(20),
    steps: z.array(z.object({ uses: z.string().optional(), run: z.string().optional(), with: z.record(z.string(), z.unknown()).optional(), env: z.record(z.string(), z.string()).optional() })),
  })),
});
const workflow = (name: string) => Workflow.parse(parseYaml(read(WORKFLOWS + name)));
const steps = (name: string) => Object.values(workflow(name).jobs).flatMap((job) => job.steps);

for (const name of names) {
  test(`GitHub accepts ${WORKFLOWS}${name}`, async () => {
    assert.deepEqual(await complaintsOfGitHub(name, read(WORKFLOWS + name)), []);
  });
}

test('a workflow with a misspelt key or a job that is not there is not accepted', async () => {
  const good = read(`${WORKFLOWS}pages.yml`);
  assert.notDeepEqual(await complaintsOfGitHub('a.yml', good.replace('runs-on', 'run-on')), []);
  assert.notDeepEqual(await complaintsOfGitHub('a.yml', good.replace('needs: budowa', 'needs: budow')), []);
  assert.notDeepEqual(await complaintsOfGitHub('a.yml', good.replace('steps.pages.outputs.origin', 'steps.pages.outputs.origin +')), []);
});

test('workflows use only actions of GitHub itself, in a fixed version, and see the whole history', () => {
  const used = names.flatMap((name) => steps(name));
  assert.deepEqual(used.filter(({ uses }) => uses && !/^actions\/[a-z-]+@v\d+$/.test(uses)), []);
  for (const { uses, with: options } of used) if (uses?.startsWith('actions/checkout')) assert.equal(options?.['fetch-depth'], 0);
});

test('on GitHub Pages the site is built for its address there and asked before it is sent', () => {
  const order = steps('pages.yml').map(({ uses, run }) => run ?? uses?.replace(/@.*/, ''));
  assert.deepEqual(order.slice(2), ['actions/configure-pages', 'npm ci', 'npm run build', 'npm run publish:check', 'actions/upload-pages-artifact', 'actions/deploy-pages']);
  assert.deepEqual(steps('pages.yml').find(({ run }) => run === 'npm run build')?.env, { SITE_URL: '${{ steps.pages.outputs.origin }}', BASE_PATH: '${{ steps.pages.outputs.base_path }}' });
  assert.equal(steps('pages.yml').find(({ uses }) => uses?.includes('upload'))?.with?.['path'], 'dist');
});

test('Netlify builds for its main address, asks before it publishes, and sends dist/', () => {
  const Netlify = z.strictObject({
    build: z.strictObject({ command: z.literal('SITE_URL="$URL" npm run build && npm run publish:check'), publish: z.literal('dist'), environment: z.strictObject({ NODE_VERSION: z.literal('24') }) }),
  });
  Netlify.parse(parseToml(read('netlify.toml')));
});

test('Cloudflare Pages sends dist/ and runs no code of its own', () => {
  const Wrangler = z.strictObject({ name: z.string().regex(/^[a-z0-9-]{1,58}$/), pages_build_output_dir: z.literal('dist'), compatibility_date: z.iso.date() });
  Wrangler.parse(parseToml(read('wrangler.toml')));
});

test('every npm script that a host file or the section „Publikacja” names is there', () => {
  const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
  const section = /\n## Publikacja\n([\s\S]*?)\n## /.exec(read('README.md'))?.[1] ?? '';
  const texts = [...names.map((name) => read(WORKFLOWS + name)), read('netlify.toml'), read('wrangler.toml'), section];
  const named = texts.flatMap((text) => [...text.matchAll(/npm run ([\w:]+)/g)].map(([, script = '']) => script));
  assert.ok(named.length > 5);
  assert.deepEqual(named.filter((script) => !(script in scripts)), []);
  for (const file of [...names.map((name) => WORKFLOWS + name).slice(0, 1), 'netlify.toml', 'wrangler.toml', 'hosting/nginx.conf', 'hosting/Caddyfile', 'dist/.htaccess']) assert.ok(section.includes(file), `README nie wymienia pliku ${file}`);
});
