import { createHash } from 'node:crypto';
import type { Changes } from '../domain/change.ts';
import type { DocumentFacts } from '../domain/document.ts';
import { addressesIn, listAddress } from '../domain/permalink.ts';
import type { PriorityEntry } from '../domain/priority.ts';
import type { Place, Term } from '../domain/reference.ts';
import { frameOf } from '../domain/translation.ts';
import type { Reader, Theme } from '../domain/ways-in.ts';
import { complain } from './cross-checks.ts';
import { fieldName, show } from './explain.ts';
import type { Problem } from './problem.ts';
import type { ContentFile } from './read-file.ts';
import type { Translation } from './read-translation.ts';

/** The Polish content that a translation follows. */
interface Polish {
  document: ContentFile<DocumentFacts>;
  priorities: readonly ContentFile<PriorityEntry>[];
  terms: readonly ContentFile<Term>[];
  places: readonly ContentFile<Place>[];
  themes: readonly Theme[];
  readers: readonly Reader[];
  changes: Changes;
}

/** A translation says the same things in the same order; where the Polish text changed since, it is reported as out of date. */
export function checkTranslation(polish: Polish, translation: Translation, problems: Problem[], warnings: Problem[]): void {
  const { document, priorities, terms, places, themes, readers, changes } = translation;
  const twin = <T>(files: readonly ContentFile<T>[], { path }: ContentFile<unknown>) => files.find((file) => path.endsWith(`/${file.path}`));
  checkAge(document, frameOf(polish.document.data), polish.document, warnings);
  checkSame(document, ['lists'], document.data.lists.map(({ id }) => id), polish.document.data.lists.map(({ id }) => id), 'content/document.mdx', problems);
  const wordings = new Map(priorities.map(({ data }) => [data.id, data.wording]));
  for (const file of priorities) {
    const source = twin(polish.priorities, file);
    if (!source) continue;
    if (file.data.id !== source.data.id) complain(problems, file, ['id'], `Jest: ${show(file.data.id)}.`, `wpisz „${source.data.id}”, jak w pliku content/${source.path}.`);
    checkAge(file, source.data.wording, source, warnings);
    checkCount(file, source, problems);
    checkSame(file, ['related'], file.data.related.map(({ id }) => id), source.data.related.map(({ id }) => id), `content/${source.path}`, problems);
    file.data.related.forEach(({ id, shared }, index) => {
      if (shared && !file.data.wording.includes(shared.here)) complain(problems, file, ['related', index, 'shared', 'here'], `Tych słów nie ma w tłumaczeniu: ${show(shared.here)}.`, 'przepisz je dokładnie z pola „wording” tego pliku.');
      if (shared && wordings.get(id)?.includes(shared.there) === false) complain(problems, file, ['related', index, 'shared', 'there'], `Tych słów nie ma w tłumaczeniu ${id}: ${show(shared.there)}.`, 'przepisz je dokładnie z pola „wording” jego tłumaczenia.');
    });
  }
  for (const file of places) {
    const source = twin(polish.places, file);
    if (!source) continue;
    checkCount(file, source, problems);
    if (source.data.capital && !file.data.capital) complain(problems, file, ['name'], 'Brakuje nazwy stolicy.', `dopisz pole „capital”; po polsku: ${source.data.capital.name}.`);
  }
  checkOnce(document.data.lists.map(({ slug }, index) => [document, ['lists', index, 'slug'], slug]), problems);
  const taken = addressesIn(translation.language).map(([, address]) => address);
  document.data.lists.forEach(({ slug }, index) => {
    if (taken.includes(listAddress({ slug, language: translation.language }))) complain(problems, document, ['lists', index, 'slug'], `Jest: ${show(slug)}, a pod tym adresem stoi już inna strona.`, 'wpisz inny początek adresu.');
  });
  for (const files of [terms, places]) checkOnce(files.map((file) => [file, ['slug'], file.data.slug]), problems);
  for (const file of [themes, readers]) checkOnce(file.data.map(({ slug }, index) => [file, [index, 'slug'], slug]), problems);
  checkSame(themes, [], themes.data.map(({ id }) => id), polish.themes.map(({ id }) => id), 'content/themes.yaml', problems);
  checkSame(readers, [], readers.data.map(({ id }) => id), polish.readers.map(({ id }) => id), 'content/readers.yaml', problems);
  readers.data.forEach(({ priorities: points }, index) => checkSame(readers, [index, 'priorities'], points.map(({ id }) => id), polish.readers[index]?.priorities.map(({ id }) => id) ?? [], 'content/readers.yaml', problems));
  checkSame(changes, ['entries'], changes.data.entries.map(({ id }) => id), polish.changes.entries.map(({ id }) => id), 'content/changes.yaml', problems);
}

/** Warns when the Polish text is no longer the one that was translated. */
function checkAge(file: ContentFile<{ translates: string }>, polish: string, source: ContentFile<unknown>, warnings: Problem[]): void {
  const sha256 = createHash('sha256').update(polish).digest('hex');
  if (file.data.translates === sha256) return;
  warnings.push({ file: `content/${file.path}`, ...file.locate(['translates']), field: 'translates', message: `Tłumaczenie jest nieaktualne: tekst w content/${source.path} zmienił się. Strona mówi o tym czytelnikom.`, remedy: `popraw tłumaczenie i wpisz odcisk nowego tekstu: ${sha256}.` });
}

function checkCount(file: ContentFile<{ facts: string[] }>, source: ContentFile<{ facts: unknown[] }>, problems: Problem[]): void {
  const [found, expected] = [file.data.facts.length, source.data.facts.length];
  if (found !== expected) complain(problems, file, ['facts'], `Faktów jest ${found}, a po polsku ${expected}.`, `przetłumacz każdy fakt z content/${source.path}, w tej samej kolejności.`);
}

function checkSame(file: ContentFile<unknown>, path: PropertyKey[], found: readonly string[], expected: readonly string[], where: string, problems: Problem[]): void {
  if (found.join() === expected.join()) return;
  problems.push({ file: `content/${file.path}`, ...file.locate(path), ...(path.length > 0 && { field: fieldName(path) }), message: `Jest: ${found.join(', ') || 'nic'}.`, remedy: `${where} ma w tym miejscu: ${expected.join(', ') || 'nic'}; wpisz to samo, w tej samej kolejności.` });
}

function checkOnce(values: readonly (readonly [ContentFile<unknown>, PropertyKey[], string])[], problems: Problem[]): void {
  values.forEach(([file, path, value], index) => {
    if (values.findIndex(([, , other]) => other === value) !== index) complain(problems, file, path, `Adres ${show(value)} ma już inny wpis.`, 'wybierz inny.');
  });
}
