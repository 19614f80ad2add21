import type { Changes } from '../domain/change.ts';
import type { Eurovoc } from '../domain/eurovoc.ts';
import { complain } from './cross-checks.ts';
import { show } from './explain.ts';
import type { Problem } from './problem.ts';
import type { ContentFile } from './read-file.ts';

/** Every row of the EuroVoc table belongs to a point, every identifier in it has its label, and no label is left unused. */
export function checkEurovoc(file: ContentFile<Eurovoc>, ids: readonly string[], problems: Problem[]): void {
  const { concepts, document, priorities } = file.data;
  const known = new Set(Object.keys(concepts));
  const used = new Set<string>();
  const check = (path: PropertyKey[], id: string) => {
    used.add(id);
    if (!known.has(id)) complain(problems, file, path, `Identyfikator ${show(id)} nie ma nazwy.`, 'dopisz go w polu „concepts” razem z polską nazwą z EuroVoc albo popraw.');
  };
  document.forEach((id, index) => check(['document', index], id));
  for (const [point, links] of Object.entries(priorities)) {
    if (!ids.includes(point)) complain(problems, file, ['priorities', point], `Nie ma priorytetu ${show(point)}.`, `dozwolone: ${ids.join(', ')}.`);
    for (const kind of ['close', 'broad', 'about'] as const) {
      links[kind].forEach((id, index) => {
        check(['priorities', point, kind, index], id);
        const all = [...links.close, ...links.broad, ...links.about];
        if (all.indexOf(id) !== all.lastIndexOf(id) && kind !== 'close') complain(problems, file, ['priorities', point, kind, index], `Pojęcie ${show(id)} powtarza się przy ${point}.`, 'zostaw je tylko raz.');
      });
    }
    if (Object.values(links).every((list) => list.length === 0)) complain(problems, file, ['priorities', point], 'Nie podano żadnego pojęcia.', 'wpisz co najmniej jedno w polu „close”, „broad” albo „about”.');
  }
  for (const id of known) {
    if (!used.has(id)) complain(problems, file, ['concepts', id], `Pojęcie ${show(id)} nie jest nigdzie użyte.`, 'użyj go przy którymś priorytecie albo usuń.');
  }
}

/** Feed entries keep their ids apart and stand newest first. */
export function checkChanges(file: ContentFile<Changes>, problems: Problem[]): void {
  const { entries } = file.data;
  entries.forEach(({ id, date }, index) => {
    if (entries.findIndex((entry) => entry.id === id) !== index) complain(problems, file, ['entries', index, 'id'], `Wpis ${show(id)} jest na liście dwa razy.`, 'nadaj nowemu wpisowi inny identyfikator.');
    const newer = entries[index - 1];
    if (newer && newer.date < date) complain(problems, file, ['entries', index, 'date'], `Wpis z dnia ${date} stoi pod wpisem z dnia ${newer.date}.`, 'ułóż wpisy od najnowszego.');
  });
}
