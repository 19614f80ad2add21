import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { isMap, isScalar, isSeq, parseDocument } from 'yaml';
import { numbers } from '../bench/scale/polish.ts';
import { MISTAKES } from './mistakes.ts';

/** A content folder with one fault in one file. */
export interface Mutant {
  /** What was done, readable in the list of failures. */
  name: string;
  /** Path from the content folder. */
  path: string;
  /** Makes the file with the fault; `null` where the fault is that it is gone. */
  make(): Uint8Array | null;
  /** `refused`: an editor must be told. `told or shown`: told, or published exactly as typed. */
  expected: 'refused' | 'told or shown';
  /** File that the report names, when it is another one. */
  told?: string;
  /** What the report has to show of it. */
  value?: string;
  /** 1-based line of the fault, where a report can know it. */
  line?: number;
  /** How many lines the fault takes; 1 unless it says otherwise. */
  lines?: number;
  /** The way to a field and what was put there: all that may differ when it is published. */
  change?: { field: (string | number)[]; to: unknown };
}

const encode = (text: string) => new TextEncoder().encode(text);
const bytesOf = (content: string | Uint8Array | null) => (typeof content === 'string' ? encode(content) : content);
const lineOf = (text: string, index: number) => text.slice(0, index).split('\n').length;

/** Every file of a content folder that the site is made from, by path. */
export function filesOf(root: string): Map<string, string> {
  const paths = readdirSync(root, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1).split(sep).join('/'));
  // The ledger is read by tests and by publish:check, never by the build.
  return new Map(paths.filter((path) => path !== 'permalinks.txt').sort().map((path) => [path, readFileSync(join(root, path), 'utf8')]));
}

/** Bytes that are no clean UTF-8 text. */
const ENCODINGS: [string, (text: string) => Uint8Array, (string | undefined)?][] = [
  ['BOM na początku', (text) => encode(`\uFEFF${text}`), 'BOM'],
  ['końce linii CRLF', (text) => encode(text.replaceAll('\n', '\r\n')), 'CRLF'],
  ['jeden CR', (text) => encode(text.replace('\n', '\r')), 'CRLF'],
  ['Latin-2', (text) => Uint8Array.from([...text, 'ą'].map((letter) => (letter.codePointAt(0)! < 128 ? letter.codePointAt(0)! : 0xb1))), 'UTF-8'],
  ['UTF-16', (text) => Uint8Array.from(Buffer.from(`\uFEFF${text}`, 'utf16le')), 'UTF-8'],
  ['ucięty znak', (text) => Uint8Array.from([...encode(text), 0xc4]), 'UTF-8'],
  ['znak zapisany za długo', (text) => Uint8Array.from([...encode(text), 0xc0, 0xaf]), 'UTF-8'],
  ['połówka pary', (text) => Uint8Array.from([...encode(text), 0xed, 0xa0, 0x80]), 'UTF-8'],
  ['pusty plik', () => encode(''), 'pusty'],
  ['same spacje', () => encode(' \n\n'), 'pusty'],
];

/** Characters that nobody sees, put somewhere into the text. */
const INVISIBLE = ['\0', '\u0007', '\u0085', '\u00AD', '\u200B', '\u200D', '\u200E', '\u202E', '\u2028', '\u2060', '\u2066', '\uE000', '\uFFFD', '\uFFFF', '\u{E0041}'];

/** Lines of YAML that are not what they look like, put before the first field. */
const NOTATIONS = ['pole: "bez końca', 'pole: [a, b', 'pole: {a: 1', 'pole: a: b', '\tpole: a', 'pole', 'pole: *nic', 'pole: &kotwica a', 'pole: !!binary aaaa', 'pole: !typ a', 'pole: !!js/function a', '<<: *nic', '? [a, b]\n: c', '%YAML 1.1', '...', 'pole: "\\q"', 'pole: @a', 'pole: `a`', ': a', '- a', '__proto__: {a: 1}', 'constructor: a', '5: a', 'null: a', 'pole: |\n tekst', `a: &a [x, x, x, x, x, x, x, x, x]\nb: &b [*a, *a, *a, *a, *a, *a, *a, *a]\nc: &c [*b, *b, *b, *b, *b, *b, *b, *b]\nd: [*c, *c, *c, *c, *c, *c, *c, *c]`];

/** Values that never fit where a text, a number or a list is wanted; as YAML and as they are read. */
const VALUES: [string, unknown][] = [
  ['null', null], ['~', null], ['true', true], ['42', 42], ['-1', -1], ['1.5', 1.5], ['0x10', 16], ['1e400', Infinity], ['.nan', NaN], ['[]', []], ['{}', {}], ['[[a]]', [['a']]], ['{ a: 1 }', { a: 1 }],
  ['""', ''], ['" "', ' '], ['"\\0"', '\0'], ['"\\u200b"', '\u200b'], ['"o\\u0301"', 'o\u0301'], ['"a\\nb"', 'a\nb'], ['" a "', ' a '], ['2011-02-31', '2011-02-31'], ['31.01.2011', '31.01.2011'],
  ['"javascript:alert(1)"', 'javascript:alert(1)'], ['"<script>alert(1)</script>"', '<script>alert(1)</script>'], ['"../../etc"', '../../etc'], ['"T99"', 'T99'], [`"${'x'.repeat(5000)}"`, 'x'.repeat(5000)],
];

/** What a note may not hold: code, what loads or runs, links that do, mark-up that is not closed, text that nobody would see. */
export const HOSTILE_NOTES = [
  'import Ramka from "./Ramka.astro"', 'import "./x.css"', 'export const a = 1', 'export default () => null', 'Kwota {1 + 1} zł.', '{process.env.HOME}', '{alert(1)}', '{`a`}', 'Kwota { bez końca.', 'Liczba <5 osób.', '<Ramka />', '<Ramka>Tekst</Ramka>', '<a.b />',
  '<script>alert(1)</script>', '<script src="https://zla.example/x.js"></script>', '<style>p { color: red }</style>', '<iframe src="https://zla.example"></iframe>', '<object data="x"></object>', '<embed src="x" />', '<form action="https://zla.example"><input name="q" /></form>', '<img src="https://zla.example/x.png" alt="" />', '<svg onload="alert(1)"></svg>', '<video src="x"></video>', '<link rel="stylesheet" href="x" />', '<meta http-equiv="refresh" content="0" />', '<base href="https://zla.example" />', '<template><p>a</p></template>', '<button>a</button>', '<h1>Tytuł</h1>', '<div class="x">a</div>', '<my-element>a</my-element>',
  '<span onclick="alert(1)">a</span>', '<span onclick={() => alert(1)}>a</span>', '<span style="color: red">a</span>', '<span class="wording">a</span>', '<span data-wording="">a</span>', '<span id="tresc">a</span>', '<span lang={x}>a</span>', '<span lang="to nie język">a</span>', '<span {...props}>a</span>', '<span lang>a</span>', '<>a</>', '<a href="javascript:alert(1)">a</a>', '<a href={x}>a</a>', '<a href="https://a.example" target="_blank">a</a>', '<a href="https://a.example" ping="https://zla.example">a</a>',
  '<!-- komentarz -->', '<?php echo 1 ?>', '<![CDATA[a]]>', '<b>bez końca', '</b>', '<span lang="en">a</i>', '<br', '[a](javascript:alert(1))', '[a](JaVaScRiPt:alert(1))', '[a](javascript&#58;alert(1))', '[a](&#106;avascript:alert(1))', '[a](data:text/html,a)', '[a](vbscript:a)', '[a](file:///etc/passwd)', '[a](blob:x)', '[a](<java script:a>)', '[a][js]\n\n[js]: javascript:alert(1)', '[a](https://)', '![obraz](https://zla.example/x.png)', '![obraz](x.png)', '![obraz][o]\n\n[o]: x.png',
  'Przypis bez treści[^9].', 'Tekst.\n\n[^9]: Przypis, do którego nic nie odsyła.', '[a][nic]', '[nic]: https://a.example', '**bez końca', '~~bez końca', '```\nblok bez końca', '# Drugi tytuł', 'Drugi tytuł\n===', '&#0;', '&ZeroWidthSpace;', '&shy;', 'twarda\u00A0spacja', 'wąska\u202Fspacja',
];

/** All faults of one folder, always in the same order. */
export function mutantsOf(root: string): Mutant[] {
  const files = filesOf(root);
  const next = numbers(20110131);
  const somewhere = (text: string) => Math.floor(next() * text.length);
  const mutants: Mutant[] = [];
  for (const [path, text] of files) {
    const matter = /^---\n([\s\S]*?\n)---\n/.exec(text)?.[1];
    const yaml = matter ?? (path.endsWith('.yaml') ? text : undefined);
    const start = matter === undefined ? 0 : 4;
    const add = (name: string, to: string | null | (() => string | Uint8Array), more: Partial<Mutant> = {}) => mutants.push({ name, path, make: () => bytesOf(typeof to === 'function' ? to() : to), expected: 'refused', ...more });
    add('plik usunięty', null);
    const [folder] = /^.*\//.exec(path) ?? [];
    const neighbour = [...files.keys()].find((other) => other !== path && folder && other.startsWith(folder) && !other.slice(folder.length).includes('/'));
    if (neighbour) add('tekst sąsiedniego pliku', files.get(neighbour)!);
    const half = Math.floor(text.length / 2);
    add('plik ucięty w połowie', text.slice(0, half), { expected: path.endsWith('.yaml') || half > start + (yaml ?? text).length ? 'told or shown' : 'refused' });
    for (const [name, change, value] of ENCODINGS) add(name, () => change(text), { value });
    for (const character of INVISIBLE) {
      const at = somewhere(text);
      add(`niewidoczny znak ${character.codePointAt(0)?.toString(16)}`, text.slice(0, at) + character + text.slice(at), { line: path.endsWith('.txt') ? undefined : lineOf(text, at), value: 'U+' });
    }
    const accent = /[óćńśź]/u.exec(text);
    if (accent) add('postać NFD', text.slice(0, accent.index) + accent[0].normalize('NFD') + text.slice(accent.index + 1), { line: lineOf(text, accent.index), value: 'NFD' });
    if (path.endsWith('.txt')) add('inne słowo źródła', text.replace('o', 'ó'), { value: 'SHA-256' });
    if (yaml === undefined) continue;
    for (const line of NOTATIONS) add(`zapis ${line.slice(0, 30)}`, text.slice(0, start) + line + '\n' + text.slice(start));
    const document = parseDocument(yaml);
    for (const { field, from, to } of valuesOf(document)) {
      if (/^(?:keywords|nearKeywords|concepts)$/.test(String(field[0])) && Number(field[1]) > 1) continue;
      const [typed, read] = VALUES[Math.floor(next() * VALUES.length)]!;
      const expected = typeof read === typeof document.getIn(field) ? 'told or shown' : 'refused';
      add(`${field.join('.')}: ${typed.slice(0, 30)}`, text.slice(0, start + from) + typed + text.slice(start + to), { expected, change: { field, to: read } });
    }
    for (const { field, name, at, column } of namesOf(document, yaml)) {
      const before = text.slice(0, start + at);
      const after = text.slice(start + at + name.length);
      const wrong = `${name.slice(0, -1)}x`;
      add(`${field.join('.')} z literówką`, before + wrong + after, { value: wrong, line: lineOf(text, start + at) });
      add(`${field.join('.')} dwa razy`, `${before}${name}: x\n${' '.repeat(column)}${name}${after}`);
      const without = (): string => {
        const less = parseDocument(yaml);
        less.deleteIn(field);
        return text.slice(0, start) + less.toString({ lineWidth: 0 }) + text.slice(start + yaml.length);
      };
      add(`bez ${field.join('.')}`, without, { expected: 'told or shown', change: { field, to: undefined } });
    }
    if (matter === undefined) continue;
    const head = text.length - (text.length - start - yaml.length - 4);
    const body = text.slice(head);
    add('bez pierwszej linii', text.slice(4), { line: 1 });
    add('bez treści', text.slice(0, head));
    for (const note of HOSTILE_NOTES) {
      if (next() > 0.2 && path !== 'priorities/thematic-05.mdx') continue;
      const paragraphs = body.trim().split('\n\n');
      const at = Math.floor(next() * (paragraphs.length + 1));
      const whole = [...paragraphs.slice(0, at), note, ...paragraphs.slice(at)].join('\n\n');
      add(`notatka: ${note.slice(0, 40)}`, `${text.slice(0, head)}${whole}\n`, { line: lineOf(text, head) + whole.split('\n').indexOf(note.split('\n')[0]!), lines: note.split('\n').length + 3 });
    }
  }
  for (const [name, path, from, to, value, told] of MISTAKES) {
    const before = files.get(path) ?? '';
    const after = before.replace(from, () => to);
    if (after === before) throw new Error(`W ${path} nie ma: ${from}`);
    mutants.push({ name, path, make: () => encode(after), expected: 'refused', ...(value && { value }), ...(told && { told }) });
  }
  return mutants;
}

type Field = (string | number)[];

/** Fields that hold one value, with the offsets between which it stands. */
function valuesOf(document: ReturnType<typeof parseDocument>): { field: Field; from: number; to: number }[] {
  return walk(document.contents).flatMap(({ field, node }) => (isScalar(node) && node.range ? [{ field, from: node.range[0], to: node.range[1] }] : []));
}

/** Names of fields and where they stand. */
function namesOf(document: ReturnType<typeof parseDocument>, yaml: string): { field: Field; name: string; at: number; column: number }[] {
  return walk(document.contents).flatMap(({ field, node }) => (isMap(node) ? node.items : []).flatMap(({ key }) => {
    if (!isScalar(key) || !key.range || typeof key.value !== 'string' || !/^[a-zA-Z]+$/.test(key.value)) return [];
    const at = key.range[0];
    return [{ field: [...field, key.value], name: key.value, at, column: at - yaml.lastIndexOf('\n', at - 1) - 1 }];
  }));
}

function walk(node: unknown, field: Field = []): { field: Field; node: unknown }[] {
  const below = isMap(node) ? node.items.flatMap(({ key, value }) => walk(value, [...field, String(isScalar(key) ? key.value : key)])) : isSeq(node) ? node.items.flatMap((item, index) => walk(item, [...field, index])) : [];
  return [{ field, node }, ...below];
}
