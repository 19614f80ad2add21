import assert from 'node:assert/strict';
import { test } from 'node:test';
import { pageAt, plain } from './built.ts';

const { $ } = pageAt('/deklaracja-dostepnosci/');

/** „Warunki techniczne publikacji i struktura dokumentu elektronicznego deklaracji dostępności”, version 2.0 of 31 July 2024. */
const IDS = [
  'a11y-wstep', 'a11y-podmiot', 'a11y-zakres', 'a11y-url', 'a11y-data-publikacja', 'a11y-data-aktualizacja', 'a11y-status',
  'a11y-data-sporzadzenie', 'a11y-kontakt', 'a11y-email', 'a11y-telefon', 'a11y-procedura', 'a11y-architektura', 'a11y-komunikacja',
];
const CONDITIONAL = ['a11y-data-przeglad', 'a11y-ocena', 'a11y-aplikacje', 'a11y-architektura-url'];

const HEADINGS = [
  'h1 Deklaracja dostępności',
  'h2 Stan dostępności cyfrowej',
  'h2 Przygotowanie deklaracji dostępności i jej aktualizacja',
  'h2 Udogodnienia, ograniczenia i inne informacje',
  'h2 Informacje zwrotne i dane kontaktowe',
  'h2 Obsługa wniosków i skarg związanych z dostępnością',
  'h2 Pozostałe informacje',
  'h3 Dostępność architektoniczna',
  'h3 Dostępność komunikacyjno-informacyjna',
];

for (const id of IDS) {
  test(`the statement has ${id} exactly once, and it is not empty`, () => {
    assert.equal($(`[id="${id}"]`).length, 1);
    assert.notEqual(plain($(`#${id}`).text()), '');
  });
}

test('the statement has no id of older templates and none of its own making', () => {
  const ids = $('[id^=a11y-]').toArray().map((element) => $(element).attr('id') ?? '');
  assert.deepEqual(ids.filter((id) => !IDS.includes(id) && !CONDITIONAL.includes(id)), []);
});

test('publisher, scope and address stand inside the introduction', () => {
  for (const id of ['a11y-podmiot', 'a11y-zakres', 'a11y-url']) assert.equal($(`#a11y-wstep #${id}`).length, 1, id);
});

test('the headings stand in the order of the template', () => {
  assert.deepEqual($('main').find('h1, h2, h3').toArray().map((heading) => `${heading.tagName} ${plain($(heading).text())}`), HEADINGS);
});

test('a date is either a <time> with a machine-readable day or says „nieustalony”', () => {
  for (const id of ['a11y-data-publikacja', 'a11y-data-aktualizacja', 'a11y-data-sporzadzenie']) {
    const date = $(`#${id}`);
    if (date.is('time')) assert.match(date.attr('datetime') ?? '', /^\d{4}-\d{2}-\d{2}$/, id);
    else assert.equal(plain(date.text()), 'nieustalony', id);
  }
  assert.ok($('#a11y-data-sporzadzenie').is('time'));
});

test('the link of the address leads where its text says', () => {
  assert.equal($('#a11y-url').attr('href'), plain($('#a11y-url').text()));
});

test('the statement names the Ombudsman for complaints about public bodies', () => {
  assert.equal($('#a11y-procedura a[href="https://bip.brpo.gov.pl/"]').length, 1);
});

test('the statement says whether a sign-language interpreter is available', () => {
  assert.match(plain($('main').text()), /tłumacza języka migowego/);
});
