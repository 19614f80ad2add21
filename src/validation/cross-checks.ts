import { type DocumentFacts, documentPoints, pointFile, pointId } from '../domain/document.ts';
import type { Fact, PriorityEntry } from '../domain/priority.ts';
import type { Place, Source, Term } from '../domain/reference.ts';
import { firstDifference, type SourceText } from '../domain/source-text.ts';
import { fieldName, show } from './explain.ts';
import type { Problem } from './problem.ts';
import type { ContentFile } from './read-file.ts';

/** Adds a problem that points at a field of a file. */
export function complain(problems: Problem[], at: ContentFile<unknown>, path: readonly PropertyKey[], message: string, remedy: string): void {
  problems.push({ file: `content/${at.path}`, ...at.locate(path), field: fieldName(path), message, remedy });
}

/** The document's own words and the shape of its lists equal the source. */
export function checkSourceText(document: ContentFile<DocumentFacts>, source: SourceText, problems: Problem[]): void {
  const { title, lead, sourceDate, lists } = document.data;
  const pairs: [PropertyKey[], string, string][] = [
    [['title'], title, source.title],
    [['lead'], lead, source.lead],
    [['sourceDate'], sourceDate, source.date],
    ...lists.map((list, index): [PropertyKey[], string, string] => [['lists', index, 'heading'], list.heading, source.lists[index]?.heading ?? '']),
  ];
  for (const [path, found, expected] of pairs) compareWithSource(document, path, found, expected, problems);
  lists.forEach((list, index) => {
    const points = source.lists[index]?.wordings.length ?? 0;
    if (list.points !== points) complain(problems, document, ['lists', index, 'points'], `Jest: ${list.points}.`, `w źródle ta lista ma ${points} punktów; wpisz ${points}.`);
  });
}

/** Ids, lists, numbers, wordings and ties of the entries fit the document and each other. */
export function checkPriorities(document: DocumentFacts, source: SourceText, entries: readonly ContentFile<PriorityEntry>[], problems: Problem[]): void {
  const ids = documentPoints(document).map(pointId);
  const points = new Map(documentPoints(document).map((point) => [pointFile(point), point]));
  const byId = new Map(entries.map((entry) => [points.get(entry.path) && pointId(points.get(entry.path)!), entry]));
  const tied = new Set<string>();
  for (const entry of entries) {
    const point = points.get(entry.path);
    if (!point) continue;
    const { id, list, number, wording, related } = entry.data;
    const own = pointId(point);
    if (list !== point.list.id) complain(problems, entry, ['list'], `Jest: ${show(list)}.`, `plik o tej nazwie należy do listy „${point.list.id}”; wpisz ją albo zmień nazwę pliku. Listy: ${document.lists.map((each) => `„${each.id}”`).join(', ')}.`);
    if (number !== point.number) complain(problems, entry, ['number'], `Jest: ${number}.`, `plik o tej nazwie to punkt ${point.number} (lista ma punkty od 1 do ${point.list.points}); wpisz ${point.number} albo zmień nazwę pliku.`);
    if (id !== own) complain(problems, entry, ['id'], `Jest: ${show(id)}.`, `wpisz „${own}”.`);
    compareWithSource(entry, ['wording'], wording, source.lists[document.lists.indexOf(point.list)]?.wordings[point.number - 1] ?? '', problems);
    related.forEach((tie, index) => {
      const at = (...path: PropertyKey[]) => ['related', index, ...path];
      const other = byId.get(tie.id);
      const pair = [own, tie.id].sort().join('–');
      if (!ids.includes(tie.id)) return complain(problems, entry, at('id'), `Nie ma priorytetu ${show(tie.id)}.`, `dozwolone: ${ids.filter((each) => each !== own).join(', ')}.`);
      if (ids.indexOf(tie.id) <= ids.indexOf(own)) return complain(problems, entry, at('id'), `Powiązanie z „${tie.id}” zapisano nie w tym pliku.`, `każde powiązanie zapisuje się raz, w pliku punktu, który w dokumencie stoi wcześniej; ${tie.id === own ? 'usuń powiązanie priorytetu z samym sobą' : `przenieś je do pliku priorytetu ${tie.id}`}.`);
      if (tied.has(pair)) complain(problems, entry, at('id'), `Powiązanie z „${tie.id}” zapisano dwa razy.`, 'zostaw jedno i połącz oba powody w jednym zdaniu.');
      tied.add(pair);
      if (tie.shared && !wording.includes(tie.shared.here)) complain(problems, entry, at('shared', 'here'), `Tych słów nie ma w brzmieniu ${own}: ${show(tie.shared.here)}.`, 'przepisz je dokładnie z pola „wording” tego pliku.');
      if (tie.shared && other && !other.data.wording.includes(tie.shared.there)) complain(problems, entry, at('shared', 'there'), `Tych słów nie ma w brzmieniu ${tie.id}: ${show(tie.shared.there)}.`, `przepisz je dokładnie z pola „wording” pliku content/${other.path}.`);
    });
    checkKeywords(entry, problems);
  }
}

/** Keywords are tidy and none is written twice. */
function checkKeywords(entry: ContentFile<PriorityEntry>, problems: Problem[]): void {
  const seen = new Map<string, string>();
  for (const field of ['keywords', 'nearKeywords'] as const) {
    entry.data[field].forEach((keyword, index) => {
      const key = keyword.toLocaleLowerCase('pl');
      if (keyword !== keyword.trim() || /\s{2,}/.test(keyword)) complain(problems, entry, [field, index], `Jest: ${show(keyword)}.`, 'usuń zbędne spacje.');
      if (keyword.includes(';')) complain(problems, entry, [field, index], `Jest: ${show(keyword)}.`, 'zapisz każde słowo w osobnej linii; średnik rozdziela je w danych.');
      const first = seen.get(key);
      if (first) complain(problems, entry, [field, index], `Słowo ${show(keyword)} powtarza pole „${first}”.`, 'usuń powtórzenie.');
      else seen.set(key, fieldName([field, index]));
    });
  }
}

interface References {
  document: ContentFile<DocumentFacts>;
  priorities: readonly ContentFile<PriorityEntry>[];
  terms: readonly ContentFile<Term>[];
  places: readonly ContentFile<Place>[];
  /** Names of all files of both folders, those that are wrong themselves too: they are reported as that, once. */
  files: { terms: readonly string[]; places: readonly string[] };
  sources: readonly Source[];
  sourcesFile: ContentFile<unknown>;
}

/** Every slug and source key leads somewhere; a wrong one is answered with the list of right ones. */
export function checkReferences({ document, priorities, terms, places, files, sources, sourcesFile }: References, problems: Problem[]): void {
  const slug = (name: string) => name.replace(/\.mdx$/, '');
  const known = { terms: files.terms.map(slug), places: files.places.map(slug), sources: sources.map(({ id }) => id) };
  const check = (at: ContentFile<unknown>, path: PropertyKey[], kind: keyof typeof known, id: string) => {
    if (!known[kind].includes(id)) complain(problems, at, path, `Nie ma pozycji ${show(id)} w content/${kind === 'sources' ? 'sources.yaml' : kind}.`, `dozwolone: ${known[kind].join(', ')}.`);
  };
  const checkAll = (at: ContentFile<unknown>, field: string, kind: keyof typeof known, found: readonly string[]) => found.forEach((id, index) => {
    if (found.indexOf(id) !== index) complain(problems, at, [field, index], `Pozycja ${show(id)} jest na tej liście dwa razy.`, 'usuń powtórzenie.');
    else check(at, [field, index], kind, id);
  });
  const checkFacts = (at: ContentFile<{ facts: Fact[] }>) => at.data.facts.forEach((fact, index) => check(at, ['facts', index, 'source'], 'sources', fact.source));
  sources.forEach(({ id }, index) => {
    if (known.sources.indexOf(id) !== index) complain(problems, sourcesFile, [index, 'id'], `Źródło ${show(id)} jest na liście dwa razy.`, 'usuń powtórzenie.');
  });
  checkAll(document, 'cityVersions', 'sources', document.data.cityVersions);
  for (const [field, files] of [['term', terms], ['name', places]] as const) checkNames(field, files, problems);
  for (const entry of priorities) {
    checkAll(entry, 'terms', 'terms', entry.data.terms);
    checkAll(entry, 'places', 'places', entry.data.places);
    checkFacts(entry);
  }
  for (const term of terms) checkAll(term, 'sources', 'sources', term.data.sources);
  for (const place of places) checkFacts(place);
}

/** No two entries answer to one name: a phrase of the wording leads to one explanation. */
function checkNames(field: 'term' | 'name', files: readonly ContentFile<Term | Place>[], problems: Problem[]): void {
  const owners = new Map<string, string>();
  for (const file of files) {
    const names: [PropertyKey[], string][] = [[[field], 'term' in file.data ? file.data.term : file.data.name], ...file.data.aliases.map((alias, index): [PropertyKey[], string] => [['aliases', index], alias])];
    for (const [path, name] of names) {
      const owner = owners.get(name.toLocaleLowerCase('pl'));
      if (owner) complain(problems, file, path, `Nazwa ${show(name)} stoi już w pliku content/${owner}.`, 'zostaw ją w jednym z tych plików.');
      else owners.set(name.toLocaleLowerCase('pl'), file.path);
    }
  }
}

function compareWithSource(at: ContentFile<unknown>, path: PropertyKey[], found: string, expected: string, problems: Problem[]): void {
  const difference = firstDifference(found, expected);
  if (difference) complain(problems, at, path, `Tekst różni się od źródła od znaku ${difference.at + 1}: jest ${show(difference.found)}, w źródle ${show(difference.expected)}.`, 'przywróć brzmienie ze źródła (content/source); przyjętego tekstu nie wolno poprawiać.');
}
