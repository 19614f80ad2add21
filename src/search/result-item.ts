import { languageOf, ORIGINAL } from '../domain/language.ts';
import { typeset } from '../domain/typography.ts';
import { holdLines } from '../domain/wording.ts';
import type { SearchMessages } from '../i18n/messages.ts';
import type { GuidePage } from './guide-pages.ts';
import type { Hit, Reason } from './rank.ts';

/** What a result shows of its priority. */
export interface ResultText {
  /** Link to its page, sub-path included. */
  href: string;
  name: string;
  label: string;
  wording: string;
  number: number;
  /** Part of the document: decides the shape of the number. */
  part: number;
}

/** One result: number, link, the adopted wording with what matched, and why it is here. Built node by node: nothing is parsed. */
export function resultItem({ reasons }: Hit, { href, name, label, wording, number, part }: ResultText, t: SearchMessages): HTMLLIElement {
  /** On pages in another language our translation stands in the place of the wording. */
  const original = languageOf(document.documentElement.lang) === ORIGINAL;
  const inWording = foundIn(reasons, 'wording');
  const link = element('a', {}, `${name}: `, ...marked(typeset(label), foundIn(reasons, 'label')));
  link.href = href + textFragment(inWording);
  const numeral = element('span', { class: 'numeral', 'data-part': String(part), 'aria-hidden': 'true' }, String(number));
  const text = element('div', {}, link, element('p', original ? { class: 'result-wording', lang: ORIGINAL } : {}, ...(original ? heldAndMarked(wording, inWording) : marked(wording, inWording))));
  const why = explained(reasons, t);
  if (why) text.append(element('p', { class: 'result-why' }, why));
  return element('li', {}, numeral, text);
}

/** The second list: pages of the guide, each with its kind in its name. */
export function besideItems(pages: readonly GuidePage[], base: string, t: SearchMessages): HTMLLIElement[] {
  return pages.map(({ kind, name, path }) => {
    // The kind belongs to the name of the link: a theme and a place may have the same word.
    const link = element('a', {}, t.kinds[kind] ? `${t.kinds[kind]}: ${name}` : name);
    link.href = base + path.slice(1);
    return element('li', {}, link);
  });
}

/** Why an entry is here when its wording does not show it: our keywords and notes are named as ours. */
export function explained(reasons: readonly Reason[], t: SearchMessages): string {
  const adopted = reasons.some(({ field }) => field === 'wording');
  const keywords = adopted ? [] : unique(reasons.flatMap(({ keyword, field }) => (field === 'keyword' && keyword ? [keyword] : [])));
  const places = unique(reasons.flatMap(({ place }) => (place ? [t.place(place.name, place.why)] : [])));
  const noted = adopted ? [] : unique(reasons.flatMap(({ field, found }) => (field === 'note' ? found : [])));
  const sentences = [...places];
  if (keywords.length > 0) sentences.push(t.keyword(keywords.slice(0, 3)));
  if (noted.length > 0 && keywords.length === 0) sentences.push(t.noted(noted.slice(0, 3)));
  if (reasons.some(({ rule }) => rule === 'citation')) sentences.push(t.cited);
  return sentences.join(' ');
}

/** `#:~:text=…` for at most four of the words that matched: browsers that know it mark them on the page. */
export function textFragment(words: readonly string[]): string {
  const parts = words.slice(0, 4).map((word) => `text=${encodeURIComponent(word).replace(/-/g, '%2D')}`);
  return parts.length > 0 ? `#:~:${parts.join('&')}` : '';
}

function foundIn(reasons: readonly Reason[], field: Reason['field']): string[] {
  return unique(reasons.filter((reason) => reason.field === field).flatMap(({ found }) => found));
}

/** The adopted wording with its lines held and the matching words marked; the characters stay as they are. */
function heldAndMarked(text: string, words: readonly string[]): (string | HTMLElement)[] {
  return holdLines(text).flatMap(({ text: part, nowrap }) => (nowrap ? [element('span', { class: 'held' }, ...marked(part, words))] : marked(part, words)));
}

/** Text cut into plain strings and `<mark>` elements around whole words. */
function marked(text: string, words: readonly string[]): (string | HTMLElement)[] {
  const wanted = new Set(words.flatMap((word) => word.split(' ')));
  return text.split(/([\p{L}\p{M}\p{N}]+)/u).filter(Boolean).map((part) => (wanted.has(part) ? element('mark', {}, part) : part));
}

function unique<T>(items: readonly T[]): T[] {
  return [...new Set(items)];
}

function element<K extends keyof HTMLElementTagNameMap>(name: K, attributes: Record<string, string>, ...children: (Node | string)[]): HTMLElementTagNameMap[K] {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  made.append(...children);
  return made;
}
