import { toString } from 'mdast-util-to-string';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';

const parser = unified().use(remarkParse).use(remarkMdx);

/** A note (MDX) as plain text: one paragraph, heading or list item a line, paragraphs parted by an empty line. */
export function plainText(mdx: string): string {
  return parser
    .parse(mdx)
    .children.map((block) => (block.type === 'list' ? block.children.map((item) => toString(item)).join('\n') : toString(block)))
    .map((text) => text.trim())
    .filter((text) => text !== '')
    .join('\n\n');
}
