import { rehypeHeadingIds, unified as processor } from '@astrojs/markdown-remark';
import type { Element, Root } from 'hast';
import type { Root as MarkdownRoot } from 'mdast';
import rehypeStringify from 'rehype-stringify';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { EXIT, visit } from 'unist-util-visit';
import { typeset } from './domain/typography.ts';
import { readAddress } from './environment.ts';
import { rehypeTermLinks } from './term-links.ts';

/** Column alignment of a table becomes a class: an inline style would break the Content-Security-Policy. */
function rehypeAlignClass() {
  return (tree: Root): void => {
    visit(tree, 'element', ({ properties }: Element) => {
      if (typeof properties['align'] !== 'string') return;
      properties['className'] = [`align-${properties['align']}`];
      delete properties['align'];
    });
  };
}

/** A checkbox of a task list gets its text as its label: without one it has no name for a screen reader. */
function rehypeTaskLabels() {
  return (tree: Root): void => {
    visit(tree, 'element', (node: Element) => {
      if (node.tagName !== 'li' || !String(node.properties['className'] ?? '').includes('task-list-item')) return;
      const block = node.children.findIndex((child) => child.type === 'element' && ['ul', 'ol', 'p'].includes(child.tagName));
      const inline = node.children.splice(0, block < 0 ? node.children.length : block);
      node.children.unshift({ type: 'element', tagName: 'label', properties: {}, children: inline });
    });
  };
}

/** What leads elsewhere says so; what an editor writes as „/dane/” lies below the path under which the site is published. */
function rehypeLinks() {
  const base = readAddress(process.env).base.replace(/\/$/, '');
  return (tree: Root): void => visit(tree, 'element', ({ tagName, properties }: Element) => {
    const address = properties['href'];
    if (tagName !== 'a' || typeof address !== 'string') return;
    if (/^https?:/.test(address)) properties['rel'] = ['external'];
    else if (/^\/(?!\/)/.test(address)) properties['href'] = base + address;
  });
}

/** Editors type plain spaces; one-letter words and abbreviations are held to what follows here. */
function remarkTypeset() {
  return (tree: MarkdownRoot): void => visit(tree, 'text', (node) => void (node.value = typeset(node.value)));
}

const remarkPlugins = [remarkGfm, remarkTypeset];
const rehypePlugins = [rehypeAlignClass, rehypeTaskLabels, rehypeLinks, rehypeTermLinks];
const footnotes = {
  footnoteLabel: 'Przypisy',
  footnoteBackContent: '↩',
  footnoteBackLabel: (index: number, again: number) => `Wróć do odsyłacza ${index + 1}${again > 1 ? ` (${again})` : ''}`,
};

/**
 * How notes become HTML: remark-gfm itself (Astro's own GFM is off), no smart punctuation, Polish footnote labels.
 * The adopted wording never comes here.
 */
export const notesProcessor = processor({ gfm: false, smartypants: false, remarkPlugins, rehypePlugins, remarkRehype: footnotes });

const toHtml = unified().use(remarkParse).use(remarkMdx).use(remarkPlugins).use(remarkRehype, footnotes).use(rehypePlugins).use(rehypeHeadingIds).use(rehypeStringify);

/**
 * The same HTML without a module for every note: most notes are MDX that uses none of MDX's own means.
 * `undefined` for one that does (imports, components, tags of its own): that one is compiled by Astro.
 */
export function renderPlainNote(body: string, path: string): string | undefined {
  const tree = toHtml.parse(body);
  let plain = true;
  visit(tree, (node) => {
    if (node.type.startsWith('mdx')) plain = false;
    return plain ? undefined : EXIT;
  });
  if (!plain) return undefined;
  const file = { path, value: body };
  return toHtml.stringify(toHtml.runSync(tree, file), file);
}
