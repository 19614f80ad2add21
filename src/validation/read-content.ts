import { createHash } from 'node:crypto';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { type Changes, changesSchema } from '../domain/change.ts';
import { type DocumentFacts, documentPoints, documentSchema, pointFile, pointId } from '../domain/document.ts';
import { type Eurovoc, eurovocSchema } from '../domain/eurovoc.ts';
import { type Language, ORIGINAL } from '../domain/language.ts';
import { type PriorityEntry, prioritySchema } from '../domain/priority.ts';
import { type Place, placeSchema, type Prose, proseSchema, type Publisher, publisherSchema, type Source, sourceSchema, type Term, termSchema } from '../domain/reference.ts';
import { type Renumbering, renumberingSchema } from '../domain/renumbering.ts';
import { type Retired, retiredSchema } from '../domain/retired.ts';
import { parseSourceText, type SourceText, SourceTextError } from '../domain/source-text.ts';
import { termTranslationSchema } from '../domain/translation.ts';
import { checkRenumberings, checkRetirements } from './address-checks.ts';
import { type CrossReference, crossReferenceSchema, type Reader, readerSchema, type Theme, themeSchema } from '../domain/ways-in.ts';
import { checkPriorities, checkReferences, checkSourceText, complain } from './cross-checks.ts';
import { checkChanges, checkEurovoc } from './data-checks.ts';
import { checkAddresses, checkLists, checkPlaces, checkProse, checkPublisher } from './whole-checks.ts';
import { checkTranslation } from './translation-checks.ts';
import { checkWaysIn } from './ways-in-checks.ts';
import { listFolder } from './list-folder.ts';
import type { Problem } from './problem.ts';
import { type ContentFile, readContentFile, readText } from './read-file.ts';
import { languagesIn, readTranslation, type Translation } from './read-translation.ts';

/** Everything the site says, read and checked: what the collections are filled from. */
export interface Content {
  document: ContentFile<DocumentFacts>;
  /** Every dated text, oldest first; the last one is the current. */
  editions: SourceText[];
  priorities: ContentFile<PriorityEntry>[];
  terms: ContentFile<Term>[];
  places: ContentFile<Place>[];
  prose: ContentFile<Prose>[];
  sources: Source[];
  themes: Theme[];
  readers: Reader[];
  crossReferences: CrossReference[];
  publisher: Publisher;
  /** Points that changed their number from one text to the next. */
  renumbering: Renumbering[];
  /** Addresses that have nothing of their own any more. */
  retired: Retired[];
  changes: Changes;
  eurovoc: Eurovoc;
  /** The same in other languages. */
  translations: Translation[];
}

/**
 * Reads a whole content folder. All problems are reported at once; `content` is there only when there are none.
 * `warnings` do not stop a build: a translation that is older than its Polish text is shown as such.
 * Deterministic: files are taken in the order of their names.
 */
export function readContent(root: string): { content?: Content; problems: Problem[]; warnings: Problem[] } {
  const problems: Problem[] = [];
  const warnings: Problem[] = [];
  const document = readContentFile(root, 'document.mdx', documentSchema, problems);
  const sources = readContentFile(root, 'sources.yaml', z.array(sourceSchema), problems);
  const publisher = readContentFile(root, 'publisher.yaml', publisherSchema, problems);
  const renumbering = readContentFile(root, 'renumbering.yaml', z.array(renumberingSchema), problems);
  const retired = readContentFile(root, 'retired.yaml', z.array(retiredSchema), problems);
  const themes = readContentFile(root, 'themes.yaml', z.array(themeSchema), problems);
  const readers = readContentFile(root, 'readers.yaml', z.array(readerSchema), problems);
  const crossReferences = readContentFile(root, 'cross-references.yaml', z.array(crossReferenceSchema), problems);
  const changes = readContentFile(root, 'changes.yaml', changesSchema, problems);
  const eurovoc = readContentFile(root, 'eurovoc.yaml', eurovocSchema, problems);
  const terms = readFolder(root, 'terms', termSchema, problems);
  const places = readFolder(root, 'places', placeSchema, problems);
  const prose = readFolder(root, 'pages', proseSchema, problems);
  const editions = document ? readEditions(root, document, problems) : [];
  const source = editions.find(({ date }) => date === document?.data.sourceDate);
  const priorities = document ? readPriorities(root, document.data, problems) : [];
  if (document && source) {
    checkSourceText(document, source, problems);
    checkPriorities(document.data, source, priorities, problems);
  }
  if (retired) checkRetirements(retired, problems);
  if (document) checkLists(document, problems);
  if (publisher) checkPublisher(publisher, problems);
  checkPlaces(places, problems);
  checkProse(root, problems);
  if (document && retired && themes && readers) checkAddresses({ document, editions, terms, places, prose, themes, readers, retired }, problems);
  if (document && renumbering) checkRenumberings(document.data, editions, renumbering, problems);
  if (document && sources) checkReferences({ document, priorities, terms, places, files: { terms: listFolder(root, 'terms', []), places: listFolder(root, 'places', []) }, sources: sources.data, sourcesFile: sources }, problems);
  if (document && themes && readers && crossReferences) checkWaysIn(document.data, { priorities, themes, readers, crossReferences }, problems);
  if (changes) checkChanges(changes, problems);
  if (document && eurovoc) checkEurovoc(eurovoc, documentPoints(document.data).map(pointId), problems);
  const names = (files: readonly ContentFile<unknown>[]) => files.map(({ path }) => path.slice(path.indexOf('/') + 1));
  // What is wrong in Polish is mended first: the translations follow it.
  const translations = document && problems.length === 0 ? languagesIn(root).flatMap((language) => readTranslation(root, language, document.data, { terms: names(terms), places: names(places), prose: names(prose) }, problems) ?? []) : [];
  if (problems.length > 0 || !document || !source || !sources || !publisher || !themes || !readers || !crossReferences || !changes || !eurovoc || !renumbering || !retired) return { problems, warnings };
  const order = new Map(documentPoints(document.data).map((point, index) => [pointFile(point), index]));
  priorities.sort((a, b) => (order.get(a.path) ?? 0) - (order.get(b.path) ?? 0));
  const polish = { document, priorities, terms, places, themes: themes.data, readers: readers.data, changes: changes.data };
  for (const translation of translations) checkTranslation(polish, translation, problems, warnings);
  if (problems.length > 0) return { problems, warnings };
  return { problems, warnings, content: { document, editions, priorities, terms, places, prose, sources: sources.data, themes: themes.data, readers: readers.data, crossReferences: crossReferences.data, publisher: publisher.data, changes: changes.data, eurovoc: eurovoc.data, renumbering: renumbering.data, retired: retired.data, translations } };
}

const readings = new Map<string, ReturnType<typeof readContent>>();

/** The same for the steps of one build: content does not change on the way. */
export function readContentOnce(root: string): ReturnType<typeof readContent> {
  const reading = readings.get(root) ?? readContent(root);
  readings.set(root, reading);
  return reading;
}

/** Slug of a content file: its name without folder and extension. */
export function slugOf({ path }: Pick<ContentFile<unknown>, 'path'>): string {
  return path.slice(path.lastIndexOf('/') + 1, path.lastIndexOf('.'));
}

/** The names of the terms, for whoever only has to recognise them. */
export function readTerms(root: string, language: Language = ORIGINAL): { slug: string; names: readonly string[] }[] {
  if (language !== ORIGINAL) return readFolder(root, `${language}/terms`, termTranslationSchema, []).map(({ data }) => ({ slug: data.slug, names: [data.term, ...data.aliases] }));
  return readFolder(root, 'terms', termSchema, []).map((file) => ({ slug: slugOf(file), names: [file.data.term, ...file.data.aliases] }));
}

function readFolder<S extends z.ZodType>(root: string, folder: string, schema: S, problems: Problem[]): ContentFile<z.infer<S>>[] {
  return listFolder(root, folder, problems).flatMap((name) => readContentFile(root, `${folder}/${name}`, schema, problems) ?? []);
}

function readPriorities(root: string, document: DocumentFacts, problems: Problem[]): ContentFile<PriorityEntry>[] {
  const expected = documentPoints(document).map(pointFile);
  const found = new Set(listFolder(root, 'priorities', problems).map((name) => `priorities/${name}`));
  for (const path of found) {
    if (!expected.includes(path)) {
      problems.push({ file: `content/${path}`, message: 'Dokument nie ma takiego punktu.', remedy: `nazwij plik jednym z: ${expected[0]} … ${expected.at(-1)} albo usuń go; liczbę punktów podaje „lists” w content/document.mdx.` });
    }
  }
  return expected.flatMap((path) => readContentFile(root, path, prioritySchema, problems) ?? []);
}

/** Every dated text in content/source. The current one must be the file whose fingerprint the document states. */
function readEditions(root: string, document: ContentFile<DocumentFacts>, problems: Problem[]): SourceText[] {
  const { data } = document;
  const current = `source/${data.sourceDate}.txt`;
  const folder = join(root, 'source');
  const found = (existsSync(folder) ? readdirSync(folder) : []).filter((name) => !name.startsWith('.')).sort();
  const names = found.filter((name) => z.iso.date().safeParse(name.replace(/\.txt$/, '')).success && name.endsWith('.txt'));
  for (const name of found) if (!names.includes(name)) problems.push({ file: `content/source/${name}`, message: 'Nazwa pliku nie jest datą tekstu.', remedy: 'nazwij go datą ze strony źródłowej, na przykład „2011-01-31.txt”, albo przenieś gdzie indziej.' });
  const newest = names.at(-1)?.replace(/\.txt$/, '') ?? '';
  if (newest > data.sourceDate) complain(problems, document, ['sourceDate'], `Jest: ${data.sourceDate}, a w content/source stoi nowszy tekst, z ${newest}.`, 'wpisz datę i odcisk nowego tekstu i popraw brzmienia (CONTRIBUTING, „Nowy tekst dokumentu”) albo usuń ten tekst.');
  const paths = [...new Set([...names.map((name) => `source/${name}`), current])];
  return paths.flatMap((path) => {
    const text = readText(root, path, problems);
    if (text === undefined) return [];
    const sha256 = createHash('sha256').update(text).digest('hex');
    if (path !== current || sha256 === data.sourceSha256) return readEdition(path, text, data, problems);
    problems.push({ file: `content/${path}`, message: `Plik źródłowy został zmieniony (SHA-256: ${sha256}).`, remedy: `przywróć go poleceniem „git checkout -- content/${path}”; źródła nie wolno poprawiać. Odcisk, z którym się nie zgadza, stoi w polu „sourceSha256” pliku content/document.mdx.` });
    return [];
  });
}

function readEdition(path: string, text: string, document: DocumentFacts, problems: Problem[]): SourceText | [] {
  const file = `content/${path}`;
  try {
    const edition = parseSourceText(text);
    const named = path.replace(/^source\/|\.txt$/g, '');
    if (edition.date !== named) problems.push({ file, line: text.split('\n').findIndex((line) => line.trim() === edition.date) + 1, message: `Data w tekście to „${edition.date}”, a plik nazywa się „${named}.txt”.`, remedy: 'zapisz tę samą datę w obu miejscach: RRRR-MM-DD.' });
    if (edition.lists.length !== document.lists.length) problems.push({ file, message: `Liczba list w tekście to ${edition.lists.length}, a dokument ma ich ${document.lists.length}.`, remedy: 'sprawdź nagłówki „1. …:” tego tekstu i pole „lists” w content/document.mdx.' });
    return edition;
  } catch (error) {
    if (!(error instanceof SourceTextError)) throw error;
    problems.push({ file, line: error.line, message: error.message, remedy: 'zapisz tekst na wzór pozostałych: tytuł, data, wstęp, nagłówki „1. …:” i punkty „- 1) …”, każdy w osobnej linii.' });
    return [];
  }
}
