/** Word families: „turystyka”, „turysta”, „turystyczny”. Regular ones by suffix series, each member confirmed by the dictionary; the others from families.yaml. */
import { fold } from '../fold.ts';
import type { Family } from './encode.ts';
import type { Dictionary } from './hunspell.ts';
import type { Inflector } from './inflection.ts';
import { derivedFromPlace } from './toponyms.ts';

/** Suffixes that one stem takes side by side; „0” is none. The number is the least length of the stem. */
const SERIES: readonly (readonly [number, string])[] = [
  [3, 'acja acyjny ować ator atorka atorski'],
  [3, 'izacja izować izator izacyjny'],
  [3, 'yzacja yzować yzator yzacyjny'],
  [3, 'ocja ocyjny ować otor otorka'],
  [4, 'ycja ycyjny or orka orski ować'],
  [3, 'kcja kcyjny ktor ktorka'],
  [3, 'cja cyjny cyjność'],
  [4, 'ucja ucjonalny ucyjny'],
  [3, 'yka yk yczny yczka'],
  [3, 'ika ik iczny iczka'],
  [3, 'ysta ystka ystyka ystyczny yzm'],
  [3, 'ista istka istyka istyczny izm izacja izować'],
  [2, 'logia logiczny log lożka'],
  [2, 'grafia graficzny graf grafka'],
  [3, 'nomia nomiczny nomista nomistka'],
  [4, 'ia yczny yk yczka'],
  [4, 'ia iczny icki ik'],
  [4, 'ia etyka etyczny'],
  [4, 'a owy owiec'],
  [4, 'a alny'],
  [4, 'um alny'],
  [4, '0 owy owiec'],
  [4, 'o owy'],
  [4, '0 alny'],
  [4, '0 ować'],
  [4, '0 ysta ystka'],
  [4, '0 ista istka'],
  [4, '0 ski stwo ka'],
  [4, 'ek kowy kowski'],
  [4, 'ica iczny'],
  [4, 'y ość'],
  [5, 'i ość'],
  [3, 'nt ntka ncki nctwo'],
  [3, 'encja encyjny'],
  [4, 'nik nictwo niczka niczy'],
  [4, 'arz arka arski arstwo'],
  [4, '0 arz arstwo arka arski'],
  [4, 'iec ka owski'],
  [4, 'iec czyni'],
  [4, 'ca czyni'],
  [3, 'ura uralny'],
  [5, 'tura t toniczny'],
  [4, 'ać acz aczka'],
  [4, 'yć yciel ycielka ycielski'],
  [4, 'ić iciel icielka icielski'],
  [3, 'ać nąć'],
  [4, 'ać yć'],
  [3, 'iać ić'],
  [3, 'ywać ać'],
  [3, 'iwać ać'],
  [3, 'ywać ować'],
  [4, 'szać sić'],
  [4, 'żać zić'],
  [4, 'cać cić'],
  [4, 'dzać dzić'],
];

/** Finds the lemmas related to a lemma; `name`: it is a name, perhaps of a place. */
export type FamilyFinder = (lemma: string, name: boolean) => string[];

/** Lemmas related to a lemma: regular ones that the dictionary has, those of a name of a place, and those of the reviewed file. */
export function familyFinder(dictionary: Dictionary, reviewed: readonly string[], strangers: readonly string[]): FamilyFinder {
  const byLemma = new Map<string, string[]>();
  for (const line of reviewed) {
    const members = line.split(' ');
    for (const member of members) byLemma.set(member, [...(byLemma.get(member) ?? []), ...members]);
  }
  const series = SERIES.map(([least, suffixes]) => ({ least, suffixes: suffixes.split(' ').map((suffix) => suffix.replace('0', '')) }));
  return (lemma, name) => {
    const found = new Set([...(byLemma.get(lemma) ?? []), ...(name ? derivedFromPlace(lemma, dictionary) : [])]);
    for (const { least, suffixes } of series) {
      for (const suffix of suffixes) {
        const stem = lemma.slice(0, lemma.length - suffix.length);
        if (stem.length < least || !lemma.endsWith(suffix)) continue;
        for (const other of suffixes) if (dictionary.has(stem + other)) found.add(stem + other);
      }
    }
    for (const line of strangers) if (line.split(' ').includes(lemma)) for (const other of line.split(' ')) found.delete(other);
    found.delete(lemma);
    return [...found];
  };
}

/**
 * Joins words of the text whose lemmas are directly related. Words of an adopted wording (`adopted`, folded), and names that are
 * a keyword by themselves (`names`, as written), bring the related lemmas that stand in no text too.
 * @param surfaces Words of the text as they are written there.
 */
export function familiesOf(surfaces: readonly string[], { adopted, names }: { adopted: ReadonlySet<string>; names: ReadonlySet<string> }, forms: Inflector, find: FamilyFinder): Family[] {
  const bringing = new Set([...adopted, ...[...names].map(fold)]);
  const words = wordsByLemma(surfaces, names, forms);
  const groups = new Map<string, { words: Set<string>; derived: Set<string> }>();
  for (const lemma of words.keys()) {
    const group = groups.get(lemma) ?? { words: new Set<string>(), derived: new Set<string>() };
    const members = [lemma, ...find(lemma, names.has(lemma))];
    for (const member of members) {
      for (const word of words.get(member) ?? []) group.words.add(word);
      for (const word of groups.get(member)?.words ?? []) group.words.add(word);
      for (const derived of groups.get(member)?.derived ?? []) group.derived.add(derived);
      if (!words.has(member)) group.derived.add(member);
    }
    for (const member of members) if (words.has(member)) groups.set(member, group);
  }
  const families = Array.from(new Set(groups.values()), (group): Family => {
    const members = [...group.words];
    return { words: members, derived: members.some((word) => bringing.has(word)) ? [...group.derived] : [] };
  });
  return families.filter((family) => family.derived.length > 0 || family.words.length > 1);
}

/** The folded words of the text under their lemmas; a name that has no other form („Chicago”) or stands in own-words.yaml („Wrocław”) under itself. */
function wordsByLemma(surfaces: readonly string[], names: ReadonlySet<string>, forms: Inflector): Map<string, string[]> {
  const words = new Map<string, string[]>();
  for (const surface of surfaces) {
    const known = forms.lemmas(surface);
    for (const lemma of known.length === 0 && names.has(surface) ? [surface] : known) words.set(lemma, [...(words.get(lemma) ?? []), fold(surface)]);
  }
  return words;
}
