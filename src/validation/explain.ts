import type { z } from 'zod';
import type { Problem } from './problem.ts';

type Issue = z.core.$ZodIssue;
interface Explained {
  path: PropertyKey[];
  problem: Pick<Problem, 'field' | 'message' | 'remedy'>;
}

const TYPES: Record<string, string> = { string: 'tekst', number: 'liczba', int: 'liczba całkowita', boolean: 'prawda lub fałsz', array: 'lista', object: 'grupa pól', record: 'grupa pól', null: 'puste pole', undefined: 'brak' };

/** Turns a schema finding into sentences for an editor: the field, what was found, what is allowed. */
export function explain(issue: Issue, root: unknown): Explained[] {
  const path = [...issue.path];
  const value = path.reduce<unknown>((at, key) => (at as Record<PropertyKey, unknown> | undefined)?.[key], root);
  const say = (message: string, remedy: string, at: PropertyKey[] = path): Explained => ({ path: at, problem: { field: fieldName(at), message, remedy } });
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => say(`Nieznane pole „${key}”.`, 'sprawdź pisownię nazwy pola (wzór: sąsiednie pliki) albo je usuń.', [...path, key]));
    case 'invalid_type':
      return [value === undefined ? say('Brakuje tego pola.', `dopisz je; dozwolone: ${TYPES[issue.expected] ?? issue.expected}.`) : say(`Jest: ${show(value)}.`, issue.expected === 'string' && Number.isFinite(value) ? `ujmij ją w cudzysłów: "${value}".` : `wpisz wartość, którą jest ${TYPES[issue.expected] ?? issue.expected}.`)];
    case 'invalid_key':
      return [say(`Nazwa pola ${show(path.at(-1))} jest niepoprawna.`, 'nazwij pole na wzór sąsiednich.')];
    case 'invalid_value':
      return [say(`Jest: ${show(value)}.`, `dozwolone: ${issue.values.map((option) => `„${String(option)}”`).join(', ')}.`)];
    case 'too_small':
      return [say(value === '' ? 'Pole jest puste.' : `Jest: ${show(value)}.`, issue.origin === 'string' || issue.origin === 'array' ? 'wpisz co najmniej jedną wartość.' : `dozwolone: od ${issue.minimum}.`)];
    case 'too_big':
      return [say(`Jest: ${show(value)}.`, `dozwolone: do ${issue.maximum}.`)];
    case 'invalid_format':
      return [say(`Jest: ${show(value)}.`, FORMATS[Object.keys(FORMATS).find((name) => name === path.at(-1)) ?? issue.format] ?? 'popraw zapis na wzór sąsiednich plików.')];
    default:
      return [say(`Jest: ${show(value)}.`, path.at(-1) === 'date' ? (FORMATS['date'] ?? '') : 'popraw wartość na wzór sąsiednich plików.')];
  }
}

const FORMATS: Record<string, string> = {
  date: 'wpisz istniejącą datę w zapisie RRRR-MM-DD, na przykład 2011-01-31.',
  url: 'wpisz pełny adres zaczynający się od „https://”, bez spacji i nawiasów.',
  email: 'wpisz adres e-mail albo „null”.',
  address: 'wpisz adres strony od „/” do „/”, z małych liter a–z, cyfr i łączników, na przykład „/pojecia/europolia/”, albo miejsce na stronie głównej, na przykład „/#t16”.',
  to: 'wpisz adres strony od „/” do „/”, na przykład „/tematyczne/16/”.',
  path: 'wpisz adres strony od „/” do „/”, na przykład „/tematyczne/16/”.',
  id: 'użyj małych liter a–z, cyfr i łączników.',
  slug: 'użyj małych liter a–z, cyfr i łączników.',
  iso: 'wpisz kod państwa: dwie wielkie litery, na przykład „AT”.',
  language: 'wpisz kod języka małymi literami, na przykład „de”.',
  wikidata: 'wpisz „Q” i numer, na przykład „Q31487”.',
  translates: 'wpisz odcisk SHA-256 polskiego brzmienia: 64 cyfry i litery a–f.',
  sourceSha256: 'wpisz odcisk SHA-256 pliku źródłowego: 64 cyfry i litery a–f.',
};

/** `related[0].id`: the way to a field, as editors see it in the file. */
export function fieldName(path: readonly PropertyKey[]): string {
  return path.reduce<string>((name, key) => (typeof key === 'number' ? `${name}[${key}]` : name ? `${name}.${String(key)}` : String(key)), '');
}

/** Characters that look like a space or like nothing: they are named. */
const UNSEEN = /[\p{Cf}\u00a0\u2000-\u200a\u202f]/gu;

/** A value as an editor would recognise it, at most 60 characters. */
export function show(value: unknown): string {
  if (value === undefined) return 'brak wartości';
  if (value === null) return 'puste pole';
  if (typeof value === 'number' && !Number.isFinite(value)) return 'coś, co nie jest zwykłą liczbą';
  const text = (typeof value === 'string' ? `„${value}”` : JSON.stringify(value)).replace(UNSEEN, (sign) => `[U+${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}]`);
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}
