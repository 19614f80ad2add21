import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type DocumentFacts, documentPoints } from '../domain/document.ts';
import { ORIGINAL, TRANSLATED } from '../domain/language.ts';
import { addressesIn, addressOf, changesAddress, datedPermalink, editionAddress, entryAddress, listAddress, permalink, PROSE_PAGES, proseAddress, type Room, shortAddress } from '../domain/permalink.ts';
import type { Place, Prose, Publisher, Term } from '../domain/reference.ts';
import type { Retired } from '../domain/retired.ts';
import type { SourceText } from '../domain/source-text.ts';
import type { Reader, Theme } from '../domain/ways-in.ts';
import { complain } from './cross-checks.ts';
import { show } from './explain.ts';
import type { Problem } from './problem.ts';
import type { ContentFile } from './read-file.ts';

/** Two lists never share what tells them apart in addresses, ids and citations; parts are counted from 1. */
export function checkLists(document: ContentFile<DocumentFacts>, problems: Problem[]): void {
  const { lists } = document.data;
  lists.forEach((list, index) => {
    for (const field of ['id', 'slug', 'prefix', 'heading'] as const) {
      if (lists.findIndex((other) => other[field] === list[field]) !== index) complain(problems, document, ['lists', index, field], `Jest: ${show(list[field])}, tak samo jak w innej liście.`, 'wpisz wartość, której nie ma żadna inna lista.');
    }
    if (list.part !== index + 1) complain(problems, document, ['lists', index, 'part'], `Jest: ${list.part}.`, `części dokumentu liczymy po kolei; wpisz ${index + 1}.`);
  });
}

/** Countries have a code and a capital, whatever is no country has neither. */
export function checkPlaces(places: readonly ContentFile<Place>[], problems: Problem[]): void {
  for (const place of places) {
    for (const field of ['iso', 'capital'] as const) {
      const found = place.data[field];
      if (place.data.kind === 'country' && found === undefined) complain(problems, place, [field], 'Brakuje tego pola.', 'państwo ma kod ISO („iso”) i stolicę („capital”); dopisz to pole.');
      if (place.data.kind !== 'country' && found !== undefined) complain(problems, place, [field], `Jest: ${show(found)}.`, `to pole mają tylko państwa; usuń je albo zmień „kind”: ${show(place.data.kind)}.`);
    }
  }
}

/** A public body signs the statement that the law asks for, so nothing in it may be unknown. */
export function checkPublisher(publisher: ContentFile<Publisher>, problems: Problem[]): void {
  if (publisher.data.status !== 'podmiot-publiczny') return;
  for (const [field, value] of Object.entries(publisher.data)) {
    if (value === null) complain(problems, publisher, [field], 'Pole jest puste, a podmiot publiczny musi je podać w deklaracji dostępności.', 'wpisz wartość albo zmień „status” na „dobrowolna”.');
  }
}

const GALLERY = `${addressOf('about')}wzornik/`;

/** The pages of prose that every page links to are there. */
export function checkProse(root: string, problems: Problem[]): void {
  for (const page of PROSE_PAGES) {
    const file = `pages${addressOf(page).slice(0, -1)}.mdx`;
    if (existsSync(join(root, 'pages')) && !existsSync(join(root, file))) problems.push({ file: `content/${file}`, message: 'Brakuje tego pliku, a prowadzi do niego stopka każdej strony.', remedy: 'przywróć go poleceniem „git checkout -- content”.' });
  }
}

interface Whole {
  document: ContentFile<DocumentFacts>;
  editions: readonly SourceText[];
  terms: readonly ContentFile<Term>[];
  places: readonly ContentFile<Place>[];
  prose: readonly ContentFile<Prose>[];
  themes: ContentFile<Theme[]>;
  readers: ContentFile<Reader[]>;
  retired: ContentFile<Retired[]>;
}

/** Where the build itself writes. */
const OF_THE_PROGRAM = ['/404/', '/pagefind/', '/index/'];

/** No two pages want one address; what is retired is gone and leads to a page that is there. */
export function checkAddresses({ document, editions, terms, places, prose, themes, readers, retired }: Whole, problems: Problem[]): void {
  const file = ({ path }: ContentFile<unknown>) => path.replace(/^.*\/|\.mdx$/g, '');
  const fixed = addressesIn(ORIGINAL).filter(([page]) => !PROSE_PAGES.includes(page)).map(([, address]) => address);
  const taken = new Set([...fixed, ...TRANSLATED.map((language) => addressOf('home', language)), ...OF_THE_PROGRAM, ...PROSE_PAGES.map((page) => addressOf(page))]);
  document.data.lists.forEach((list, index) => {
    if (taken.has(listAddress(list))) complain(problems, document, ['lists', index, 'slug'], `Jest: ${show(list.slug)}, a pod tym adresem stoi już inna strona.`, 'wpisz inny początek adresu.');
  });
  const entries = (room: Room, names: readonly string[]) => names.map((name) => entryAddress(room, name));
  const dated = editions.flatMap(({ date, lists }) => [editionAddress({ sourceDate: date }), changesAddress(date), ...documentPoints({ lists: document.data.lists.map((list, index) => ({ ...list, points: lists[index]?.wordings.length ?? 0 })) }).flatMap((point) => [datedPermalink({ sourceDate: date }, point), `${editionAddress({ sourceDate: date })}${point.list.slug}/`])]);
  const translated = (address: string) => TRANSLATED.some((language) => address.startsWith(addressOf('home', language)));
  const living = new Set([
    ...fixed, GALLERY, ...document.data.lists.map(listAddress), ...documentPoints(document.data).flatMap((point) => [permalink(point), shortAddress(point)]), ...dated,
    ...entries('glossary', terms.map(file)), ...entries('places', places.map(file)), ...entries('themes', themes.data.map(({ id }) => id)), ...entries('readers', readers.data.map(({ id }) => id)),
  ]);
  for (const page of prose) {
    const address = proseAddress(file(page));
    if (living.has(address) || OF_THE_PROGRAM.includes(address) || translated(address)) complain(problems, page, [], `Pod adresem ${address} stoi już inna strona.`, 'nazwij plik inaczej.');
    living.add(address);
  }
  retired.data.forEach(({ address, to }, index) => {
    if (living.has(address)) complain(problems, retired, [index, 'address'], `Pod adresem ${address} stoi strona.`, 'usuń wpis albo stronę, która zajmuje ten adres.');
    const target = to?.replace(/#.*$/, '');
    if (target && !living.has(target) && !translated(target)) complain(problems, retired, [index, 'to'], `Nie ma strony ${target}.`, 'wpisz adres strony tego serwisu, która istnieje, albo usuń pole „to”.');
  });
}
