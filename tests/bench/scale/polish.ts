/** Deterministic Polish: stems with their endings by case, put together into sentences that inflect as real ones do. */

/** Cases in which a phrase may stand. */
const CASES = ['nominative', 'genitive', 'accusative', 'instrumental', 'locative'] as const;
type Case = (typeof CASES)[number];

/** Endings of each kind of noun, by case; singular, then plural. */
const NOUNS: Record<string, { gender: 'f' | 'n'; endings: readonly [string, string]; stems: string }> = {
  cja: { gender: 'f', endings: ['cja cji cję cją cji', 'cje cji cje cjami cjach'], stems: 'promo integra organiza instytu rewitaliza moderniza aktywiza eduka koordyna konsulta inwesty prezenta reprezenta regula komunika adapta innowa digitaliza specjaliza populariza produk certyfika dokumenta rekrea mobiliza transforma publika delega koncep' },
  osc: { gender: 'f', endings: ['ość ości ość ością ości', 'ości ości ości ościami ościach'], stems: 'działaln konkurencyjn odpowiedzialn atrakcyjn mobiln społeczn dostępn aktywn wielokulturow gościnn otwart możliw wart solidarn samodzieln umiejętn wydajn' },
  nie: { gender: 'n', endings: ['nie nia nie niem niu', 'nia ń nia niami niach'], stems: 'pozyskiwa wspiera kreowa promowa wzmacnia rozwija planowa zarządza finansowa zwiększa utrzymywa wykorzystywa umacnia rozwiązywa organizowa szkole zagospodarowa spotka wyzwa zada opracowa' },
  stwo: { gender: 'n', endings: ['stwo stwa stwo stwem stwie', 'stwa stw stwa stwami stwach'], stems: 'partner członko przedsiębior' },
  ctwo: { gender: 'n', endings: ['two twa two twem twie', 'twa tw twa twami twach'], stems: 'pośrednic doradz dziedzic rolnic budownic czytelnic przewodnic szkolnic' },
};
const ADJECTIVES = 'międzynarodow kulturaln gospodarcz społeczn turystyczn zagraniczn naukow finansow przestrzenn zrównoważon lokaln edukacyjn ekologiczn technologiczn inwestycyjn publiczn samorządow metropolitaln historyczn sportow artystyczn środowiskow cyfrow młodzieżow dwustronn transgraniczn prawn akademick muzyczn filmow literack wodn lotnicz'.split(' ');
const ADJECTIVE_ENDINGS = { f: 'a ej ą ą ej', n: 'e ego e ym ym', plural: 'e ych e ymi ych' };
const PREPOSITIONS: readonly (readonly [string, Case])[] = [['w zakresie', 'genitive'], ['na rzecz', 'genitive'], ['poprzez', 'accusative'], ['wraz z', 'instrumental'], ['przy', 'locative'], ['wobec', 'genitive'], ['w', 'locative'], ['bez', 'genitive']];
const VERBS = 'wspiera rozwija promuje umacnia kształtuje tworzy określa finansuje organizuje uzupełnia zwiększa wykorzystuje'.split(' ');
const PLACES: readonly (readonly [slug: string, words: string])[] = [['niemcy', 'Niemcami'], ['austria', 'Austrią'], ['czechy', 'Czechami'], ['slowacja', 'Słowacją'], ['wegry', 'Węgrami'], ['ukraina', 'Ukrainą'], ['litwa', 'Litwą']];

/** Numbers from 0 to 1, the same for the same seed (mulberry32). */
export function numbers(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** One invented point of a document. */
export interface Invented {
  wording: string;
  label: string;
  keywords: string[];
  note: string;
  place?: string;
}

/** The `index`-th invented point; words follow a steep distribution, so that some are common and most are rare. */
export function invent(index: number): Invented {
  const next = numbers(0x5eed + index * 7919);
  const pick = <T>(list: readonly T[], skew = 1): T => list[Math.floor(list.length * next() ** skew)]!;
  const kinds = Object.values(NOUNS);
  const noun = (at: Case, adjective = next() < 0.7): string => {
    const { gender, endings, stems } = pick(kinds);
    const plural = next() < 0.4;
    const position = CASES.indexOf(at);
    const word = pick(stems.split(' '), 1.5) + endings[plural ? 1 : 0].split(' ')[position]!;
    if (!adjective) return word;
    const stem = pick(ADJECTIVES, 1.5);
    const ending = ADJECTIVE_ENDINGS[plural ? 'plural' : gender].split(' ')[position]!;
    return `${word} ${stem}${/[kg]$/.test(stem) && /^[ey]/.test(ending) ? (ending.startsWith('y') ? `i${ending.slice(1)}` : `i${ending}`) : ending}`;
  };
  const tail = (): string => {
    const [preposition, at] = pick(PREPOSITIONS);
    return ` ${preposition} ${noun(at)}`;
  };
  const capital = (text: string) => text.charAt(0).toLocaleUpperCase('pl') + text.slice(1);
  const place = next() < 0.2 ? pick(PLACES) : undefined;
  const sentence = () => `${capital(noun('nominative'))} ${pick(VERBS)} ${noun('accusative')}${tail()}.`;
  const wording = `${capital(noun('nominative', true))} ${noun('genitive')} Krakowa${tail()}${next() < 0.5 ? tail() : ''}${place ? ` w kontaktach z ${place[1]}` : ''}, numer ${index + 1} wykazu.`;
  const keywords = new Set(Array.from({ length: 12 }, () => noun('nominative', next() < 0.5)));
  return { wording, label: capital(noun('nominative', true)), keywords: [...keywords], note: `${sentence()} ${sentence()}`, ...(place && { place: place[0] }) };
}
