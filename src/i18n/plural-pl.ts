const plural = new Intl.PluralRules('pl');
/** „1 wynik”, „2 wyniki”, „5 wyników”. */
export function counted(n: number, one: string, few: string, many: string): string {
  const form = plural.select(n);
  return `${n}\u00a0${form === 'one' ? one : form === 'few' ? few : many}`;
}
