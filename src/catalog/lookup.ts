/** References were checked when content was read; a miss here is a fault of the code, not of an editor. */
export function pick<T>(map: ReadonlyMap<string, T>, key: string): T {
  return present(map.get(key), key);
}

/** What must be there; without it the catalog would be wrong. */
export function present<T>(value: T | undefined, name: string): T {
  if (value === undefined) throw new Error(`Brak „${name}” w katalogu.`);
  return value;
}
