import { type Document, isAlias, isNode, isScalar, visit } from 'yaml';
import type { Problem } from './problem.ts';

/** What is wrong with the notation, at an offset from the start of the YAML. */
type Fault = Pick<Problem, 'message' | 'remedy'> & { offset: number };

/** The findings of the parser in an editor's words, by its codes. */
const FINDINGS: Record<string, string> = {
  DUPLICATE_KEY: 'to pole stoi tu drugi raz',
  TAB_AS_INDENT: 'wcięcie zrobiono tabulatorem',
  BAD_INDENT: 'wcięcie nie pasuje do linii wyżej',
  MISSING_CHAR: 'brakuje cudzysłowu, nawiasu, przecinka, dwukropka albo spacji',
  UNEXPECTED_TOKEN: 'w tym miejscu nie może stać ten znak',
  BLOCK_AS_IMPLICIT_KEY: 'w tekście bez cudzysłowów stoi dwukropek albo pole zaczyna się w złym miejscu',
  MULTILINE_IMPLICIT_KEY: 'pole nie ma dwukropka albo linia ma złe wcięcie',
  BLOCK_IN_FLOW: 'lista w nawiasach nie ma końca albo zaczyna się w niej nowe pole',
  BAD_SCALAR_START: 'tekst bez cudzysłowów zaczyna się od znaku, od którego nie może',
  BAD_DQ_ESCAPE: 'w tekście w cudzysłowach stoi ukośnik „\\”, który zaczyna znak specjalny',
  BAD_ALIAS: 'tekst bez cudzysłowów zaczyna się od „*” albo „&”',
  MULTIPLE_DOCS: 'plik ma w środku linię „---” albo „...”',
  BAD_DIRECTIVE: 'linia zaczyna się od „%”',
  KEY_OVER_1024_CHARS: 'nazwa pola jest za długa',
};

const REMEDY = 'sprawdź w tej linii wcięcia (spacje, nie tabulatory), dwukropki i cudzysłowy; tekst z dwukropkiem ujmij w "…".';

/** Whether a text without quotation marks is followed by „ #1” on its line: what stands there would be lost without a word. A remark („ # so”) has a space. */
function cutShort(node: unknown, yaml: string): boolean {
  if (!isScalar(node) || node.type !== 'PLAIN' || typeof node.value !== 'string') return false;
  return /^[ \t]+#\S/.test(yaml.slice(node.range?.[1] ?? yaml.length));
}

/** Sound YAML of the plain kind: no references from one place to another, no types of its own. */
export function checkYaml(document: Document, yaml: string): Fault[] {
  const lineAt = (offset: number) => yaml.slice(yaml.lastIndexOf('\n', Math.max(0, offset - 1)) + 1).split('\n')[0]?.trim().slice(0, 60) ?? '';
  const faults = document.errors.map(({ code, pos: [offset] }): Fault => ({ offset, message: `Zapis YAML jest niepoprawny: ${FINDINGS[code] ?? 'nie da się go odczytać'}. Jest: „${lineAt(offset)}”.`, remedy: REMEDY }));
  if (faults.length > 0) return faults;
  const refuse = (offset: number, found: string) => void faults.push({ offset, message: `Zapis YAML jest niepoprawny: tu nie używamy ${found}. Jest: „${lineAt(offset)}”.`, remedy: 'wpisz wartość wprost; tekst, który zaczyna się od „*”, „&” albo „!”, ujmij w "…".' });
  visit(document, {
    Node(_, node) {
      if (isAlias(node)) refuse(node.range?.[0] ?? 0, 'odwołań („*”)');
      else if (isNode(node) && 'anchor' in node && node.anchor) refuse(node.range?.[0] ?? 0, 'kotwic („&”)');
      else if (cutShort(node, yaml)) faults.push({ offset: node.range?.[0] ?? 0, message: `Tekst urywa się przed „#”, bo dalszy ciąg linii byłby w YAML uwagą. Jest: „${lineAt(node.range?.[0] ?? 0)}”.`, remedy: 'ujmij cały tekst w "…"; uwagę zapisz w osobnej linii.' });
      else if (node.tag?.startsWith('!')) refuse(node.range?.[0] ?? 0, 'typów („!”)');
    },
    Pair(_, { key }) {
      if (isNode(key) && 'value' in key && typeof key.value === 'string') return;
      faults.push({ offset: (isNode(key) && key.range?.[0]) || 0, message: `Zapis YAML jest niepoprawny: nazwą pola nie jest słowo. Jest: „${lineAt((isNode(key) && key.range?.[0]) || 0)}”.`, remedy: REMEDY });
    },
  });
  return faults;
}
