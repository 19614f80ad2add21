import type { Nodes, Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { firstInvisible, invisibleName, SPACE_REMEDY, SPECIAL_SPACE } from './characters.ts';
import { show } from './explain.ts';
import { syntaxFinding } from './mdx-findings.ts';
import type { Problem } from './problem.ts';
import type { ContentFile } from './read-file.ts';

const parser = unified().use(remarkParse).use(remarkMdx).use(remarkGfm);
const ESCAPE = 'zamknij każdy otwarty znacznik <…>, a znaki „<” i „{” w zwykłym zdaniu poprzedź ukośnikiem: „\\<”, „\\{”.';

/** Tags that a note may use where Markdown has none, with their attributes beside `lang`. Nothing in them runs or loads. */
const TAGS: Record<string, readonly string[]> = { a: ['href', 'hreflang', 'rel'], abbr: ['title'], cite: [], em: [], h2: ['id'], h3: ['id'], kbd: [], q: [], span: [], strong: [], sub: [], sup: [], br: [] };
const TAGS_REMEDY = `usuń znacznik; w notatkach wystarczają akapity, listy, tabele i odsyłacze Markdown, a z HTML: ${Object.keys(TAGS).join(', ')}.`;

/** Where a link may lead: pages, places of the same page, mail, telephone. */
const PROTOCOLS = /^(?:https?|mailto|tel):$/;

/** Without any of these a note is plain text, and every text is sound; to read thousands of them twice takes long. */
const MARKS = /[<{}[\]&`~#*|]|^(?:import|export)\b|^ *=+ *$/m;

/** The body of a file is text: Markdown, a few tags that only say what something is, links that lead somewhere; no code, no components, no pictures. */
export function checkNote({ path, body, bodyLine }: ContentFile<unknown>, problems: Problem[]): void {
  const complain = (place: { line: number; column: number } | undefined, message: string, remedy: string) =>
    void problems.push({ file: `content/${path}`, ...(place && { line: bodyLine + place.line - 1, column: place.column }), message, remedy });
  if (body.trim() === '') complain(undefined, 'Pod drugą linią „---” nie ma tekstu.', 'dopisz go na wzór sąsiednich plików.');
  const space = SPECIAL_SPACE.exec(body);
  if (space) complain(pointAt(body, space.index), `W tekście stoi szczególna spacja ${invisibleName(space[0])}.`, SPACE_REMEDY);
  if (!MARKS.test(body)) return;
  let tree: Root;
  try {
    tree = parser.parse(body);
  } catch (error) {
    const { line, finding } = syntaxFinding(error);
    return void complain(line, `Zapis MDX jest niepoprawny: ${finding}. Jest: ${show(body.split('\n')[(line?.line ?? 1) - 1]?.trim())}.`, ESCAPE);
  }
  const used = new Set<string>();
  visit(tree, (node) => {
    if (node.type === 'linkReference' || node.type === 'imageReference' || node.type === 'footnoteReference') used.add(`${node.type === 'footnoteReference'}${node.identifier}`);
  });
  visit(tree, (node) => {
    const say = (message: string, remedy: string) => complain(node.position?.start, message, remedy);
    const checkLink = (url: string) => {
      const target = URL.canParse(url, 'https://serwis.example') ? new URL(url, 'https://serwis.example') : undefined;
      if (!target || !PROTOCOLS.test(target.protocol) || /[\s\\]/.test(url)) say(`Odsyłacz prowadzi do: ${show(url)}.`, 'wpisz adres zaczynający się od „https://”, „mailto:” albo „tel:”, stronę tego serwisu albo miejsce na stronie („#…”).');
    };
    switch (node.type) {
      case 'mdxjsEsm':
        return say(`W notatce stoi kod: ${show(node.value)}.`, 'usuń tę linię; zdanie, które zaczyna się od „import” albo „export”, zacznij innym słowem.');
      case 'mdxTextExpression':
      case 'mdxFlowExpression':
        return /^\s*(?:\/\*[\s\S]*\*\/\s*)?$/.test(node.value) ? undefined : say(`W nawiasach klamrowych stoi kod: ${show(`{${node.value}}`)}.`, 'jeśli to zwykły tekst, poprzedź nawias ukośnikiem: „\\{”.');
      case 'mdxJsxFlowElement':
      case 'mdxJsxTextElement':
        return checkTag(node, say, checkLink);
      case 'image':
      case 'imageReference':
        return say(`W notatce stoi obrazek: ${show('url' in node ? node.url : node.identifier)}.`, 'usuń go; notatki są tekstem.');
      case 'link':
        return checkLink(node.url);
      case 'definition':
        if (!used.has(`false${node.identifier}`)) say(`Do adresu „[${node.label ?? node.identifier}]” nic nie odsyła.`, 'odeślij do niego w tekście albo usuń tę linię.');
        return checkLink(node.url);
      case 'footnoteDefinition':
        return used.has(`true${node.identifier}`) ? undefined : say(`Do przypisu „[^${node.label ?? node.identifier}]” nic nie odsyła, więc nikt by go nie zobaczył.`, 'wstaw odsyłacz w tekście albo usuń przypis.');
      case 'heading':
        return node.depth === 1 ? say('W notatce stoi nagłówek pierwszego stopnia („#”).', 'strona ma już tytuł; użyj „##” albo niższego.') : undefined;
      case 'code': {
        const last = body.slice(0, node.position?.end.offset).split('\n').at(-1) ?? '';
        return /^[\s>]*(?:```|~~~)/.test(last) && node.position?.end.line !== node.position?.start.line ? undefined : say('Blok kodu („```”) nie ma końca.', 'zamknij go linią „```” albo usuń otwierającą.');
      }
      case 'text':
        return checkWords(node.value, body.slice(node.position?.start.offset, node.position?.end.offset), say);
      default:
        return undefined;
    }
  });
}

function pointAt(body: string, index: number): { line: number; column: number } {
  const lines = body.slice(0, index).split('\n');
  return { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 };
}

type Tag = Extract<Nodes, { type: 'mdxJsxFlowElement' | 'mdxJsxTextElement' }>;
type Attribute = Tag['attributes'][number];
type Say = (message: string, remedy: string) => void;

function checkTag({ name, attributes }: Tag, say: Say, checkLink: (url: string) => void): void {
  const allowed = TAGS[name ?? ''];
  if (!allowed) return say(/^\p{Lu}/u.test(name ?? '') ? `Nie ma składnika „<${name}>”.` : `W notatce stoi znacznik „<${name ?? ''}>”.`, TAGS_REMEDY);
  const isPlain = (attribute: Attribute): attribute is Extract<Attribute, { name: string }> & { value: string } => attribute.type === 'mdxJsxAttribute' && typeof attribute.value === 'string' && ['lang', ...allowed].includes(attribute.name);
  const wrong = attributes.find((attribute) => !isPlain(attribute));
  if (wrong) return say(`Znacznik „<${name}>” ma atrybut ${show('name' in wrong ? wrong.name : `{${wrong.value}}`)}.`, `usuń go; dozwolone, każdy z wartością w cudzysłowach: ${['lang', ...allowed].join(', ')}.`);
  for (const attribute of attributes.filter(isPlain)) {
    if (attribute.name === 'href') checkLink(attribute.value);
    if (/lang$/.test(attribute.name) && !/^[a-z]{2,3}(?:-[A-Za-z0-9]+)*$/.test(attribute.value)) say(`Jest: ${attribute.name}=${show(attribute.value)}.`, 'wpisz kod języka, na przykład „en”.');
  }
}

/** Marks that were meant as mark-up and stayed in the text as it is written, and characters that nobody can see. */
function checkWords(text: string, written: string, say: Say): void {
  const invisible = firstInvisible(text);
  if (invisible) return say(`W tekście stoi niewidoczny znak ${invisibleName(invisible.character)}.`, 'usuń go, także zapisany jako „&…;”.');
  const left = /(?<!\\)(?:\[\^[^\]\s]+\]|\[[^\]]+\]\[[^\]]*\]|\*\*|~~)/.exec(written);
  if (left) say(`W tekście został znak zapisu: ${show(left[0])}.`, 'dopisz brakujący przypis, adres albo znak zamykający; zwykłą gwiazdkę i nawias poprzedź ukośnikiem „\\”.');
}
