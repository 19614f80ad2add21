const NBSP = '\u00a0';

/**
 * Polish line breaks for our own texts: a one-letter word, „nr”, „pkt”, „cz.”, „ust.” stay with what follows,
 * „r.” with its year, a day with its month, a dash with the word before it. Never used on the adopted wording (see `holdLines`).
 */
export function typeset(text: string): string {
  return text
    .replace(/(?<![\p{L}\p{M}\d’'])([\p{L}]) (?=\S|$)/gu, `$1${NBSP}`)
    .replace(/(?<![\p{L}])(nr|pkt|cz\.|ust\.|art\.|poz\.|ok\.) (?=\S)/giu, `$1${NBSP}`)
    .replace(/(?<!\d)(\d{1,2}) (?=(?:stycznia|lutego|marca|kwietnia|maja|czerwca|lipca|sierpnia|września|października|listopada|grudnia)(?!\p{L}))/gu, `$1${NBSP}`)
    .replace(/(\d) (?=r\.|z[ \u00a0]\d)/gu, `$1${NBSP}`)
    .replace(/ (?=[–—] )/gu, NBSP);
}
