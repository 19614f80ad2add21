import type { EditionMessages } from './citing-pages.ts';

/** Dated texts in Polish. */
export const editionsPl: EditionMessages = {
  explained: 'Adres strony z\u00a0objaśnieniami',
  older: 'To dawne brzmienie',
  olderLead: (date) => `Nowszy tekst ma na stronie źródłowej datę ${date} Brzmienie na tej stronie się nie zmieni, bo prowadzą do niej cytaty.`,
  nowHere: 'Ten punkt dziś:',
  gone: 'W\u00a0nowszym tekście tego punktu nie ma.',
  changesLink: 'Co się zmieniło, słowo po słowie',
  changesTitle: (date) => `Co zmienił tekst z\u00a0${date}`,
  changesDescription: (older, newer) => `Porównanie tekstu z\u00a0${older} z\u00a0tekstem z\u00a0${newer}, słowo po słowie.`,
  changesLead: (older, newer) => `Porównanie dwóch tekstów: z\u00a0${older} i\u00a0z\u00a0${newer}`,
  legend: 'Słowa przekreślone usunięto, słowa podkreślone dodano.',
  added: 'dodano',
  removed: 'usunięto',
  newPoint: 'nowy punkt',
  gonePoint: 'punkt usunięto',
  movedPoint: (number) => `wcześniej punkt ${number}`,
  unchanged: (points) => `Bez zmian: ${points}`,
  latest: 'obecny tekst',
  renumbered: 'Zmieniła się numeracja',
  cameFrom: (number, date) => `Przed tekstem z\u00a0${date} ten punkt miał numer ${number}:`,
  numberBefore: (number, date) => `Przed tekstem z\u00a0${date} numer ${number} miał inny punkt.`,
  hisNumberNow: 'Dziś to',
  hisText: 'Jego dawne brzmienie',
};
