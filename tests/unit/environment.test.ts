import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readAddress } from '../../src/environment.ts';

const GOOD: [Record<string, string>, string, string][] = [
  [{}, 'http://localhost:4321', '/'],
  [{ SITE_URL: '', BASE_PATH: '' }, 'http://localhost:4321', '/'],
  [{ SITE_URL: 'https://priorytety.example' }, 'https://priorytety.example', '/'],
  [{ SITE_URL: 'https://priorytety.example/' }, 'https://priorytety.example', '/'],
  [{ SITE_URL: 'http://localhost:8080' }, 'http://localhost:8080', '/'],
  [{ SITE_URL: 'https://a.example:8443' }, 'https://a.example:8443', '/'],
  [{ SITE_URL: 'http://127.0.0.1' }, 'http://127.0.0.1', '/'],
  [{ SITE_URL: 'http://[::1]:8080' }, 'http://[::1]:8080', '/'],
  [{ SITE_URL: 'https://xn--krakw-3ta.example' }, 'https://xn--krakw-3ta.example', '/'],
  [{ BASE_PATH: '/' }, 'http://localhost:4321', '/'],
  [{ BASE_PATH: 'priorytety' }, 'http://localhost:4321', '/priorytety/'],
  [{ BASE_PATH: '/priorytety' }, 'http://localhost:4321', '/priorytety/'],
  [{ BASE_PATH: '/priorytety/' }, 'http://localhost:4321', '/priorytety/'],
  [{ BASE_PATH: '/a/b-c/d1' }, 'http://localhost:4321', '/a/b-c/d1/'],
];
for (const [env, site, base] of GOOD) {
  test(`${JSON.stringify(env)} gives ${site} and ${base}`, () => {
    assert.deepEqual(readAddress(env), { site, base });
  });
}

/** Parts that would break out of an attribute, a header, a file of a server or a terminal, or lead elsewhere. */
const HOSTILE = [' ', '"', "'", '`', '<', '>', '<script>', ';', '$', '${HOME}', '$(id)', '{', '}', '(', ')', '*', '!', ',', '=', '&', '|', '^', '~', '+', '..', '/..', '//', '/./', '\\', '%', '%0a', '%2e%2e', '\n', '\r\n', '\t', '\u001b[31m', '\u200b', '\u202e', '?', '?q', '#', '#a', '@', '@b.pl', ':', ':x', ':99999', 'ł', '／', '。', '_', 'A', '\uD800'];

const BAD: [Record<string, string>, RegExp][] = [
  ...['priorytety.example', 'https://a.example/p', 'https://a.example/?x', 'https://a.example#x', 'ftp://a.example', 'https://u:p@a.example', 'HTTPS://A.EXAMPLE', 'https://żółw.example', 'javascript:alert(1)', 'https://', ' https://a.example', 'https://a.example:443', 'nie', ...HOSTILE.map((part) => `https://${part}.example`), ...HOSTILE.map((part) => `https://a.example${part}`)]
    .map((SITE_URL): [Record<string, string>, RegExp] => [{ SITE_URL }, /^SITE_URL ma wartość „.+na przykład https?:\/\/[a-z0-9.-]+ \(/s]),
  ...['/Priorytety', '/prio rytety', '/ż', '/a?b', '/a#b', '..', '/a/../b', 'https://a.example', '//a', '/a//b', '\\a', '/a%20b', ...HOSTILE.map((part) => `/a${part}/`)]
    .map((BASE_PATH): [Record<string, string>, RegExp] => [{ BASE_PATH }, /^BASE_PATH ma wartość „.+\/priorytety/s]),
];
for (const [env, message] of BAD) {
  test(`${JSON.stringify(env)} is refused with a remedy in Polish`, () => {
    assert.throws(() => readAddress(env), { message });
  });
}

test('what a terminal would act on is shown as its number', () => {
  assert.throws(() => readAddress({ SITE_URL: '\u001b[31m\n' }), { message: /„\\u001b\[31m\\u000a”/ });
});
