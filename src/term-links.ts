import { fileURLToPath } from 'node:url';
import type { Element, ElementContent, Root, Text } from 'hast';
import { type Language, languageOf } from './domain/language.ts';
import { type Mention, phraseFinder } from './domain/mention.ts';
import { entryAddress } from './domain/permalink.ts';
import { readAddress } from './environment.ts';
import { lemmasOf } from './search/build/lemmas.ts';
import { contentRoot } from './validation/content-root.ts';
import { readTerms } from './validation/read-content.ts';

const readings = new Map<Language, (text: string) => Mention[]>();

/** Links the first mention of each term in a note of a priority to the glossary, in whatever form it stands there. */
export function rehypeTermLinks() {
  return (tree: Root, file: { path?: string }): void => {
    const place = /[\\/]([^\\/]+)[\\/]priorities[\\/][^\\/]+\.mdx$/.exec(file.path ?? '');
    if (!place) return;
    const { base } = readAddress(process.env);
    const language = languageOf(place[1]);
    const find = readings.get(language) ?? finder(language);
    readings.set(language, find);
    linkTerms(tree, find, (slug) => `${base}${entryAddress('glossary', slug, language).slice(1)}`);
  };
}

/** The pure part: exchanges mentions in the tree for links; code, links and headings stay as they are. */
export function linkTerms(tree: Root, find: (text: string) => Mention[], addressOf: (slug: string) => string): void {
  const linked = new Set<string>();
  const walk = (parent: Root | Element): void => {
    parent.children = parent.children.flatMap((child): ElementContent[] => {
      if (child.type === 'text') return split(child, find, linked, addressOf);
      if (child.type === 'element' && !/^(?:a|code|pre|h[1-6])$/.test(child.tagName)) walk(child);
      return [child as ElementContent];
    });
  };
  walk(tree);
}

function split({ value }: Text, find: (text: string) => Mention[], linked: Set<string>, addressOf: (slug: string) => string): ElementContent[] {
  const parts: ElementContent[] = [];
  let end = 0;
  for (const { key, text, start } of find(value)) {
    if (linked.has(key)) continue;
    linked.add(key);
    parts.push({ type: 'text', value: value.slice(end, start) }, { type: 'element', tagName: 'a', properties: { href: addressOf(key) }, children: [{ type: 'text', value: text }] });
    end = start + text.length;
  }
  return [...parts, { type: 'text', value: value.slice(end) }];
}

function finder(language: Language): (text: string) => Mention[] {
  const terms = readTerms(contentRoot(fileURLToPath(new URL('../', import.meta.url))), language);
  return phraseFinder(terms.flatMap(({ slug, names }) => names.map((text) => ({ key: slug, text }))), lemmasOf(language).lemmatize);
}
