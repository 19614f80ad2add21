/** Ranking: which entries answer a plan, in which order, and why. */
import type { Lexicon, Occurrence } from './lexicon.ts';
import type { Match, Rule } from './match.ts';
import type { Plan, Term } from './plan.ts';
import type { Field, Place } from './text.ts';

export interface Reason {
  /** The word of the query, as written. */
  readonly asked: string;
  /** Words as they stand in the field: to be marked there. */
  readonly found: readonly string[];
  readonly field: Field | 'citation' | 'page';
  readonly rule: Rule | 'concept' | 'place' | 'citation' | 'page';
  /** The whole keyword of ours that matched. */
  readonly keyword?: string;
  readonly place?: Place;
}

export interface Hit {
  readonly id: string;
  readonly score: number;
  readonly reasons: readonly Reason[];
}

/** What one word of the query says for one entry. */
export interface Evidence {
  readonly entry: number;
  readonly weight: number;
  /** Some of it stands in the adopted wording. */
  readonly adopted: boolean;
  /** Some of it is a keyword of ours in full, not one word of a longer one. */
  readonly whole: boolean;
  /** Some of it is a keyword of several words in full: „logo miasta”. */
  readonly long: boolean;
  /** Enough by itself: not only an ordinary word out of a longer keyword, „hala” of „hala widowiskowa”. */
  readonly alone: boolean;
  /** All of it is only a relative of one word of a longer keyword: „podatek” beside „ulga podatkowa”. */
  readonly remote: boolean;
  /** Some of it is a name: „Erasmus”. */
  readonly named: boolean;
  /** Found when they are first asked for: of a long document most entries are never shown. */
  readonly reasons: () => readonly Reason[];
}

const WEIGHT: Readonly<Record<Field, number>> = { wording: 1, label: 0.7, keyword: 0.5, place: 0.5, note: 0.25 };
const WEAK = 0.55;
/** „UE” asked for by „Unia”. */
const IMPLIED = 0.7;
/** How much further fields add to the best one, and how many fields count at all. */
const REST = 0.3;
const MOST = 6;
const CUT = 0.12;
const VERB = 0.6;
const ADJACENT = 0.35;

/** Entries for the words of a plan, best first. */
export function rank(plan: Plan, lexicon: Lexicon): Hit[] {
  return settle(plan, evidenceOf(plan, lexicon), lexicon);
}

/** The last evidence found for a plan, with the lexicon that gave it. */
const remembered = new WeakMap<Plan, { lexicon: Lexicon; found: readonly (readonly Evidence[])[] }>();

/** What each term of a plan says, found once: the list is ranked before Pagefind has answered and again after it. */
export function evidenceOf(plan: Plan, lexicon: Lexicon): readonly (readonly Evidence[])[] {
  const known = remembered.get(plan);
  if (known?.lexicon === lexicon) return known.found;
  const found = plan.terms.map((term) => evidence(term, plan.terms, lexicon));
  remembered.set(plan, { lexicon, found });
  return found;
}

/** Adds up the evidence of every term (OR), each at its own rarity; `evidence[i]` belongs to `plan.terms[i]`. */
export function settle(plan: Plan, evidence: readonly (readonly Evidence[])[], lexicon: Lexicon): Hit[] {
  const count = lexicon.entries.length;
  const rarity = evidence.map((list, index) => (plan.terms[index]?.matches.every((match) => match.verbal) ? VERB : 1) * Math.log(1 + count / Math.max(1, list.reduce((sum, e) => sum + Math.min(1, e.weight * 1.5), 0))));
  const unknown = plan.unknown.length * Math.log(1 + count);
  if (unknown > 0 && !isEnough(plan, evidence, count)) return [];
  const total = rarity.reduce((sum, r) => sum + r, unknown);
  const neighbours = adjacency(plan.terms, lexicon);
  const scored: { entry: number; said: readonly (Evidence | undefined)[]; score: number }[] = [];
  let best = 0;
  for (const [entry, said] of byEntry(evidence)) {
    let [score, covered, near, alone] = [0, 0, 0, false];
    said.forEach((own, index) => {
      if (!own) return;
      score += own.weight * (rarity[index] ?? 0);
      covered += rarity[index] ?? 0;
      near += own.remote ? 0 : 1;
      alone ||= own.alone;
    });
    if (!alone && near < 2) continue;
    score *= Math.sqrt(covered / total || 0) * (1 + ADJACENT * neighbours(entry));
    best = Math.max(best, score);
    scored.push({ entry, said, score });
  }
  return scored.filter(({ score }) => score > 0 && score >= best * CUT).sort((a, b) => b.score - a.score).map(({ entry, said, score }) => new Found(lexicon.entries[entry]?.id ?? '', score, said));
}

/** A hit whose reasons are put together when they are first asked for. */
class Found implements Hit {
  readonly id: string;
  readonly score: number;
  readonly #said: readonly (Evidence | undefined)[];
  #reasons: readonly Reason[] | undefined;

  constructor(id: string, score: number, said: readonly (Evidence | undefined)[]) {
    this.id = id;
    this.score = score;
    this.#said = said;
  }

  get reasons(): readonly Reason[] {
    return (this.#reasons ??= this.#said.flatMap((own) => own?.reasons() ?? []));
  }
}

/** What a function gives, found at the first call. */
function once<T>(find: () => T): () => T {
  let found: T | undefined;
  return () => (found ??= find());
}

/** What each term says of an entry, for those of which any says something, in the order of the document. */
function byEntry(evidence: readonly (readonly Evidence[])[]): [entry: number, said: (Evidence | undefined)[]][] {
  const entries = new Map<number, (Evidence | undefined)[]>();
  evidence.forEach((list, term) => {
    for (const own of list) {
      const said = entries.get(own.entry) ?? evidence.map(() => undefined);
      said[term] = own;
      entries.set(own.entry, said);
    }
  });
  return [...entries].sort(([a], [b]) => a - b);
}

/** A mistyped word of so many letters is hardly another word. */
const CERTAIN = 8;

/** Beside unknown words: not words that nearly every entry has, not a part of a keyword or a guess at one, not what only narrows an unknown thing, unless it is a name or a longer keyword in full („wnuczka na Erasmusie”, „długopisy z logo miasta”). */
function isEnough(plan: Plan, evidence: readonly (readonly Evidence[])[], count: number): boolean {
  return plan.terms.some((term, index) => {
    const list = evidence[index] ?? [];
    if (list.length === 0 || list.length > count / 2) return false;
    const guessed = term.correctedTo !== undefined;
    return list.some((e) => e.adopted && (!guessed || term.typed.length >= CERTAIN)) || (list.some((e) => e.whole && (e.named || e.long || !term.narrows)) && !guessed);
  });
}

/** A word of the text that a term leads to, at one of its places. */
interface Trace {
  readonly match: Match;
  readonly occurrence: Occurrence;
  readonly weight: number;
  /** See `shareOf`. */
  readonly share: number;
}

/** What one term says for each entry: the best field counts in full, the rest adds a little. */
function evidence(term: Term, all: readonly Term[], lexicon: Lexicon): Evidence[] {
  const adopted = term.matches.some(({ word }) => lexicon.occurrences.get(word)?.some((o) => o.field === 'wording' && !o.implied));
  const guessed = term.correctedTo !== undefined && !term.matches.some(({ word }) => lexicon.occurrences.get(word)?.some((o) => o.field === 'wording'));
  const byEntry = new Map<number, Trace[]>();
  const asked = new Set(all.flatMap(({ matches }) => matches.map(({ word }) => word)));
  for (const match of term.matches) {
    for (const occurrence of lexicon.occurrences.get(match.word) ?? []) {
      const share = shareOf(occurrence, asked);
      const weight = (guessed && (share < 1 || occurrence.field === 'note')) || (share < 1 && occurrence.field === 'place') ? 0 : match.quality * fieldWeight(occurrence, share, lexicon);
      if (weight === 0) continue;
      const list = byEntry.get(occurrence.entry) ?? [];
      list.push({ match, occurrence, weight, share });
      byEntry.set(occurrence.entry, list);
    }
  }
  return Array.from(byEntry, ([entry, list]) => judged(entry, list, term, adopted, lexicon));
}

/** Evidence for one entry out of all that was found there; `list` is put in order, the weightiest first. */
function judged(entry: number, list: Trace[], term: Term, adopted: boolean, lexicon: Lexicon): Evidence {
  if (list.length > 1) list.sort((a, b) => b.weight - a.weight);
  const best = list[0]?.weight ?? 0;
  let rest = 0;
  for (let at = Math.min(list.length, MOST) - 1; at > 0; at -= 1) rest += list[at]?.weight ?? 0;
  const named = list.some((found) => isName(found, lexicon));
  return {
    entry, named,
    weight: best + REST * Math.min(best, rest * 0.5),
    adopted: list.some(({ occurrence: { field } }) => field === 'wording' || field === 'place'),
    whole: list.some(({ share }) => share === 1),
    long: list.some(({ share, occurrence: { phrase } }) => share === 1 && (phrase?.words.length ?? 0) > 1),
    alone: adopted || list.some((found) => isAlone(found, lexicon)),
    remote: list.every(({ match, share }) => match.rule === 'family' && share < 1),
    reasons: once(() => reasons(term, list)),
  };
}

/** A whole keyword or a name („Interpol”); an ordinary word out of a longer keyword is not, nor one of a note. A word only derived from them has to come from both („ostrawski”: Ostrawa). */
function isAlone(found: Trace, lexicon: Lexicon): boolean {
  if (found.occurrence.field === 'note') return false;
  const [whole, name] = [found.share === 1, isName(found, lexicon)];
  return found.match.derived ? whole && name : whole || name;
}

/** Written with a capital letter, and no ordinary word besides. */
function isName({ match, occurrence }: Trace, { isOrdinary }: Lexicon): boolean {
  return /^\p{Lu}/u.test(occurrence.surface) && !isOrdinary(match.word);
}

function fieldWeight({ field, implied, entry, phrase }: Occurrence, share: number, lexicon: Lexicon): number {
  const weight = WEIGHT[field] * (implied ? IMPLIED : 1);
  if (field === 'wording') {
    const length = lexicon.entries[entry]?.length ?? lexicon.meanLength;
    return weight * (0.75 + 0.25 / (0.4 + (0.6 * length) / lexicon.meanLength));
  }
  if (!phrase) return weight;
  return weight * (phrase.weak ? WEAK : 1) * (share === 1 ? 1 + 0.1 * (phrase.words.length - 1) : share * 0.8);
}

/** How much of its keyword or name the whole query asks for: one of two words is a half. */
function shareOf({ phrase }: Occurrence, asked: ReadonlySet<string>): number {
  const words = phrase?.words ?? [];
  return words.length === 0 ? 1 : words.filter((word) => asked.has(word)).length / words.length;
}

function reasons(term: Term, list: readonly { match: Match; occurrence: Occurrence }[]): Reason[] {
  const made = new Map<string, Reason>();
  for (const { match, occurrence } of list) {
    const { phrase } = occurrence;
    const rule = phrase?.place ? 'place' : occurrence.concept ? 'concept' : term.correctedTo !== undefined ? 'typo' : match.rule;
    const key = `${occurrence.field} ${rule} ${phrase?.text ?? ''}`;
    const found = [...new Set([...(made.get(key)?.found ?? []), occurrence.surface])];
    made.set(key, { asked: term.typed, found, field: occurrence.field, rule, ...(phrase && !phrase.place && { keyword: phrase.text }), ...(phrase?.place && { place: phrase.place }) });
  }
  return [...made.values()];
}

/** How many neighbouring words of the query are neighbours in the wording of an entry too. */
function adjacency(terms: readonly Term[], { occurrences }: Lexicon): (entry: number) => number {
  if (terms.length < 2) return () => 0;
  const places = terms.map(({ matches }) => {
    const positions = new Map<number, Set<number>>();
    for (const { word, quality } of matches) {
      if (quality < 0.5) continue;
      for (const { entry, field, position } of occurrences.get(word) ?? []) {
        if (field !== 'wording') continue;
        const own = positions.get(entry);
        if (own) own.add(position);
        else positions.set(entry, new Set([position]));
      }
    }
    return positions;
  });
  return (entry) => places.slice(1).filter((here, index) => {
    const before = places[index]?.get(entry);
    const own = here.get(entry);
    return before && own && [...before].some((position) => own.has(position + 1) || own.has(position - 1));
  }).length;
}
