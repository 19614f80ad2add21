import { unified } from '@astrojs/markdown-remark';
import type { Element, Root } from 'hast';
import type { Root as MarkdownRoot } from 'mdast';
import remarkGfm from 'remark-gfm';
import { visit } from 'unist-util-visit';
import { typeset } from './domain/typography.ts';
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

/** Editors type plain spaces; one-letter words and abbreviations are held to what follows here. */
function remarkTypeset() {
  return (tree: MarkdownRoot): void => visit(tree, 'text', (node) => void (node.value = typeset(node.value)));
}

/**
 * How notes become HTML: remark-gfm itself (Astro's own GFM is off), no smart punctuation, Polish footnote labels.
 * The adopted wording never comes here.
 */
export const notesProcessor = unified({
  gfm: false,
  smartypants: false,
  remarkPlugins: [remarkGfm, remarkTypeset],
  rehypePlugins: [rehypeAlignClass, rehypeTaskLabels, rehypeTermLinks],
  remarkRehype: {
    footnoteLabel: 'Przypisy',
    footnoteBackContent: '↩',
    footnoteBackLabel: (index: number, again: number) => `Wróć do odsyłacza ${index + 1}${again > 1 ? ` (${again})` : ''}`,
  },
});
