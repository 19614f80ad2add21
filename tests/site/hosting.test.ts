import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { type Header, parseAllHeaders } from '@netlify/headers-parser';
import { CspEvaluator } from 'csp_evaluator/dist/evaluator.js';
import { Severity } from 'csp_evaluator/dist/finding.js';
import { CspParser } from 'csp_evaluator/dist/parser.js';
import { serveStatic } from '../../src/commands/static-server.ts';
import { redirectsOf } from '../../src/delivery/redirects.ts';
import { toHtaccess } from '../../src/hosting/apache.ts';
import { toCaddyfile } from '../../src/hosting/caddy.ts';
import { mediaTypeOf } from '../../src/hosting/media-types.ts';
import { toNginx } from '../../src/hosting/nginx.ts';
import { CACHE, headersFor, HOST_FILES } from '../../src/hosting/policy.ts';
import { CONTENT_SECURITY_POLICY, META_CONTENT_SECURITY_POLICY } from '../../src/hosting/security-headers.ts';
import { allFiles, allPages, base, DIST, files, findings, shortPages } from './built.ts';

const hosting = { base, redirects: redirectsOf(DIST, base) };
const served = files.filter((file) => !HOST_FILES.includes(file));

test('every kind of file that is published has a media type of its own', () => {
  assert.deepEqual(served.filter((file) => !mediaTypeOf(`/${file}`)), []);
});

test('`npm start` answers every address with the page that stands there, and not with one above it', async () => {
  const server = await serveStatic(DIST, { base });
  const wrong: string[] = [];
  for (const { path, file } of allPages) {
    const answer = await fetch(`${server.origin}${base}${path.slice(1)}`);
    if (!Buffer.from(await answer.arrayBuffer()).equals(readFileSync(join(DIST, file)))) wrong.push(path);
  }
  await server.close();
  assert.deepEqual(wrong, []);
});

test('`_headers`, read as Netlify reads it, sends with every file what the source of all host files says', async () => {
  const { headers, errors } = await parseAllHeaders({ headersFiles: [join(DIST, '_headers')], minimal: false, configHeaders: [] });
  assert.deepEqual(errors, []);
  const wrong = served.flatMap((file) => {
    const path = `/${file}`;
    const sent: Record<string, string> = {};
    for (const { forRegExp, values } of headers as Header[]) {
      if (!forRegExp.test(base + file)) continue;
      for (const [name, value] of Object.entries(values)) sent[name] = name in sent ? `${sent[name]}, ${String(value)}` : String(value);
    }
    // These two the host sets by itself, and rules of this file would add to them.
    const own = Object.entries(headersFor(path)).filter(([name, value]) => !(name === 'Content-Type' && mediaTypeOf(path)?.usual) && !(name === 'Cache-Control' && value === CACHE.other));
    try {
      assert.deepEqual(sent, Object.fromEntries(own));
      return [];
    } catch {
      return [`${path}: ${JSON.stringify(sent)}`];
    }
  });
  assert.deepEqual(wrong, []);
});

test('Cloudflare reads `_headers` and `_redirects` too: not too many rules, one asterisk in each, no long lines', () => {
  const rules = readFileSync(join(DIST, '_headers'), 'utf8').split('\n').filter((line) => line.startsWith('/'));
  assert.ok(rules.length <= 100);
  assert.deepEqual(rules.filter((rule) => rule.split('*').length > 2), []);
  const redirects = readFileSync(join(DIST, '_redirects'), 'utf8').trim().split('\n');
  assert.ok(redirects.length <= 2000);
  assert.deepEqual([...rules, ...redirects].filter((line) => line.length > 2000), []);
});

test('the files for nginx, Apache and Caddy say every header of the source and every redirect', () => {
  const wanted = new Set(served.flatMap((file) => Object.values(headersFor(`/${file}`))));
  const texts = { nginx: toNginx(hosting), Apache: toHtaccess(hosting), Caddy: toCaddyfile(hosting) };
  for (const [server, text] of Object.entries(texts)) {
    assert.deepEqual([...wanted].filter((value) => !text.includes(`"${value}"`)), [], server);
    assert.deepEqual(hosting.redirects.filter(({ from, to }) => !text.includes(`${base}${from.slice(1, -1)}`) || !text.includes(`${base}${to.slice(1)}`)), [], server);
  }
  assert.ok(readFileSync(join(DIST, '.htaccess'), 'utf8') === texts.Apache, 'dist/.htaccess nie jest z tego źródła');
});

test('every short address is a redirect on every host', () => {
  const from = new Set(hosting.redirects.map((redirect) => redirect.from));
  assert.deepEqual(shortPages.filter(({ path }) => !from.has(path)).map(({ path }) => path), []);
});

test('every page carries the Content-Security-Policy itself, before anything that it rules: for hosts that set no headers', () => {
  assert.deepEqual(findings(allPages, ({ $ }) => {
    const meta = $('meta[http-equiv="Content-Security-Policy"]');
    return meta.attr('content') === META_CONTENT_SECURITY_POLICY && meta.prevAll('link, script, style').length === 0 ? [] : ['bez własnej polityki'];
  }), []);
});

test('Google’s evaluator has nothing against the Content-Security-Policy but that it trusts the files of the site', () => {
  const found = new CspEvaluator(new CspParser(CONTENT_SECURITY_POLICY).csp).evaluate();
  const serious = found.filter(({ severity, value }) =>
    // 'self' and WebAssembly are what the site needs: it hosts no files of others and no JSONP.
    severity !== Severity.NONE && severity !== Severity.INFO && value !== "'self'" && value !== "'wasm-unsafe-eval'");
  assert.deepEqual(serious.map(({ directive, value, description }) => `${directive} ${value ?? ''}: ${description}`), []);
});

test('every text file has a .br and a .gz beside it with the same content; packed files have none', () => {
  const texts = served.filter((file) => mediaTypeOf(`/${file}`) && !mediaTypeOf(`/${file}`)?.packed);
  const content = (file: string) => readFileSync(join(DIST, file));
  assert.deepEqual(texts.filter((file) => !brotliDecompressSync(content(`${file}.br`)).equals(content(file)) || !gunzipSync(content(`${file}.gz`)).equals(content(file))), []);
  assert.deepEqual(allFiles.filter((file) => /\.(?:br|gz)$/.test(file)), texts.flatMap((file) => [`${file}.br`, `${file}.gz`]).sort());
});
