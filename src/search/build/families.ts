/** Word families: „turystyka”, „turysta”, „turystyczny”. Regular ones by suffix series, each member confirmed by the dictionary; the others from families.yaml. */
import type { Dictionary } from './hunspell.ts';

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

/** Lemmas related to `lemma`: regular ones that the dictionary has, and those of the reviewed file. */
export function familyFinder(dictionary: Dictionary, reviewed: readonly string[], strangers: readonly string[]): (lemma: string) => string[] {
  const byLemma = new Map<string, string[]>();
  for (const line of reviewed) {
    const members = line.split(' ');
    for (const member of members) byLemma.set(member, [...(byLemma.get(member) ?? []), ...members]);
  }
  const series = SERIES.map(([least, suffixes]) => ({ least, suffixes: suffixes.split(' ').map((suffix) => suffix.replace('0', '')) }));
  return (lemma) => {
    const found = new Set(byLemma.get(lemma));
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
