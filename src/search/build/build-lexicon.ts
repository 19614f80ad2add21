/** The build: entries in, the files of the search out. Deterministic; a second or two. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { fold } from '../fold.ts';
import { packGuards } from '../guard.ts';
import type { Language } from '../language.ts';
import { readLexicon } from '../lexicon.ts';
import { pl } from '../languages/pl.ts';
import type { PackedCore, PackedPart } from '../packed.ts';
import { TextReader } from '../text.ts';
import { tokenize } from '../tokenize.ts';
import { pack, type Unpacked } from './encode.ts';
import { guardWords, likelySlips, sharedWords } from './guard-words.ts';
import { familiesOf, familyFinder } from './families.ts';
import { readHunspell, type Dictionary } from './hunspell.ts';
import { cached } from './cache.ts';
import { peoples, places } from './places.ts';
import { inflector } from './inflection.ts';

export interface Searchable {
  readonly id: string;
  readonly list: string;
  readonly number: number;
  readonly wording: string;
  readonly label: string;
  readonly note: string;
  /** A trailing „ ~” marks a weaker keyword. */
  readonly keywords: readonly string[];
  readonly places: readonly string[];
}

export interface Built {
  /** For `readLexicon`: what every answer needs, and what words of each first letter need. */
  readonly core: PackedCore;
  readonly parts: Readonly<Record<string, PackedPart>>;
  /** For `readGuard`, by first letter; fetched by the browser only before a correction. */
  readonly guards: Readonly<Record<string, string>>;
  /** What the countries that entries name are called by: capital, adjective, people. */
  readonly peoples: Readonly<Record<string, readonly string[]>>;
}

interface Options {
  readonly language?: Language;
  /** Entries in the other languages of the site: what they say in words that this language has too stays with this language. */
  readonly abroad?: readonly Searchable[];
  /** A file that keeps the last result; used again while entries, data, dictionary and code are the same. */
  readonly cache?: string;
}

/** Makes the files of the search from the entries in document order. */
export function buildLexicon(entries: readonly Searchable[], { language = pl, abroad = [], cache }: Options = {}): Built {
  if (cache === undefined) return make(entries, language, abroad);
  return cached(cache, [JSON.stringify([entries, abroad]), language.code], () => make(entries, language, abroad));
}

function make(entries: readonly Searchable[], language: Language, abroad: readonly Searchable[]): Built {
  const dictionary = readHunspell(read('index.aff', language), read('index.dic', language));
  const unpacked: Unpacked = {
    entries: entries.map((entry) => [entry.id, entry.list, entry.number, entry.wording, entry.label, noteWords(entry, dictionary)] as const),
    keywords: entries.flatMap(({ keywords }, index) => (keywords.length > 0 ? [[index, keywords.join('\n')] as const] : [])),
    places: places(entries, dictionary, language.code),
  };
  const text = new TextReader(unpacked, language).read([unpacked]);
  const surfaces = text.words.flatMap((word) => [...new Set((text.occurrences.get(word) ?? []).filter((o) => !o.concept).map((o) => o.surface))]);
  const wording = new Set(entries.flatMap((entry) => tokenize(entry.wording).map((token) => token.surface)));
  const forms = inflector(surfaces, dictionary, data('own-words.yaml', language), ordinaryNames(unpacked.places, dictionary), wording, language);
  const related = familyFinder(dictionary, data('families.yaml', language), data('strangers.yaml', language));
  const { core, parts } = pack(unpacked, familiesOf(surfaces, { adopted: new Set([...wording].map(fold)), names: namesIn(entries) }, forms, related), forms, language);
  const lexicon = readLexicon({ ...core, guarded: '' }, parts, [language]);
  const guards = packGuards([...guardWords(lexicon, dictionary), ...sharedWords(abroad, dictionary)], [...wording].flatMap((word) => likelySlips(fold(word), lexicon.neighbours)));
  return { core: { ...core, guarded: Object.keys(guards).join('') }, parts: Object.fromEntries(parts), guards, peoples: peoples(entries, dictionary, language.code) };
}

/** Words that only the note has and that say what it is about: no verbs, nothing the entry says elsewhere. */
function noteWords({ wording, label, note, keywords }: Searchable, dictionary: Dictionary): string {
  const said = new Set(tokenize([wording, label, ...keywords].join(' ')).flatMap((token) => [token.folded, ...dictionary.lemmas(token.surface.toLowerCase())]));
  const fresh = tokenize(note).filter(({ surface, folded }) => {
    const lemmas = dictionary.lemmas(surface.toLowerCase());
    return folded.length > 3 && !said.has(folded) && !lemmas.some((lemma) => lemma.endsWith('ć') || said.has(lemma));
  });
  return [...new Set(fresh.map((token) => token.surface))].join(' ');
}

/** Names of places that are ordinary words too, each with its forms as a name: of „Rabat” not „rabata”. */
function ordinaryNames(countries: PackedPart['places'], dictionary: Dictionary): Map<string, readonly string[]> {
  const names = countries.flatMap(([, , lines]) => lines.split(/[\n,]/u)).filter((name) => /^\p{Lu}\p{Ll}+$/u.test(name) && dictionary.lemmas(name.toLowerCase()).length > 0);
  return new Map(names.map((name) => [name, [name, ...dictionary.lemmas(name).flatMap((lemma) => dictionary.forms(lemma))]]));
}

/** Names that are a keyword by themselves („Lwów”), mostly of places. */
const namesIn = (entries: readonly Searchable[]): Set<string> => new Set(entries.flatMap(({ keywords }) => keywords.map((keyword) => keyword.replace(/ ~$/u, '')).filter((keyword) => /^\p{Lu}\p{Ll}+$/u.test(keyword))));

function read(name: string, language: Language): string {
  return readFileSync(fileURLToPath(import.meta.resolve(`dictionary-${language.code}`)).replace('index.js', name), 'utf8');
}

/** What was reviewed by hand, in Polish so far. */
function data(name: string, { code }: Language): string[] {
  if (code !== 'pl') return [];
  return parse(readFileSync(new URL(name, import.meta.url), 'utf8')) as string[];
}
