import { firstInvisible, invisibleName, SPECIAL_SPACE, SPACE_REMEDY } from './characters.ts';
import { fieldName, show } from './explain.ts';
import type { Problem } from './problem.ts';

/** Longer than any text of a field has reason to be, in UTF-16 units; a whole file pasted into a field is a mistake. */
const LONGEST = 2000;

/** Fields whose every character is compared with the source, spaces at their ends included. */
const ADOPTED = new Set<PropertyKey>(['wording', 'title', 'lead', 'heading']);

/** A text that no schema can judge, and the way to it. */
type Unfit = Pick<Problem, 'field' | 'message' | 'remedy'> & { path: PropertyKey[] };

/** What escapes in quotation marks can smuggle past the check of the file: every text is visible, composed, on one line and of sane length. */
export function checkTexts(value: unknown, path: PropertyKey[] = []): Unfit[] {
  if (Array.isArray(value)) return value.flatMap((each, index) => checkTexts(each, [...path, index]));
  if (typeof value === 'object' && value !== null) return Object.entries(value).flatMap(([key, each]) => checkTexts(each, [...path, key]));
  if (typeof value !== 'string') return [];
  const say = (message: string, remedy: string): Unfit[] => [{ path, field: fieldName(path), message, remedy }];
  const invisible = firstInvisible(value);
  if (invisible) return say(`W tekście stoi niewidoczny znak ${invisibleName(invisible.character)}.`, 'usuń go, także zapisany z ukośnikiem „\\”.');
  if (/[\n\t]/.test(value)) return say(`Tekst ma w środku koniec linii albo tabulator: ${show(value)}.`, 'zapisz go w jednej linii, ze zwykłymi spacjami.');
  if (value !== value.normalize('NFC')) return say(`Tekst ma litery złożone z dwóch znaków (postać NFD): ${show(value)}.`, 'wpisz te litery z klawiatury jeszcze raz.');
  if (value.length > LONGEST) return say(`Tekst ma ${value.length} znaków: ${show(value)}.`, `skróć go; dozwolone: do ${LONGEST} znaków.`);
  if (ADOPTED.has(path.at(-1) ?? '')) return [];
  if (value !== value.trim()) return say(`Jest: ${show(value)}.`, 'usuń zbędne spacje na początku i na końcu.');
  const space = SPECIAL_SPACE.exec(value);
  if (space) return say(`W tekście stoi szczególna spacja ${invisibleName(space[0])}: ${show(value)}.`, SPACE_REMEDY);
  return [];
}
