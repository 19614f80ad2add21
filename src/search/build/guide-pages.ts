/** Pages of the guide for the second list, their words put into words of the lexicon, so that the engine's forms and families find them. */
import { ORIGINAL } from '../../domain/language.ts';
import { entryAddress, type Room } from '../../domain/permalink.ts';
import { sitePages } from '../../i18n/site-pages.ts';
import { type Content, slugOf } from '../../validation/read-content.ts';
import type { Translation } from '../../validation/read-translation.ts';
import { fold } from '../fold.ts';
import { type GuideKind, type PackedGuidePage, packPhrase } from '../guide-pages.ts';
import type { Lexicon } from '../lexicon.ts';
import { inflect } from '../match.ts';
import { isContent } from '../text.ts';
import { tokenize } from '../tokenize.ts';
import type { Built } from './build-lexicon.ts';

/** A page with everything that people may call it. */
interface Called {
  kind: GuideKind;
  name: string;
  path: string;
  words: readonly string[];
}

/**
 * @param peoples What countries are called by, under their names.
 * @returns The pages that words of the lexicon can name; a page whose words it does not know is left out.
 */
export function packGuidePages(content: Content, lexicon: Lexicon, peoples: Built['peoples'], translation?: Translation): PackedGuidePage[] {
  return called(content, translation).flatMap(({ kind, name, path, words }) => {
    const phrases = [...new Set([...words, ...((kind === 'place' && peoples[name]) || [])].flatMap((text) => phraseOf(text, lexicon) ?? []))];
    return phrases.length > 0 ? [[kind, name, path, phrases] as const] : [];
  });
}

/** „Nauka, młodzi i dobre wzory” is three things at once. */
const SEVERAL = /, | i | and /u;

function called({ themes, readers, terms, places }: Content, translation?: Translation): Called[] {
  const language = translation?.language ?? ORIGINAL;
  const page = (kind: GuideKind, room: Room, slug: string, name: string, words: readonly string[]): Called => ({ kind, name, path: entryAddress(room, slug, language), words });
  const slugged = <T extends { id: string }>(list: readonly T[]) => list.map((each) => ({ slug: each.id, ...each }));
  return [
    ...(translation?.themes.data ?? slugged(themes)).map(({ slug, name }) => page('theme', 'themes', slug, name, name.split(SEVERAL))),
    ...(translation?.readers.data ?? slugged(readers)).map(({ slug, name, words }) => page('reader', 'readers', slug, name, words)),
    ...(translation?.terms.map(({ data }) => data) ?? terms.map((file) => ({ slug: slugOf(file), ...file.data }))).map(({ slug, term, aliases }) => page('term', 'glossary', slug, term, [term, ...aliases])),
    ...(translation?.places.map(({ data }) => data) ?? places.map((file) => ({ slug: slugOf(file), ...file.data }))).map(({ slug, name, aliases }) => page('place', 'places', slug, name, [name, ...aliases])),
    ...sitePages(language).map((page): Called => ({ kind: 'site', ...page })),
  ];
}

/** A phrase in words of the lexicon, or beginnings of words as they are; `undefined` when one of its words is in no text. */
function phraseOf(text: string, lexicon: Lexicon): string | undefined {
  if (text.endsWith('*')) return packPhrase([text.split('|').map((beginning) => `${fold(beginning.slice(0, -1))}*`)]);
  const words = tokenize(text).filter((token) => isContent(token, lexicon.language)).map(({ folded }) => {
    const long = lexicon.language.abbreviations.get(folded) ?? [folded];
    return [...new Set(long.flatMap((word) => inflect(word, lexicon)).filter(({ quality }) => quality === 1).map(({ word }) => word))].sort();
  });
  return words.length > 0 && words.every((same) => same.length > 0) ? packPhrase(words) : undefined;
}
