/** A page of each kind: its name in the table and its path. */
export const KINDS: readonly (readonly [string, string])[] = [
  ['start page', '/'],
  ['list', '/tematyczne/'],
  ['thematic 8', '/tematyczne/8/'],
  ['geographic 2', '/geograficzne/2/'],
  ['search', '/szukaj/'],
  ['search with results', '/szukaj/?q=dotacje'],
  ['index of words', '/skorowidz/'],
  ['glossary', '/pojecia/'],
  ['term', '/pojecia/europolia/'],
  ['places', '/miejsca/'],
  ['place', '/miejsca/ukraina/'],
  ['themes', '/tematy/'],
  ['reader', '/dla/przedsiebiorca/'],
  ['ties', '/powiazania/'],
  ['citing several', '/cytuj/?punkty=t5,t8'],
  ['versions', '/wersje/'],
  ['dated copy', '/wersje/2011-01-31/tematyczne/8/'],
  ['proof', '/zgodnosc/'],
  ['data', '/dane/'],
  ['about', '/o-serwisie/'],
  ['statement', '/deklaracja-dostepnosci/'],
  ['privacy', '/prywatnosc/'],
  ['gallery', '/o-serwisie/wzornik/'],
  ['not found', '/nie-ma/'],
  ['English start page', '/en/'],
  ['English thematic 8', '/en/thematic/8/'],
];

/** The page whose twin is written by hand in limit/, and the one that follows it. */
export const MEASURED = '/tematyczne/8/';
export const NEXT = '/tematyczne/9/';
