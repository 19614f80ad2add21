import { type Language, ORIGINAL } from './language.ts';
import { wordsOf } from './lemma.ts';

/** A headword of the index: everything that is known under one word, in any form. */
export interface Headword<P> {
  word: string;
  /** Priorities in document order; `forms` are the exact words of the wording, absent when the word is only ours. */
  points: { point: P; forms: string[] }[];
  /** Pages of ours that bear this name: a term, a place, a theme, a reader. */
  pages: { kind: string; path: string }[];
  /** Other headwords under which the matter stands. */
  see: string[];
}

export interface IndexInput<P> {
  language: Language;
  points: readonly P[];
  /** The printed base form of a word of a wording; undefined for words that are no headwords. */
  headword: (word: string) => string | undefined;
  /** Base forms of a word. */
  lemmatize: (word: string) => readonly string[];
  pages: readonly { word: string; kind: string; path: string }[];
  /** Phrases of the wordings that bear a name of their own: a term or a place in the form in which it stands there. */
  mentions: readonly { word: string; point: P; forms: readonly string[] }[];
  references: readonly { word: string; see: readonly string[] }[];
}

interface Indexed {
  wording: string;
  /** On pages in another language its words are indexed instead of those of the wording. */
  translation?: { text: string };
  keywords: readonly string[];
  nearKeywords: readonly string[];
}

const keyOf = (word: string) => word.toLocaleLowerCase('pl');

/**
 * The whole index in the alphabetical order of the language: words of the wordings in base form, our keywords, our pages, cross-references.
 * @throws Error when a cross-reference leads to a headword that does not exist.
 */
export function keywordIndex<P extends Indexed>({ language, points, headword, lemmatize, pages, mentions, references }: IndexInput<P>): Headword<P>[] {
  const byKey = new Map<string, Headword<P>>();
  const found = new Map<Headword<P>, Map<P, { point: P; forms: string[] }>>();
  const at = (word: string): Headword<P> => {
    const entry = byKey.get(keyOf(word)) ?? { word, points: [], pages: [], see: [] };
    byKey.set(keyOf(word), entry);
    return entry;
  };
  const note = (word: string, point: P, form?: string): void => {
    const entry = at(word);
    const seen = found.get(entry) ?? new Map<P, { point: P; forms: string[] }>();
    found.set(entry, seen);
    const here = seen.get(point) ?? entry.points[entry.points.push({ point, forms: [] }) - 1]!;
    seen.set(point, here);
    if (form !== undefined && !here.forms.includes(form)) here.forms.push(form);
  };
  for (const { word, ...page } of pages) at(word).pages.push(page);
  const said = new Map(points.map((point) => [point, wordsOf(point.translation?.text ?? point.wording).flatMap(({ text }) => { const word = headword(text); return word ? [{ word, text }] : []; })]));
  for (const point of points) for (const word of headKeywords([...point.keywords, ...point.nearKeywords], lemmatize, (said.get(point) ?? []).map(({ word }) => word))) note(word, point);
  for (const { word, point, forms } of mentions) for (const form of forms) note(word, point, form);
  for (const [point, words] of said) for (const { word, text } of words) note(word, point, text);
  const order = new Map(points.map((point, index) => [point, index]));
  for (const { word, see } of references) {
    for (const target of see) {
      const aim = byKey.get(keyOf(target));
      if (!aim) throw new Error(`Skorowidz nie ma hasła „${target}”, do którego odsyła „${word}” w pliku content/${language === ORIGINAL ? '' : `${language}/`}cross-references.yaml.\nCo zrobić: w polu „see” wpisz hasło, które jest w skorowidzu (słowo z brzmienia albo słowo kluczowe), albo usuń odsyłacz.`);
      if (aim.word !== word && !at(word).see.includes(aim.word)) at(word).see.push(aim.word);
    }
  }
  for (const { points: list } of byKey.values()) list.sort((a, b) => (order.get(a.point) ?? 0) - (order.get(b.point) ?? 0));
  const { compare } = new Intl.Collator(language);
  return [...byKey.values()].sort((a, b) => compare(a.word, b.word));
}

/** „Komisja Europejska”, unlike „rywal Krakowa”: begins with a capital letter, and so does another word. */
const isName = (words: readonly string[]) => words.filter((word) => /^\p{Lu}/u.test(word)).length > 1 && /^\p{Lu}/u.test(words[0] ?? '');

/** More words than this make a question, not a headword. */
const LONGEST = 3;

/** „goście z zagranicy”, „kto dzieli kasę”: said in a sentence, not looked up; the English „of” binds a headword („quality of life”). */
const isSpoken = (words: readonly string[]) => words.some((word) => /^(?!of$)\p{Ll}{1,3}$/u.test(word));

/**
 * The keywords of a priority under which a reader would look: without „firma z Niemiec” where „firma” leads there already,
 * without „program operacyjny” where the wording has a program, and without whole questions and turns of speech.
 * Names stay, unless a single keyword leads there.
 * The search and the data have all of them.
 * @param said Base forms of the words of the wording
 */
export function headKeywords(keywords: readonly string[], lemmatize: (word: string) => readonly string[], said: readonly string[]): string[] {
  const basesOf = (word: string) => [word, ...lemmatize(word)].map(keyOf);
  const single = new Set(keywords.filter((keyword) => !keyword.includes(' ')).flatMap(basesOf));
  const inWording = new Set(said.map(keyOf));
  return keywords.filter((keyword) => {
    const words = keyword.split(' ');
    if (words.length === 1) return true;
    const bases = words.flatMap(basesOf);
    if (words.length > LONGEST || bases.some((base) => single.has(base))) return false;
    return isName(words) || !(isSpoken(words) || bases.some((base) => inWording.has(base)));
  });
}

/** Headwords that others lead to: only these need a fragment. */
export function crossReferenced(headwords: readonly Headword<unknown>[]): ReadonlySet<string> {
  return new Set(headwords.flatMap(({ see }) => see));
}

/** The letter under which a word stands; what starts with a digit stands under „0–9”. */
export function letterOf(word: string, language: Language = ORIGINAL): string {
  const first = word.charAt(0).toLocaleUpperCase(language);
  // „Ł” is a letter of its own in Polish only.
  const initial = language === ORIGINAL ? first : first.replace('Ł', 'L').normalize('NFD').charAt(0);
  return /\p{L}/u.test(initial) ? initial : '0–9';
}

/** Headwords, already in order, by initial letter. */
export function byLetter<P>(headwords: readonly Headword<P>[], language: Language = ORIGINAL): [string, Headword<P>[]][] {
  return [...Map.groupBy(headwords, ({ word }) => letterOf(word, language))];
}

/** Fragment of a letter: ASCII, lower case („Ś” → `litera-si`). */
export function letterFragment(letter: string): string {
  return `litera-${ASCII[letter] ?? (/^[A-Z]$/.test(letter) ? letter.toLowerCase() : '0-9')}`;
}

const ASCII: Record<string, string> = { Ą: 'an', Ć: 'ci', Ę: 'en', Ł: 'el', Ń: 'ni', Ó: 'o-kreskowane', Ś: 'si', Ź: 'zi', Ż: 'zet' };

/** Fragment of a headword, for cross-references: „środowiska polskie” → `h-srodowiska-polskie`. */
export function headwordFragment(word: string): string {
  const plain = word.toLocaleLowerCase('pl').replaceAll('ł', 'l').normalize('NFD').replace(/\p{M}/gu, '');
  return `h-${plain.replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '')}`;
}
