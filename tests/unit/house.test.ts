import assert from 'node:assert/strict';
import { test } from 'node:test';
import { filesIn, withoutComments } from './source-files.ts';

const files = filesIn('src');

/** Colours outside styles/tokens.css, with the reason why they cannot be tokens. */
const COLOURS_ELSEWHERE: Record<string, readonly string[]> = {
  // Browsers paint their own frame with it and read no variable there.
  'layouts/Page.astro': ['<meta name="theme-color" content="#06392f">'],
};

const NAMES = 'white|black|red|green|blue|yellow|orange|purple|pink|gr[ae]y|silver|gold|navy|teal|brown|cyan|magenta|beige|ivory|maroon|olive|lime|aqua|fuchsia';
const COLOUR = new RegExp(`#(?:[0-9a-f]{3,4}|[0-9a-f]{6}|[0-9a-f]{8})\\b|\\b(?:rgba?|hsla?|hwb|lab|lch|oklab|oklch|color)\\(|(?:color|background|border[a-z-]*|fill|stroke|outline|shadow)\\s*[:=]\\s*["']?(?:[\\w.()-]+ )*(?:${NAMES})\\b`, 'gi');

test('colours stand in styles/tokens.css and nowhere else', () => {
  const wrong = files.filter(({ path }) => path !== 'styles/tokens.css').flatMap(({ path, text }) => {
    const rest = (COLOURS_ELSEWHERE[path] ?? []).reduce((left, allowed) => left.replace(allowed, ''), withoutComments(text));
    return (rest.match(COLOUR) ?? []).map((colour) => `src/${path}: ${colour}`);
  });
  assert.deepEqual(wrong, []);
});

test('an exception for a colour is dropped when the file no longer needs it', () => {
  const stale = Object.entries(COLOURS_ELSEWHERE).flatMap(([path, allowed]) => allowed.filter((each) => !files.find((file) => file.path === path)?.text.includes(each)).map((each) => `${path}: ${each}`));
  assert.deepEqual(stale, []);
});

for (const folder of ['src', 'tests']) {
  test(`${folder}/ has no „any” and switches no check off`, () => {
    const wrong = filesIn(folder, /\.(?:ts|astro)$/).filter(({ path }) => path !== 'unit/house.test.ts').flatMap(({ path, text }) => {
      const code = withoutComments(text).replace(/(['"`])(?:\\.|(?!\1).)*\1/g, "''");
      return [...(code.match(/(?:[:<|&,(=]|\bas)\s*any\b(?!\s*[\w:])/g) ?? []), ...(text.match(/@ts-(?:ignore|nocheck|expect-error)|eslint-disable/g) ?? [])].map((found) => `${folder}/${path}: ${found}`);
    });
    assert.deepEqual(wrong, []);
  });
}

test('styles use no !important and no inline style attribute', () => {
  // JsonLd writes a data block, which browsers do not run and the Content-Security-Policy lets stand.
  assert.deepEqual(files.filter(({ path }) => path !== 'components/JsonLd.astro').flatMap(({ path, text }) => (withoutComments(text).match(/!important|\sstyle=|\sset:html=|\sis:inline/g) ?? []).map((found) => `src/${path}: ${found.trim()}`)), []);
});

test('what is built does not depend on the day: nothing asks for the time', () => {
  // The yearly review of the accessibility statement is asked for when the site is published, not when it is built.
  const allowed = ['validation/content-loader.ts', 'commands/publish-check.ts'];
  assert.deepEqual(files.filter(({ path, text }) => !allowed.includes(path) && /new Date\(\)|Date\.now\(\)|performance\.now|Math\.random/.test(withoutComments(text))).map(({ path }) => path), []);
});
