import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { ROOT } from '../yardstick.ts';
import { filesIn, type SourceFile, target } from './source-files.ts';

/** Which room may import from which; a room may always import from itself. `type:` is for types only. */
const MAY_IMPORT: Record<string, readonly string[]> = {
  domain: [],
  i18n: ['domain'],
  hosting: [],
  delivery: ['domain', 'hosting', 'offline', 'open-data'],
  offline: ['domain', 'i18n'],
  'environment.ts': [],
  'site.ts': [],
  'markdown.ts': ['domain', 'environment.ts', 'term-links.ts'],
  'term-links.ts': ['domain', 'environment.ts', 'search', 'validation'],
  styles: [],
  accessibility: [],
  validation: ['domain'],
  'content.config.ts': ['domain', 'markdown.ts', 'validation'],
  catalog: ['domain', 'editions', 'site.ts'],
  editions: ['domain'],
  identity: ['domain'],
  citing: ['domain'],
  publishing: ['domain', 'delivery', 'hosting', 'offline'],
  'guide.ts': ['domain', 'search', 'catalog'],
  'open-data': ['domain'],
  'data-set.ts': ['domain', 'catalog', 'counterparts.ts', 'i18n', 'open-data', 'site.ts'],
  search: ['domain', 'i18n', 'validation'],
  components: ['domain', 'i18n', 'site.ts', 'search', 'citing', 'offline', 'editions', 'identity', 'type:catalog', 'type:guide.ts'],
  layouts: ['domain', 'hosting', 'i18n', 'site.ts', 'search', 'components', 'styles', 'catalog', 'counterparts.ts'],
  'counterparts.ts': ['domain', 'catalog', 'guide.ts'],
  views: ['domain', 'hosting', 'i18n', 'site.ts', 'search', 'components', 'layouts', 'styles', 'catalog', 'editions', 'guide.ts', 'identity', 'open-data', 'data-set.ts'],
  pages: ['domain', 'hosting', 'i18n', 'site.ts', 'search', 'components', 'layouts', 'styles', 'catalog', 'editions', 'guide.ts', 'identity', 'open-data', 'data-set.ts', 'counterparts.ts', 'views'],
  commands: ['accessibility', 'domain', 'delivery', 'environment.ts', 'validation', 'hosting', 'identity', 'publishing', 'search'],
};

/** Packages that a room may use; rooms that are not named here may use any that is installed. */
const PACKAGES: Record<string, readonly string[]> = {
  domain: ['zod'],
  i18n: [],
  hosting: [],
  'environment.ts': [],
  'site.ts': [],
  catalog: ['astro:content'],
  components: ['astro:content'],
  layouts: [],
  pages: ['astro:content'],
};

const roomOf = (path: string) => path.split('/')[0] ?? '';
const files = filesIn('src');

test('every room of src/ stands in the table, and no other', () => {
  assert.deepEqual([...new Set(files.map(({ path }) => roomOf(path)))].sort(), Object.keys(MAY_IMPORT).sort());
});

for (const [room, allowed] of Object.entries(MAY_IMPORT)) {
  test(`${room} imports from itself${allowed.map((other) => `, ${other}`).join('')} and from nowhere else`, () => {
    const wrong = files.filter(({ path }) => roomOf(path) === room).flatMap((file) => file.imports.flatMap((each) => {
      const to = target(file, each);
      if (!to || roomOf(to) === room || allowed.includes(roomOf(to)) || (each.typeOnly && allowed.includes(`type:${roomOf(to)}`))) return [];
      return [`${file.path} → ${to}`];
    }));
    assert.deepEqual(wrong, []);
  });
}

for (const [room, allowed] of Object.entries(PACKAGES)) {
  test(`${room} uses ${allowed.join(', ') || 'no package'}`, () => {
    const wrong = files.filter(({ path }) => roomOf(path) === room).flatMap(({ path, imports }) => imports.filter(({ from, typeOnly }) => !from.startsWith('.') && !typeOnly && !allowed.includes(from)).map(({ from }) => `${path} → ${from}`));
    assert.deepEqual(wrong, []);
  });
}

test('only the catalog reads collections; components and pages may render an entry', () => {
  const allowed = (path: string) => (path.startsWith('catalog/') ? ['getCollection', 'getEntry', 'getEntries'] : path === 'content.config.ts' ? ['defineCollection'] : ['render']);
  const wrong = files.flatMap(({ path, imports }) => imports.filter(({ from }) => from === 'astro:content').flatMap(({ names }) => names).filter((name) => !allowed(path).includes(name)).map((name) => `${path}: ${name}`));
  assert.deepEqual(wrong, []);
});

test('nobody imports pages', () => {
  assert.deepEqual(files.flatMap((file) => file.imports.map((each) => target(file, each)).filter((to) => to?.startsWith('pages/')).map((to) => `${file.path} → ${to}`)), []);
});

test('what travels to the browser carries no package and no room but search, citing, offline, i18n and domain', () => {
  const byPath = new Map(files.map((file) => [file.path, file]));
  const travelling = new Set<SourceFile>(files.filter(({ path }) => path === 'search/box.ts' || /^(?:citing|offline)\//.test(path)));
  const wrong: string[] = [];
  for (const file of travelling) {
    for (const each of file.imports.filter(({ typeOnly }) => !typeOnly)) {
      const to = byPath.get(target(file, each) ?? '');
      if (to && ['search', 'citing', 'offline', 'i18n', 'domain'].includes(roomOf(to.path))) travelling.add(to);
      else wrong.push(`${file.path} → ${each.from}`);
    }
  }
  assert.ok(travelling.size > 1);
  assert.deepEqual(wrong, []);
});

test('relative imports name the file with its ending, and the file is there', () => {
  const wrong = files.flatMap((file) => file.imports.flatMap((each) => {
    const to = target(file, each);
    return to && !existsSync(join(ROOT, 'src', to)) ? [`${file.path} → ${each.from}`] : [];
  }));
  assert.deepEqual(wrong, []);
});

test('folders are questions: there is no utils, lib, helpers or common', () => {
  assert.deepEqual(files.map(({ path }) => path).filter((path) => /(?:^|\/)(?:utils?|lib|helpers?|common|misc)(?:\/|\.)/.test(path)), []);
});
