import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readAddress } from '../../src/environment.ts';

const GOOD: [Record<string, string>, string, string][] = [
  [{}, 'http://localhost:4321', '/'],
  [{ SITE_URL: '', BASE_PATH: '' }, 'http://localhost:4321', '/'],
  [{ SITE_URL: 'https://priorytety.example' }, 'https://priorytety.example', '/'],
  [{ SITE_URL: 'https://priorytety.example/' }, 'https://priorytety.example', '/'],
  [{ SITE_URL: 'http://localhost:8080' }, 'http://localhost:8080', '/'],
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

const BAD: [Record<string, string>, RegExp][] = [
  ...['priorytety.example', 'https://a.example/p', 'https://a.example/?x', 'https://a.example#x', 'ftp://a.example', 'https://u:p@a.example', 'HTTPS://A.EXAMPLE', 'https://żółw.example', 'javascript:alert(1)', 'https://', ' https://a.example', 'https://a.example:443', 'nie']
    .map((SITE_URL): [Record<string, string>, RegExp] => [{ SITE_URL }, /^SITE_URL ma wartość „.+https:\/\/priorytety\.example/s]),
  ...['/Priorytety', '/prio rytety', '/ż', '/a?b', '/a#b', '..', '/a/../b', 'https://a.example', '//a', '/a//b', '\\a', '/a%20b']
    .map((BASE_PATH): [Record<string, string>, RegExp] => [{ BASE_PATH }, /^BASE_PATH ma wartość „.+\/priorytety/s]),
];
for (const [env, message] of BAD) {
  test(`${JSON.stringify(env)} is refused with a remedy in Polish`, () => {
    assert.throws(() => readAddress(env), { message });
  });
}
