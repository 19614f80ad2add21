import type { Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import type { Problem } from './problem.ts';
import type { ContentFile } from './read-file.ts';

const parser = unified().use(remarkParse).use(remarkMdx).use(remarkGfm);
const ESCAPE = 'zamknij każdy otwarty znacznik <…>, a znaki „<” i „{” w zwykłym zdaniu poprzedź ukośnikiem: „\\<”, „\\{”.';

/** Without these a note is plain Markdown, and every text is sound Markdown; to read thousands of them twice takes long. */
const MDX = /[<{}]|^(?:import|export)\b/m;

/** The body of a file must be sound MDX: closed tags, no code in braces, no component that it does not import. */
export function checkNote({ path, body, bodyLine }: ContentFile<unknown>, problems: Problem[]): void {
  if (!MDX.test(body)) return;
  const complain = (place: { line: number; column: number } | undefined, message: string, remedy: string) =>
    problems.push({ file: `content/${path}`, ...(place && { line: bodyLine + place.line - 1, column: place.column }), message, remedy });
  let tree: Root;
  try {
    tree = parser.parse(body);
  } catch (error) {
    const { place, reason } = error as { place?: { line: number; column: number } | { start: { line: number; column: number } }; reason?: string };
    return void complain(place && 'start' in place ? place.start : place, `Zapis MDX jest niepoprawny: ${reason ?? 'nie da się go odczytać'}.`, ESCAPE);
  }
  const imported = new Set<string>();
  visit(tree, 'mdxjsEsm', ({ value }) => void (value.match(/[\p{L}\p{N}_$]+/gu) ?? []).forEach((name) => imported.add(name)));
  visit(tree, (node) => {
    if (node.type === 'mdxTextExpression' || node.type === 'mdxFlowExpression') {
      if (!/^\s*(?:\/\*[\s\S]*\*\/\s*)?$/.test(node.value)) complain(node.position?.start, `W nawiasach klamrowych stoi kod: „{${node.value.slice(0, 40)}}”.`, 'jeśli to zwykły tekst, poprzedź nawias ukośnikiem: „\\{”.');
    }
    if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return;
    const name = node.name?.split('.')[0] ?? '';
    if (/^\p{Lu}/u.test(name) && !imported.has(name)) complain(node.position?.start, `Nie ma składnika „<${name}>”.`, 'sprawdź pisownię nazwy albo usuń znacznik; w notatkach wystarczają zwykłe akapity, listy i tabele.');
  });
}
