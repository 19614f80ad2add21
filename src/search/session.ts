import { type Language as Code, ORIGINAL } from '../domain/language.ts';
import type { SearchMessages } from '../i18n/messages.ts';
import type { Language } from './language.ts';
import type { Lexicon } from './lexicon.ts';
import { fetchJson, GUARD_PATIENCE, within, wordFiles } from './fetch.ts';
import { guidePages, type PackedGuidePage, readGuidePages } from './guide-pages.ts';
import { openLibrary, type Library } from './library.ts';
import type { PackedCore } from './packed.ts';
import { openPagefind, type AskPagefind } from './pagefind-client.ts';
import { firstLetters, lettersOf, plan, type Plan, swappedLetters } from './plan.ts';
import { rank, type Hit } from './rank.ts';
import { besideItems, resultMaker, resultText, type ResultText } from './result-item.ts';
import { answer, type Answer, leavesRoom } from './search.ts';
import { SPEECH } from './speech.ts';
import { line, noteLines } from './notes.ts';

/** What the box puts on screen. */
export interface View {
  items: readonly HTMLElement[];
  /** Outside the results: what was corrected or left out, near headwords. */
  notes: readonly HTMLElement[];
  /** Pages that are none of the priorities, in a list of their own. */
  beside: readonly HTMLElement[];
  /** For the live region. */
  status: string;
}

/** Takes a view; `settled` says that it will not change any more. */
type Show = (view: View, settled: boolean) => void;

/** A list of the document, as results name its points. */
interface ListText {
  id: string;
  slug: string;
  /** Path of its page, without the sub-path. */
  path: string;
  part: number;
  name: string;
}

export interface SearchSession {
  /** Fetches what the first answer will need. */
  warm(): void;
  /** Answers a query: at once from the small index, then settled with Pagefind. */
  answer(query: string, list: string, show: Show): Promise<void>;
}

/** Reads the core of the lexicon named by the box's data attributes; fails when it cannot be had. */
export async function openSession(data: DOMStringMap): Promise<SearchSession> {
  const base = data['base'] ?? '/';
  /** The language of the page as it was written: `lang` of the document changes when the browser translates it. */
  const code = (data['language'] ?? ORIGINAL) as Code;
  /** The search page of the language: its files lie beside it. */
  const page = data['search'] ?? '';
  let pages = readGuidePages([]);
  // The second list is a help, not the answer: it is waited for no longer than Pagefind.
  const paged = fetchJson<PackedGuidePage[]>(`${page}strony.json`).then((packed) => void (pages = readGuidePages(packed))).catch(() => undefined);
  const [{ language, messages: t }, core] = await Promise.all([SPEECH[code](), fetchJson<PackedCore & { fragments: Record<string, string> }>(`${page}leksykon.json`)]);
  const library = openLibrary(core, [language], wordFiles(page));
  const most = Number(data['most']);
  const texts = resultTexts(core, JSON.parse(data['lists'] ?? '[]') as ListText[], base, code === ORIGINAL);
  let pagefind: Promise<AskPagefind> | undefined;
  const askPagefind = () => (pagefind ??= openPagefind(base, core.fragments));

  return {
    warm: () => void askPagefind().catch(() => undefined),
    async answer(query, list, show) {
      if (query.trim() === '') return show({ items: [], notes: [], beside: [], status: t.idle }, true);
      const { made, lexicon } = await planned(query, language, library);
      const first = answer(made, lexicon, (words) => rank(words, lexicon));
      if (made.needsGuard && first.hits.length === 0) throw new Error('What could be a slip of the finger cannot be told: „nothing found” would be untrue.');
      const beside = () => besideItems(guidePages(made, pages), base, t);
      const itemOf = resultMaker(t);
      const view = (found: Answer): View => ({ ...present(found, list, texts, most, t, itemOf), beside: beside() });
      const known = made.kind === 'words' && made.terms.length > 0;
      if (known) show(view(first), false);
      const [last] = await Promise.all([known ? settled(made, first, lexicon, askPagefind) : first, made.terms.length > 0 ? within(paged) : undefined]);
      const abroad = leavesRoom(last) ? await within(secondLook().then((second) => second?.askAbroad(query, data, library.guard(lettersOf(query, language)))), GUARD_PATIENCE) : undefined;
      if (abroad) return show({ ...presentAbroad(abroad.found, list, texts, most, t, abroad.code), beside: beside() }, true);
      const second = made.kind === 'words' && last.hits.length === 0 ? await within(secondLook()) : undefined;
      const shown = view(last);
      show({ ...shown, notes: [...shown.notes, ...(second?.suggestionNotes(made, lexicon, t, page) ?? [])] }, true);
    },
  };
}

/** Priorities found in another language, shown in the reader's, with one line that says so; why each is here is said in words of the other language, so it is left out. */
function presentAbroad(found: Answer, list: string, texts: ReadonlyMap<string, ResultText & { slug: string }>, most: number, t: SearchMessages, code: Code): Omit<View, 'beside'> {
  const bare = { ...found, hits: found.hits.map(({ id, score }): Hit => ({ id, score, reasons: [] })) };
  const view = present(bare, list, texts, most, t);
  return view.items.length > 0 ? { ...view, notes: [line(t.abroad(found.query.trim().slice(0, 100), t.languages[code]))] } : view;
}

/** The plan of a query with the parts of the lexicon that its words need; what corrections need is fetched only for unknown words. */
async function planned(query: string, language: Language, library: Library): Promise<{ made: Plan; lexicon: Lexicon }> {
  const letters = lettersOf(query, language);
  let lexicon = await library.lexicon(letters);
  let made = plan(query, lexicon);
  if (made.kind !== 'words' || made.unknown.length === 0) return { made, lexicon };
  const [wider, second] = await Promise.all([library.lexicon([...letters, ...swappedLetters(made.unknown)]), within(secondLook(), GUARD_PATIENCE)]);
  lexicon = wider;
  made = plan(query, lexicon, undefined, second?.correct);
  // Without the lists of ordinary words nothing is corrected, so nothing false is said.
  if (second && made.needsGuard) made = plan(query, lexicon, await within(library.guard(firstLetters(made.unknown)).catch(() => undefined), GUARD_PATIENCE), second.correct);
  return { made, lexicon };
}

/** What only some queries need; nothing when it cannot be had: it helps, it is not the answer. */
const secondLook = () => import('./second-look.ts').catch(() => undefined);

/** Pagefind's answer merged in, or the small index alone when Pagefind is slow, blocked or broken. */
async function settled(made: Plan, first: Answer, lexicon: Lexicon, askPagefind: () => Promise<AskPagefind>): Promise<Answer> {
  const hits: Hit[] | undefined = await within(askPagefind().then((ask) => ask(made, lexicon)).catch(() => undefined));
  return hits ? answer(made, lexicon, () => hits) : first;
}

function resultTexts({ entries }: PackedCore, lists: readonly ListText[], base: string, adopted: boolean): Map<string, ResultText & { slug: string }> {
  const byId = new Map(lists.map((list) => [list.id, list]));
  return new Map(entries.flatMap(([id, listId, number, wording, label]) => {
    const list = byId.get(listId);
    return list ? [[id, { ...resultText({ href: `${base}${list.path.slice(1)}${number}/`, name: `${list.name}\u00a0${number}`, label, wording, number, part: list.part, adopted }), slug: list.slug }] as const] : [];
  }));
}

/** The first `most` results of a list, or of all; what was found is counted whole. */
function present(found: Answer, list: string, texts: ReadonlyMap<string, ResultText & { slug: string }>, most: number, t: SearchMessages, itemOf = resultMaker(t)): Omit<View, 'beside'> {
  const hits = found.hits.flatMap((hit) => {
    const text = texts.get(hit.id);
    return text && (!list || text.slug === list) ? [{ hit, text }] : [];
  });
  const items = hits.slice(0, most).map(({ hit, text }) => itemOf(hit, text));
  const asked = (found.corrected ?? found.query).trim().replace(/\s+/g, ' ').slice(0, 100);
  const status = hits.length > 0 ? t.found(hits.length, asked) : `${t.none(asked)}. ${t.noneHelp}`;
  const notes = [...noteLines(found, hits.length, t), ...(hits.length > items.length ? [line(t.shown(items.length, hits.length))] : [])];
  return { items, notes, status };
}
