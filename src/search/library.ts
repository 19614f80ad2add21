/** The files of the small index as a query needs them: a core, and a part for each first letter, fetched and read once. */
import type { Language } from './language.ts';
import { type Lexicon, type LexiconPart, lexiconReader } from './lexicon.ts';
import type { PackedCore, PackedPart } from './packed.ts';

export interface Library {
  readonly core: PackedCore;
  /** The lexicon with the parts of these letters; fails when one cannot be had. The same letters give the same lexicon. */
  lexicon(letters: readonly string[]): Promise<Lexicon>;
}

/** How many lexicons are kept: one a step of typing a few words. */
const KEPT = 8;

/** @param fetchPart Gets the part of a letter; asked once a letter, again after a failure. */
export function openLibrary(core: PackedCore, languages: readonly Language[], fetchPart: (letter: string) => Promise<PackedPart>): Library {
  const reader = lexiconReader(core, languages);
  const parts = new Map<string, Promise<LexiconPart>>();
  const kept = new Map<string, Promise<Lexicon>>();
  const part = (letter: string): Promise<LexiconPart> => {
    const asked = parts.get(letter) ?? fetchPart(letter).then((packed) => reader.read(letter, packed));
    parts.set(letter, asked);
    asked.catch(() => parts.delete(letter));
    return asked;
  };
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
  };
}
