import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type CheerioAPI, load } from 'cheerio';
import { pageAt, plain } from './built.ts';

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

/** What the template asks for, each with what is wrong with a statement; nothing when it is as asked. */
const ASKED: Readonly<Record<string, ($: CheerioAPI) => readonly string[]>> = {
  'every id of the template stands there exactly once': ($) => IDS.filter((id) => $(`[id="${id}"]`).length !== 1),
  'no field is empty': ($) => IDS.filter((id) => plain($(`#${id}`).text()) === ''),
  'there is no id of older templates and none of its own making': ($) => $('[id^=a11y-]').toArray().map((element) => $(element).attr('id') ?? '').filter((id) => !IDS.includes(id) && !CONDITIONAL.includes(id)),
  'publisher, scope and address stand inside the introduction': ($) => ['a11y-podmiot', 'a11y-zakres', 'a11y-url'].filter((id) => $(`#a11y-wstep #${id}`).length !== 1),
  'the headings stand in the order of the template': ($) => {
    const shown = $('main').find('h1, h2, h3').toArray().map((heading) => `${heading.tagName} ${plain($(heading).text())}`);
    return Array.from({ length: Math.max(shown.length, HEADINGS.length) }, (_, index) => index).filter((index) => shown[index] !== HEADINGS[index]).map((index) => shown[index] ?? `brak: ${HEADINGS[index]}`);
  },
  'a date is a <time> with a machine-readable day, or says „nieustalona”': ($) => ['a11y-data-publikacja', 'a11y-data-aktualizacja', 'a11y-data-sporzadzenie'].filter((id) => {
    const date = $(`#${id}`);
    return date.is('time') ? !/^\d{4}-\d{2}-\d{2}$/.test(date.attr('datetime') ?? '') : plain(date.text()) !== 'nieustalona';
  }),
  'the day on which it was made is known': ($) => ($('#a11y-data-sporzadzenie').is('time') ? [] : ['a11y-data-sporzadzenie']),
  'the link of the address leads where its text says': ($) => ($('#a11y-url').attr('href') === plain($('#a11y-url').text()) ? [] : ['a11y-url']),
  'it names the Ombudsman for complaints': ($) => ($('#a11y-procedura a[href="https://bip.brpo.gov.pl/"]').length === 1 ? [] : ['a11y-procedura']),
  'it says whether a sign-language interpreter is available': ($) => (/tłumacza języka migowego/.test(plain($('main').text())) ? [] : ['a11y-komunikacja']),
};

const { html, $: built } = pageAt('/deklaracja-dostepnosci/');

for (const [what, faults] of Object.entries(ASKED)) test(`the statement: ${what}`, () => assert.deepEqual(faults(built), []));

/** The published statement, broken in one place each; the rule that must see it. */
const BROKEN: readonly (readonly [what: string, rule: keyof typeof ASKED, from: string | RegExp, to: string])[] = [
  ['an id is missing', 'every id of the template stands there exactly once', 'id="a11y-telefon"', ''],
  ['an id stands there twice', 'every id of the template stands there exactly once', '<ul>', '<p id="a11y-status">Zgodny.</p><ul>'],
  ['the contact is empty', 'no field is empty', /(<p id="a11y-kontakt">)[\s\S]*?<\/p>/, '$1</p>'],
  ['an id of an older template is left', 'there is no id of older templates and none of its own making', 'id="a11y-status"', 'id="a11y-audytor"'],
  ['the publisher stands outside the introduction', 'publisher, scope and address stand inside the introduction', 'id="a11y-wstep"', 'id="wstep"'],
  ['a heading has another name', 'the headings stand in the order of the template', 'Stan dostępności cyfrowej', 'Dostępność'],
  ['a heading is missing', 'the headings stand in the order of the template', /<h3 id="a11y-komunikacja">[\s\S]*?<\/h3>/, ''],
  ['a date is written by hand', 'a date is a <time> with a machine-readable day, or says „nieustalona”', /<time id="a11y-data-sporzadzenie" datetime="[^"]*">[^<]*<\/time>/, '<span id="a11y-data-sporzadzenie">w listopadzie</span>'],
  ['the day of the statement is not known', 'the day on which it was made is known', /<time id="a11y-data-sporzadzenie" datetime="[^"]*">[^<]*<\/time>/, '<span id="a11y-data-sporzadzenie">nieustalona</span>'],
  ['the address leads elsewhere', 'the link of the address leads where its text says', /id="a11y-url" href="[^"]*"/, 'id="a11y-url" href="https://przyklad.pl/"'],
  ['complaints go elsewhere', 'it names the Ombudsman for complaints', 'https://bip.brpo.gov.pl/', 'https://przyklad.pl/'],
  ['nothing is said of an interpreter', 'it says whether a sign-language interpreter is available', 'języka migowego', ''],
];

for (const [what, rule, from, to] of BROKEN) {
  test(`a broken sample is seen: ${what}`, () => {
    const broken = html.replace(from, to);
    assert.notEqual(broken, html, 'the sample is not broken');
    assert.notDeepEqual(ASKED[rule]?.(load(broken)), []);
  });
}
