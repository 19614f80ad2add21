import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { joinGuards, readGuard } from '../../src/search/guard.ts';
import { SEARCH_LANGUAGES } from '../../src/search/languages/index.ts';
import { type Lexicon, readLexicon } from '../../src/search/lexicon.ts';
import type { PackedCore, PackedPart } from '../../src/search/packed.ts';
import type { Guard } from '../../src/search/plan.ts';
import { DIST } from '../site/built.ts';

/** The search of one language as the build made it. */
export interface BuiltSearch {
  core: PackedCore;
  parts: ReadonlyMap<string, PackedPart>;
  /** Lists of ordinary words by first letter, packed. */
  guards: Readonly<Record<string, string>>;
  /** Both for all letters together. */
  lexicon: Lexicon;
  guard: Guard;
  read(file: string): string;
}

const FOLDERS: Readonly<Record<keyof typeof SEARCH_LANGUAGES, string>> = { pl: 'szukaj', en: 'en/search' };

/** @param dist The folder of the built site. */
export function builtSearch(language: keyof typeof SEARCH_LANGUAGES = 'pl', dist = DIST): BuiltSearch {
  const folder = join(dist, FOLDERS[language]);
  const read = (file: string): string => readFileSync(join(folder, file), 'utf8');
  const files = readdirSync(join(folder, 'slowa'));
  const core = JSON.parse(read('leksykon.json')) as PackedCore;
  const parts = new Map([...core.letters].map((letter) => [letter, JSON.parse(read(`slowa/${letter}.json`)) as PackedPart]));
  const guards = Object.fromEntries(files.filter((file) => file.endsWith('.txt')).map((file) => [file.charAt(0), read(`slowa/${file}`)]));
  return { core, parts, guards, lexicon: readLexicon(core, parts, [SEARCH_LANGUAGES[language]]), guard: allGuards(guards), read };
}

/** One guard of all lists. */
export const allGuards = (guards: Readonly<Record<string, string>>): Guard => joinGuards(new Map(Object.entries(guards).map(([letter, packed]) => [letter, readGuard(packed)])));
