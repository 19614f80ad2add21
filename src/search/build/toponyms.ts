/** Adjectives and inhabitants of places: „Lwów”: lwowski, lwowianin. Made by rule, each confirmed by the dictionary. */
import type { Dictionary } from './hunspell.ts';

/** Ends of names, all in lower case, and what the adjective has in their place. */
const ADJECTIVES: readonly (readonly [RegExp, string])[] = [
  [/(?:ia|ie|[aeoyi])?$/u, 'ski'], // Rzym, Genewa, Bawaria
  [/ll[aeoy]$/u, 'lski'], // Sewilla
  [/ss[aeoy]$/u, 'ski'], // Odessa
  [/(?:sk|[gzżs]|ch|sz|rz)[aeoyi]?$/u, 'ski'], // Gdańsk, Praga, Paryż, Zurych
  [/rz$/u, 'rski'], // Żytomierz
  [/ów$/u, 'owski'], // Kijów
  [/ód$/u, 'odzki'], // Siedmiogród
  [/ł[aeoy]?$/u, 'lski'], // Stambuł
  [/(?:ck|cz|[ckt])(?:j?[aeoyi]|ie)?$/u, 'cki'], // Donieck, Koszyce, Frankfurt, Florencja, Zakarpacie
  [/czka$/u, 'cki'], // Wieliczka
  [/(?:dź|dz|d)(?:ia|[aeoy])?$/u, 'dzki'], // Łódź, Normandia
  [/(?:n|ń)(?:ia|[naeoyi]|ki)?$/u, 'ński'], // Poznań, Barcelona, Helsinki
  [/[aeoy]?$/u, 'eński'], // Brno, Genua
  [/n[ao]$/u, 'eński'], // Wilno
  [/n[ao]$/u, 'ieński'], // Kowno
  [/[aeoy]?$/u, 'ański'], // Malta, Meksyk
  [/[aeoy]$/u, 'iański'], // Palermo
  [/(?:um|[ao])$/u, 'jski'], // Monachium, Tokio, Nicea, Sofia
  [/ja$/u, 'yjski'], // Galicja
  [/[aeio]?$/u, 'ijski'], // Malaga, Chile
  [/(?:ia|[aeo])?$/u, 'yjski'], // Syria, Cypr
  [/o?$/u, 'owski'], // Chicago
];

/** Ends of names or of their adjectives, and what the inhabitant has in their place. */
const INHABITANTS: readonly (readonly [RegExp, string])[] = [
  [/ński$/u, 'ńczyk'], // Wiedeń: wiedeńczyk
  [/jski$/u, 'jczyk'], // Nicea: nicejczyk
  [/ski$/u, 'czyk'], // Bruksela: brukselczyk
  [/wski$/u, 'wianin'], // Lwów: lwowianin
  [/a?$/u, 'ianin'], // Rzym: rzymianin
  [/[ay]?$/u, 'anin'], // Paryż: paryżanin
  [/ga?$/u, 'żanin'], // Praga, Petersburg: prażanin, petersburżanin
  [/sk$/u, 'szczanin'], // Gdańsk: gdańszczanin
  [/ódź$/u, 'odzianin'], // Łódź: łodzianin
  [/t$/u, 'tczyk'], // Madryt: madrytczyk
  [/dzki$/u, 'dczyk'], // Islandia: Islandczyk
  [/$/u, 'ijczyk'], // Irak: Irakijczyk
  [/$/u, 'yjczyk'], // Laos: Laosyjczyk
  [/ja$/u, 'janin'], // Rosja: Rosjanin
];

/**
 * Lemmas derived from the name of a town, region or country, as far as the dictionary has them: adjectives, then inhabitants
 * (of countries and regions with a capital, as Polish writes them). What only looks like it („Haga”: haczyk) stands in strangers.yaml.
 */
export function derivedFromPlace(name: string, dictionary: Dictionary): string[] {
  const adjectives = made(ADJECTIVES, [name.toLowerCase()]).filter((word) => dictionary.has(word));
  const inhabitants = made(INHABITANTS, [name.toLowerCase(), ...adjectives]).flatMap((word) => [word.charAt(0).toUpperCase() + word.slice(1), word].filter((written) => dictionary.has(written)).slice(0, 1));
  return [...adjectives, ...inhabitants];
}

function made(rules: typeof ADJECTIVES, words: readonly string[]): string[] {
  return [...new Set(words.flatMap((word) => rules.flatMap(([end, other]) => (end.test(word) ? [word.replace(end, other)] : []))))];
}
