const plural = new Intl.PluralRules('en');
/** “1 result”, “5 results”. */
export function counted(n: number, one: string, other: string): string {
  return `${n}\u00a0${plural.select(n) === 'one' ? one : other}`;
}
