/** What the MDX parser finds wrong, by the last part of its rule, in an editor's words. */
const FINDINGS: Record<string, string> = {
  'end-tag-mismatch': 'znacznik nie jest zamknięty albo zamknięto inny, niż otwarto',
  'unexpected-eof': 'brakuje nawiasu zamykającego „}” albo „>”',
  'unexpected-character': 'po znaku „<” albo „{” stoi coś, co nie jest znacznikiem (komentarzy „<!-- -->” tu nie używamy)',
  'unexpected-lazy': 'znacznik przechodzi na następną linię cytatu albo listy',
  'unexpected-closing-slash': 'zamknięto znacznik, którego nie otwarto',
  'unexpected-self-closing-slash': 'ukośnik stoi w złym miejscu znacznika',
  'unexpected-attribute': 'znacznik zamykający ma atrybut',
  'acorn': 'w nawiasach klamrowych albo po słowie „import” lub „export” stoi kod',
  'non-esm': 'po słowie „import” albo „export” stoi kod',
  'non-spread': 'w znaczniku stoi kod w nawiasach klamrowych',
  'spread-extra': 'w znaczniku stoi kod w nawiasach klamrowych',
};

interface Place {
  line: number;
  column: number;
}

/** Place and finding of an error that the parser threw; both may be unknown. */
export function syntaxFinding(error: unknown): { line?: Place; finding: string } {
  const { place, ruleId } = error as { place?: Place | { start: Place }; ruleId?: string };
  return { line: place && 'start' in place ? place.start : place, finding: FINDINGS[ruleId?.split(':').at(-1) ?? ''] ?? 'nie da się go odczytać' };
}
