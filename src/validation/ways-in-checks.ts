import { type DocumentFacts, documentPoints, pointId } from '../domain/document.ts';
import type { PriorityEntry } from '../domain/priority.ts';
import type { CrossReference, Reader, Theme } from '../domain/ways-in.ts';
import { complain } from './cross-checks.ts';
import { show } from './explain.ts';
import type { Problem } from './problem.ts';
import type { ContentFile } from './read-file.ts';

interface WaysIn {
  priorities: readonly ContentFile<PriorityEntry>[];
  themes: ContentFile<Theme[]>;
  readers: ContentFile<Reader[]>;
  crossReferences: ContentFile<CrossReference[]>;
}

/** Themes and readers lead to priorities that exist, each once; themes leave no priority out. */
export function checkWaysIn(document: DocumentFacts, { priorities: entries, themes, readers, crossReferences }: WaysIn, problems: Problem[]): void {
  const ids = documentPoints(document).map(pointId);
  const order = new Map(ids.map((id, index) => [id, index]));
  const checkIds = (file: ContentFile<unknown>, at: PropertyKey[], found: readonly string[], field: PropertyKey[]) => found.forEach((id, index) => {
    const path = [...at, 'priorities', index, ...field];
    if (!order.has(id)) complain(problems, file, path, `Nie ma priorytetu ${show(id)}.`, `dozwolone: ${ids.join(', ')}.`);
    else if (found.indexOf(id) !== index) complain(problems, file, path, `Priorytet ${show(id)} jest na tej liście dwa razy.`, 'usuń powtórzenie.');
  });
  themes.data.forEach(({ priorities }, index) => {
    checkIds(themes, [index], priorities, []);
    const known = priorities.filter((id) => order.has(id));
    const late = known.findIndex((id, at) => order.get(id)! < order.get(known[at - 1] ?? id)!);
    if (late > 0) complain(problems, themes, [index, 'priorities', priorities.indexOf(known[late] ?? '')], `Priorytet ${show(known[late])} stoi nie po kolei.`, `ułóż priorytety tak jak w dokumencie: ${ids.filter((id) => known.includes(id)).join(', ')}.`);
  });
  // A point whose file is missing is reported as that, once.
  const [present, themed] = [new Set(entries.map(({ data }) => data.id)), new Set(themes.data.flatMap(({ priorities }) => priorities))];
  const missing = ids.filter((id) => present.has(id) && !themed.has(id));
  if (missing.length > 0) complain(problems, themes, [0], `Żaden temat nie prowadzi do: ${missing.join(', ')}.`, 'dopisz te priorytety w polu „priorities” pasującego tematu.');
  readers.data.forEach(({ priorities }, index) => checkIds(readers, [index], priorities.map(({ id }) => id), ['id']));
  checkTwice(themes, 'id', themes.data.map(({ id }) => id), problems);
  checkTwice(readers, 'id', readers.data.map(({ id }) => id), problems);
  checkTwice(crossReferences, 'word', crossReferences.data.map(({ word }) => word), problems);
}

function checkTwice(file: ContentFile<unknown>, field: string, values: readonly string[], problems: Problem[]): void {
  values.forEach((value, index) => {
    if (values.indexOf(value) !== index) complain(problems, file, [index, field], `Wpis ${show(value)} jest w tym pliku dwa razy.`, 'zostaw jeden.');
  });
}
