import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { type DocumentFacts, documentPoints, pointFile } from '../domain/document.ts';
import { TRANSLATED, type Translated } from '../domain/language.ts';
import { addressOf, PROSE_PAGES } from '../domain/permalink.ts';
import { type Prose, proseSchema } from '../domain/reference.ts';
import { changesTranslationSchema, type ChangesTranslation, documentTranslationSchema, type DocumentTranslation, eurovocTranslationSchema, type EurovocTranslation, placeTranslationSchema, type PlaceTranslation, priorityTranslationSchema, type PriorityTranslation, readerTranslationSchema, type ReaderTranslation, termTranslationSchema, type TermTranslation, themeTranslationSchema, type ThemeTranslation } from '../domain/translation.ts';
import { type CrossReference, crossReferenceSchema } from '../domain/ways-in.ts';
import type { Problem } from './problem.ts';
import { listFolder } from './list-folder.ts';
import { type ContentFile, readContentFile } from './read-file.ts';

/** The site in another language: content/en/ and the like, file by file as content/ itself. */
export interface Translation {
  language: Translated;
  document: ContentFile<DocumentTranslation>;
  priorities: ContentFile<PriorityTranslation>[];
  terms: ContentFile<TermTranslation>[];
  places: ContentFile<PlaceTranslation>[];
  prose: ContentFile<Prose>[];
  themes: ContentFile<ThemeTranslation[]>;
  readers: ContentFile<ReaderTranslation[]>;
  crossReferences: ContentFile<CrossReference[]>;
  changes: ContentFile<ChangesTranslation>;
  eurovoc: ContentFile<EurovocTranslation>;
}

/** Pages to which every page leads, and the statement, which has no Polish file: it is made from the facts about the publisher. */
const NEEDED = [...PROSE_PAGES, 'accessibility' as const].map((page) => `${addressOf(page).slice(1, -1)}.mdx`);

/** Languages into which a content folder is translated: those that have a folder of their own in it. */
export function languagesIn(root: string): Translated[] {
  return TRANSLATED.filter((language) => existsSync(join(root, language)));
}

/** Reads one language; `undefined` when a file that everything else needs is missing or broken. */
export function readTranslation(root: string, language: Translated, document: DocumentFacts, names: { terms: readonly string[]; places: readonly string[]; prose: readonly string[] }, problems: Problem[]): Translation | undefined {
  const yaml = <S extends z.ZodType>(name: string, schema: S) => readContentFile(root, `${language}/${name}`, schema, problems);
  const folder = <S extends z.ZodType>(kind: string, schema: S, expected: readonly string[]) => readExpected(root, `${language}/${kind}`, schema, expected, problems);
  const frame = yaml('document.mdx', documentTranslationSchema);
  const themes = yaml('themes.yaml', z.array(themeTranslationSchema));
  const readers = yaml('readers.yaml', z.array(readerTranslationSchema));
  const crossReferences = yaml('cross-references.yaml', z.array(crossReferenceSchema));
  const changes = yaml('changes.yaml', changesTranslationSchema);
  const eurovoc = yaml('eurovoc.yaml', eurovocTranslationSchema);
  const priorities = folder('priorities', priorityTranslationSchema, documentPoints(document).map((point) => pointFile(point).replace('priorities/', '')));
  const terms = folder('terms', termTranslationSchema, names.terms);
  const places = folder('places', placeTranslationSchema, names.places);
  const translated = names.prose.filter((name) => existsSync(join(root, language, 'pages', name)));
  const prose = folder('pages', proseSchema, [...new Set([...NEEDED, ...translated])]);
  return frame && themes && readers && crossReferences && changes && eurovoc && { language, document: frame, priorities, terms, places, prose, themes, readers, crossReferences, changes, eurovoc };
}

/** A translation has the files of the Polish folder, all of them and no other. */
function readExpected<S extends z.ZodType>(root: string, folder: string, schema: S, expected: readonly string[], problems: Problem[]): ContentFile<z.infer<S>>[] {
  const polish = folder.replace(/^[^/]+\//, '');
  for (const name of listFolder(root, folder, problems)) {
    if (!expected.includes(name)) problems.push({ file: `content/${folder}/${name}`, message: 'To tłumaczenie pliku, którego nie ma po polsku.', remedy: `nazwij je tak jak plik w content/${polish} albo usuń.` });
  }
  return expected.flatMap((name) => {
    if (existsSync(join(root, folder, name))) return readContentFile(root, `${folder}/${name}`, schema, problems) ?? [];
    problems.push({ file: `content/${folder}/${name}`, message: `Brakuje tłumaczenia pliku content/${polish}/${name}.`, remedy: 'utwórz ten plik na wzór sąsiednich tłumaczeń.' });
    return [];
  });
}
