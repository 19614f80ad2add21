import assert from 'node:assert/strict';
import { test } from 'node:test';
import { document } from '../yardstick.ts';
import { englishPages, findings, internal, pages, plain, polishPages } from './built.ts';

const ONE_EACH = ['h1', 'body > header', 'body > header nav', 'main', 'main#tresc', 'body > footer', 'html[lang]', 'title'];

for (const selector of ONE_EACH) {
  test(`every page has exactly one ${selector}`, () => {
    assert.deepEqual(findings(pages, ({ $ }) => ($(selector).length === 1 ? undefined : `${$(selector).length} × ${selector}`)), []);
  });
}

test('the first link of every page skips to the content', () => {
  assert.deepEqual(findings(pages, ({ $ }) => ($('a').first().attr('href') === '#tresc' ? undefined : $.html($('a').first()))), []);
});

test('headings skip no level', () => {
  assert.deepEqual(findings(pages, ({ $ }) => {
    const levels = $('h1, h2, h3, h4, h5, h6').toArray().map(({ tagName }) => Number(tagName[1]));
    return levels.filter((level, index) => level > (levels[index - 1] ?? 0) + 1).map((level) => `h${level} po ${levels.join(' ')}`);
  }), []);
});

test('every navigation of a page has a name of its own', () => {
  assert.deepEqual(findings(pages, ({ $ }) => {
    const names = $('nav').toArray().map((nav) => $(nav).attr('aria-label') ?? '');
    return names.includes('') || new Set(names).size !== names.length ? names.join(' | ') : undefined;
  }), []);
});

test('the footer of every page leads to „Deklaracja dostępności”', () => {
  assert.deepEqual(findings(polishPages, (page) => {
    const link = page.$('body > footer a').filter((_, element) => page.$(element).text() === 'Deklaracja dostępności');
    return link.length === 1 && internal(link.attr('href') ?? '', page)?.path === '/deklaracja-dostepnosci/' ? undefined : 'brak linku';
  }), []);
});

test('both lists, the whole document and the search are one step from every page', () => {
  assert.deepEqual(findings(polishPages, (page) => {
    const targets = new Set(page.$('body > header a').toArray().map((link) => internal(page.$(link).attr('href') ?? '', page)?.path));
    return ['/', '/tematyczne/', '/geograficzne/', '/szukaj/', '/skorowidz/'].filter((path) => !targets.has(path)).map((path) => `brak linku do ${path}`);
  }), []);
});

test('every page says that it is not the City\'s and not a BIP page, where the text is from, and what is ours', () => {
  const needed = ['To nie jest serwis Miasta Krakowa ani strona BIP.', 'na stronie źródłowej z datą 31 stycznia 2011 r.', 'opracowanie redakcyjne'];
  assert.deepEqual(findings(polishPages, ({ $ }) => needed.filter((words) => !plain($('body > footer').text()).includes(words))), []);
});

test('the header and the footer lead to the same places, in the same order, on every page', () => {
  for (const [selector, among] of [['body > header a:not([hreflang])', polishPages], ['body > footer a', polishPages], ['body > header a:not([hreflang])', englishPages], ['body > footer a', englishPages]] as const) {
    const orders = new Set(among.map((page) => page.$(selector).toArray().map((link) => page.$(link).attr('href')).join(' ')));
    assert.equal(orders.size, 1, [...orders].join('\n'));
  }
});

test('where „Obowiązujące” is a heading, the status of the text stands beside it', () => {
  assert.deepEqual(findings(pages, ({ $ }) => {
    const claims = $('h1, h2, h3').toArray().some((heading) => $(heading).text().includes(document.title.split(' ')[0] ?? ''));
    return claims && !plain($('main').text()).includes('Nie znaleźliśmy aktu, który by go zmieniał') ? 'nagłówek bez zdania o stanie tekstu' : undefined;
  }), []);
});
