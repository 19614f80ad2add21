import { type DocumentFacts, documentPoints, pointId } from '../domain/document.ts';
import { checkRenumbering, type Renumbering } from '../domain/renumbering.ts';
import { checkRetired, type Retired, type RetiredFault } from '../domain/retired.ts';
import type { SourceText } from '../domain/source-text.ts';
import { fieldName, show } from './explain.ts';
import type { Problem } from './problem.ts';
import type { ContentFile } from './read-file.ts';

const RETIRED: Record<RetiredFault['rule'], { message: string; remedy: string }> = {
  repeated: { message: 'Ten adres jest na liście dwa razy.', remedy: 'zostaw jeden wpis.' },
  self: { message: 'Adres prowadzi sam do siebie.', remedy: 'wpisz adres strony, na której ta treść stoi dziś, albo usuń pole „to”.' },
  chain: { message: 'Ten adres sam tylko przekierowuje dalej.', remedy: 'wpisz od razu adres ostateczny.' },
  'other-number': { message: 'Adres jednego punktu nie może prowadzić do innego punktu.', remedy: 'usuń pole „to”, a w „reason” napisz, co się stało z punktem; zmianę numeru zapisz w content/renumbering.yaml.' },
};

/** Retired addresses keep the rules of retiring. */
export function checkRetirements(file: ContentFile<Retired[]>, problems: Problem[]): void {
  for (const { at, field, rule } of checkRetired(file.data)) {
    problems.push({ file: `content/${file.path}`, ...file.locate([at, field]), field: fieldName([at, field]), message: `${RETIRED[rule].message} Jest: ${show(file.data[at]?.[field])}.`, remedy: RETIRED[rule].remedy });
  }
}

/** Renumberings speak of texts and points that are there. */
export function checkRenumberings(document: DocumentFacts, editions: readonly SourceText[], file: ContentFile<Renumbering[]>, problems: Problem[]): void {
  const known = editions.map(({ date, lists }) => ({
    date,
    ids: documentPoints({ lists: document.lists.map((list, index) => ({ ...list, points: lists[index]?.wordings.length ?? 0 })) }).map(pointId),
  }));
  for (const { at, field } of checkRenumbering(file.data, known)) {
    const remedy = field === 'edition'
      ? `wpisz datę jednego z nowszych tekstów: ${known.slice(1).map(({ date }) => date).join(', ') || 'na razie jest tylko jeden tekst, więc lista musi być pusta ([])'}.`
      : 'wpisz numer punktu, który ten tekst naprawdę ma, każdy najwyżej raz, albo null.';
    problems.push({ file: `content/${file.path}`, ...file.locate([at, field]), field: fieldName([at, field]), message: `Jest: ${show(file.data[at]?.[field])}.`, remedy });
  }
}
