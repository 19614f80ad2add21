/** The files of the small index as a query needs them: a core, and for each first letter a part and a list of ordinary words, each fetched and read once. */
import type { Language } from './language.ts';
import { type Lexicon, type LexiconPart, lexiconReader } from './lexicon.ts';
import type { PackedCore, PackedPart } from './packed.ts';
import type { Guard } from './plan.ts';

export interface Library {
  readonly core: PackedCore;
  /** The lexicon with the parts of these letters; fails when one cannot be had. The same letters give the same lexicon. */
  lexicon(letters: readonly string[]): Promise<Lexicon>;
  /** What is an ordinary word, of words with these first letters; fails when a list cannot be had. */
  guard(letters: readonly string[]): Promise<Guard>;
}

/** Gets the files of a first letter; asked once a letter, again after a failure. */
export interface Fetched {
  part(letter: string): Promise<PackedPart>;
  guard(letter: string): Promise<string>;
}

/** How many lexicons are kept: one a step of typing a few words. */
const KEPT = 8;

export function openLibrary(core: PackedCore, languages: readonly Language[], fetched: Fetched): Library {
  const reader = lexiconReader(core, languages);
  const kept = new Map<string, Promise<Lexicon>>();
  const part = once((letter): Promise<LexiconPart> => fetched.part(letter).then((packed) => reader.read(letter, packed)));
  const guard = once(async (letter): Promise<Guard> => {
    const [packed, { readGuard }] = await Promise.all([fetched.guard(letter), import('./second-look.ts')]);
    return readGuard(packed);
  });
  return {
    core,
    lexicon: (letters) => {
      const wanted = [...new Set(letters)].filter((letter) => core.letters.includes(letter)).sort();
      const key = wanted.join('');
      const made = kept.get(key) ?? Promise.all(wanted.map(part)).then(reader.join);
      kept.delete(key);
      kept.set(key, made);
      if (kept.size > KEPT) kept.delete([...kept.keys()][0] ?? '');
      made.catch(() => kept.delete(key));
      return made;
    },
    guard: async (letters) => {
      const listed = [...new Set(letters)].filter((letter) => core.guarded.includes(letter));
      const [{ joinGuards }, lists] = await Promise.all([import('./second-look.ts'), Promise.all(listed.map(async (letter) => [letter, await guard(letter)] as const))]);
      return joinGuards(new Map(lists));
    },
  };
}

/** The same promise for the same letter, until it fails. */
function once<T>(get: (letter: string) => Promise<T>): (letter: string) => Promise<T> {
  const known = new Map<string, Promise<T>>();
  return (letter) => {
    const asked = known.get(letter) ?? get(letter);
    known.set(letter, asked);
    asked.catch(() => known.delete(letter));
    return asked;
  };
}
