import { ORIGINAL } from '../domain/language.ts';
import { typeset } from '../domain/typography.ts';
import { holdLines, type Segment } from '../domain/wording.ts';
import type { SearchMessages } from '../i18n/messages.ts';
import type { GuidePage } from './guide-pages.ts';
import type { Hit, Reason } from './rank.ts';

/** What a result shows of its priority. */
export interface ResultText {
  /** Link to its page, sub-path included. */
  href: string;
  name: string;
  /** With its line breaks set. */
  label: string;
  /** The adopted wording with its lines held; on pages in another language our translation stands in its place. */
  lines: readonly Segment[];
  /** Whether the lines are the adopted wording, not our translation. */
  adopted: boolean;
  number: number;
  /** Part of the document: decides the shape of the number. */
  part: number;
}

/** What is the same in every result of an entry, made once. */
export function resultText({ label, wording, ...same }: Omit<ResultText, 'lines'> & { wording: string }): ResultText {
  return { ...same, label: typeset(label), lines: same.adopted ? holdLines(wording) : [{ text: wording, nowrap: false }] };
}

/** A result of an entry in which nothing matched, made once and copied: each piece of its wording is one node. */
const blanks = new WeakMap<ResultText, HTMLLIElement>();

function blank(of: ResultText): HTMLLIElement {
  const known = blanks.get(of) ?? element('li', {},
    element('span', { class: 'numeral', 'data-part': String(of.part), 'aria-hidden': 'true' }, String(of.number)),
    element('div', {}, element('a', {}, `${of.name}: `, of.label), element('p', of.adopted ? { class: 'result-wording', lang: ORIGINAL } : {}, ...of.lines.map(({ text, nowrap }) => (nowrap ? element('span', { class: 'held' }, text) : text)))));
  blanks.set(of, known);
  return known.cloneNode(true) as HTMLLIElement;
}

/**
 * Makes the results of one answer. A hit with the same reasons as before keeps its node:
 * when Pagefind changes nothing, the settled list is the first one.
 */
export function resultMaker(t: SearchMessages): (hit: Hit, of: ResultText) => HTMLLIElement {
  const made = new Map<string, { reasons: Hit['reasons']; item: HTMLLIElement }>();
  return (hit, of) => {
    const known = made.get(hit.id);
    const same = known?.reasons.length === hit.reasons.length && known.reasons.every((reason, index) => reason === hit.reasons[index]);
    const item = same ? known.item : resultItem(hit, of, t);
    made.set(hit.id, { reasons: hit.reasons, item });
    return item;
  };
}

/** One result: number, link, the adopted wording with what matched, and why it is here. Built node by node: nothing is parsed. */
function resultItem({ reasons }: Hit, of: ResultText, t: SearchMessages): HTMLLIElement {
  const item = blank(of);
  const inWording = foundIn(reasons, 'wording');
  const link = item.querySelector('a')!;
  link.href = of.href + textFragment(inWording);
  const inLabel = foundIn(reasons, 'label');
  if (inLabel.length > 0) link.lastChild!.replaceWith(...marked(of.label, inLabel));
  const wording = item.querySelector('p')!;
  if (inWording.length > 0) mark([...wording.childNodes], of.lines, inWording);
  const why = explained(reasons, t);
  if (why) wording.after(element('p', { class: 'result-why' }, why));
  return item;
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

/** Marks the matching words in the pieces of a wording that have any; the characters stay as they are. */
function mark(nodes: readonly ChildNode[], lines: readonly Segment[], words: readonly string[]): void {
  lines.forEach(({ text, nowrap }, index) => {
    const pieces = marked(text, words);
    const node = nodes[index];
    if (pieces.length === 1 && pieces[0] === text) return;
    if (nowrap && node instanceof HTMLElement) node.replaceChildren(...pieces);
    else node?.replaceWith(...pieces);
  });
}

/** Text with `<mark>` elements around whole words; what lies between them stays in one piece. */
function marked(text: string, words: readonly string[]): (string | HTMLElement)[] {
  const wanted = new Set(words.flatMap((word) => word.split(' ')).filter((word) => text.includes(word)));
  const pieces: (string | HTMLElement)[] = [];
  let end = 0;
  for (const { 0: word, index } of wanted.size > 0 ? text.matchAll(/[\p{L}\p{M}\p{N}]+/gu) : []) {
    if (!wanted.has(word)) continue;
    if (index > end) pieces.push(text.slice(end, index));
    pieces.push(element('mark', {}, word));
    end = index + word.length;
  }
  if (end < text.length) pieces.push(text.slice(end));
  return pieces;
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
