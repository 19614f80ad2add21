/** Countries beyond the wording: which entry they lead to, and their names, capitals and peoples in Polish. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { parse } from 'yaml';
import { fold } from '../fold.ts';
import type { PackedPart } from '../packed.ts';
import type { PlaceWhy } from '../text.ts';
import { tokenize } from '../tokenize.ts';
import type { Searchable } from './build-lexicon.ts';
import type { Dictionary } from './hunspell.ts';
import { derivedFromPlace } from './toponyms.ts';

interface Corrections {
  readonly capitals: Readonly<Record<string, string>>;
  readonly words: Readonly<Record<string, readonly string[]>>;
}

/** The place slug by which an entry says that it speaks of the Union. */
const UNION = 'unia-europejska';
/** Words for countries in general: they lead to the entries that name several. */
const GENERAL: Readonly<Record<string, string>> = { pl: 'kraj,państwo', en: 'country' };
/** Adjectives, and peoples with a capital: of „Dominikana” not „dominikanin”. */
const OF_COUNTRIES = /^\p{Lu}|ki$/u;

const require = createRequire(import.meta.url);

/** A country and everything people call it by. */
interface Country {
  readonly code: string;
  readonly name: string;
  /** Name, capital, adjective and people, as far as the data or the dictionary have them. */
  readonly words: readonly string[];
}

/** The countries of the world but Poland, by code. */
function countriesIn(language: string, dictionary: Dictionary): Country[] {
  const { capitals, words } = parse(readFileSync(new URL('places.yaml', import.meta.url), 'utf8')) as Corrections;
  const { countries } = require('countries-list') as { countries: Record<string, { capital: string }> };
  const names = namesIn(language);
  return Object.keys(names).sort().flatMap((code) => {
    const name = first(names[code] ?? '');
    const capital = (language === 'pl' ? capitals[code] : undefined) ?? countries[code]?.capital ?? '';
    if (name.split(' ').length > 2 || capital === '' || code === 'PL') return [];
    const peoples = language === 'pl' ? (words[code] ?? derivedFromPlace(name, dictionary).filter((word) => OF_COUNTRIES.test(word))) : deriveEnglish(name, dictionary);
    const seat = capital.split(' ').length > 2 ? [] : [capital, ...(language === 'pl' ? derivedFromPlace(capital, dictionary) : [])];
    return [{ code, name, words: [...new Set([name, ...seat, ...peoples])] }];
  });
}

function namesIn(code: string): Record<string, string | string[]> {
  return (require(`i18n-iso-countries/langs/${code}.json`) as { countries: Record<string, string | string[]> }).countries;
}

/** Codes of the countries that each entry names. */
function namedBy(entries: readonly Searchable[]): string[][] {
  const polish = Object.entries(namesIn('pl'));
  return entries.map((entry) => polish.filter(([, name]) => entry.places.includes(slug(first(name)))).map(([code]) => code));
}

/** What the countries that entries name are called by, under their names: „Litwa”: Wilno, litewski, Litwin. */
export function peoples(entries: readonly Searchable[], dictionary: Dictionary, language: string): Record<string, readonly string[]> {
  const named = new Set(namedBy(entries).flat());
  return Object.fromEntries(countriesIn(language, dictionary).filter(({ code }) => named.has(code)).map(({ name, words }) => [name, words]));
}

/** Countries grouped by the entry they lead to: named by it, member of the Union, or the rest of the world. */
export function places(entries: readonly Searchable[], dictionary: Dictionary, language: string): PackedPart['places'] {
  const { supplemental } = require('cldr-core/supplemental/territoryContainment.json') as { supplemental: { territoryContainment: { EU: { _contains: string[] } } } };
  const members = new Set(supplemental.territoryContainment.EU._contains);
  const naming = namedBy(entries);
  const home = naming.findIndex((codes) => codes.length === 1); // Poland is no foreign country
  const most = naming.reduce((best, codes, index) => (codes.length > (naming[best]?.length ?? 0) ? index : best), 0);
  const list = entries[most]?.list;
  const union = entries.findIndex((entry) => entry.list === list && entry.places.includes(UNION));
  const world = entries.findIndex((entry, index) => entry.list === list && index !== most && index !== union);
  const groups = new Map<string, { entry: number; why: PlaceWhy; lines: string[] }>();
  const put = (entry: number, why: PlaceWhy, line: string): void => {
    if (entry < 0 || line === '') return;
    const group = groups.get(`${entry} ${why}`) ?? { entry, why, lines: [] };
    group.lines.push(line);
    groups.set(`${entry} ${why}`, group);
  };
  if ((naming[most]?.length ?? 0) > 1) put(most, 'countries', GENERAL[language] ?? '');
  for (const { code, name, words } of countriesIn(language, dictionary)) {
    if (home >= 0 && naming[home]?.includes(code)) continue;
    const why = naming[most]?.includes(code) ? 'named' : members.has(code) ? 'union' : 'world';
    const entry = why === 'named' ? most : why === 'union' ? union : world;
    const known = new Set(tokenize([entries[entry]?.wording, ...(entries[entry]?.keywords ?? [])].join(' ')).map((token) => token.folded));
    const fresh = words.filter((word) => tokenize(word).some((token) => !known.has(token.folded)));
    if (fresh.length > 0) put(entry, why, [...(fresh.includes(name) ? [] : [`=${name}`]), ...fresh].join(','));
  }
  return [...groups.values()].map(({ entry, why, lines }) => [entry, why, lines.join('\n')] as const);
}

/** “Austrian”, “Hungarian”: adjective and people in one. */
function deriveEnglish(name: string, dictionary: Dictionary): string[] {
  const stem = name.replace(/(?:[aeoy]|land)$/u, '');
  return ['n', 'an', 'ian', 'ish', 'ese'].flatMap((ending) => [name + ending, stem + ending]).filter((word) => dictionary.has(word)).slice(0, 1);
}

const first = (name: string | readonly string[]): string => (typeof name === 'string' ? name : (name[0] ?? ''));
const slug = (name: string): string => fold(name).replaceAll(' ', '-');
