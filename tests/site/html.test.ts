import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { FileSystemConfigLoader, HtmlValidate } from 'html-validate';
import { allPages, DIST } from './built.ts';

test('every page is valid HTML (html-validate, zero errors)', async () => {
  const { results } = await new HtmlValidate(new FileSystemConfigLoader()).validateMultipleFiles(allPages.map(({ file }) => join(DIST, file)));
  const messages = results.flatMap(({ filePath, messages: found }) => found.map(({ ruleId, line, column, message }) => `${filePath?.slice(DIST.length)}:${line}:${column} ${ruleId}: ${message}`));
  assert.deepEqual(messages, []);
});

/* One rule stands aside in .htmlvalidate.json: require-sri asks for a hash of files of other origins only; all ours are of the same origin and named by their hash. */
