import { fileURLToPath } from 'node:url';
import type { Element, ElementContent, Root, Text } from 'hast';
import { type Mention, phraseFinder } from './domain/mention.ts';
import { roomAddress } from './domain/permalink.ts';
import { readAddress } from './environment.ts';
import { polishLemmas } from './search/build/lemmas.ts';
import { contentRoot } from './validation/content-root.ts';
import { readTerms } from './validation/read-content.ts';

let reading: ((text: string) => Mention[]) | undefined;

/** Links the first mention of each term in a note of a priority to the glossary, in whatever form it stands there. */
export function rehypeTermLinks() {
  return (tree: Root, file: { path?: string }): void => {
    if (!/[\\/]priorities[\\/][^\\/]+\.mdx$/.test(file.path ?? '')) return;
    const { base } = readAddress(process.env);
    reading ??= finder();
    linkTerms(tree, reading, base);
  };
}

/** The pure part: exchanges mentions in the tree for links; code, links and headings stay as they are. */
export function linkTerms(tree: Root, find: (text: string) => Mention[], base: string): void {
  const linked = new Set<string>();
  const walk = (parent: Root | Element): void => {
    parent.children = parent.children.flatMap((child): ElementContent[] => {
      if (child.type === 'text') return split(child, find, linked, base);
      if (child.type === 'element' && !/^(?:a|code|pre|h[1-6])$/.test(child.tagName)) walk(child);
      return [child as ElementContent];
    });
  };
  walk(tree);
}

function split({ value }: Text, find: (text: string) => Mention[], linked: Set<string>, base: string): ElementContent[] {
  const parts: ElementContent[] = [];
  let end = 0;
  for (const { key, text, start } of find(value)) {
    if (linked.has(key)) continue;
    linked.add(key);
    const href = `${base}${roomAddress('pojecia', key).slice(1)}`;
    parts.push({ type: 'text', value: value.slice(end, start) }, { type: 'element', tagName: 'a', properties: { href }, children: [{ type: 'text', value: text }] });
    end = start + text.length;
  }
  return [...parts, { type: 'text', value: value.slice(end) }];
}

function finder(): (text: string) => Mention[] {
  const terms = readTerms(contentRoot(fileURLToPath(new URL('../', import.meta.url))));
  return phraseFinder(terms.flatMap(({ slug, names }) => names.map((text) => ({ key: slug, text }))), polishLemmas().lemmatize);
}
