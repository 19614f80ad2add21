import type { Nodes } from 'mdast';
import { toString } from 'mdast-util-to-string';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';

const parser = unified().use(remarkParse).use(remarkGfm).use(remarkMdx);

/** A note (MDX) as plain text: blocks parted by an empty line; list items and table rows on lines of their own. */
export function plainText(mdx: string): string {
  return parser.parse(mdx).children.map((block) => lines(block).trim()).filter((text) => text !== '').join('\n\n');
}

function lines(node: Nodes): string {
  switch (node.type) {
    case 'list':
    case 'listItem':
    case 'table':
    case 'blockquote':
    case 'footnoteDefinition':
      return node.children.map((child) => lines(child)).join('\n');
    case 'tableRow':
      return node.children.map((cell) => toString(cell)).join(' | ');
    default:
      return toString(node);
  }
}
