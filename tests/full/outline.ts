import type { Page } from 'playwright-core';

interface Node {
  nodeId: string;
  ignored: boolean;
  role?: { value: string };
  name?: { value: string };
  childIds?: string[];
  properties?: { name: string; value: { value: unknown } }[];
}

const LANDMARKS = ['banner', 'complementary', 'contentinfo', 'form', 'main', 'navigation', 'region', 'search'];
/** What else a person is told of, or comes to by the keys of a screen reader. */
const OTHERS = ['status', 'table', 'searchbox'];

/** The accessibility tree as Chromium hands it to a screen reader: landmarks, headings, live regions and fields, indented. */
export async function outlineOf(page: Page): Promise<string[]> {
  const session = await page.context().newCDPSession(page);
  const { nodes } = (await session.send('Accessibility.getFullAXTree')) as unknown as { nodes: Node[] };
  await session.detach();
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const lines: string[] = [];
  const walk = (id: string, depth: number): void => {
    const node = byId.get(id);
    if (!node) return;
    const role = node.ignored ? '' : (node.role?.value ?? '');
    const name = (node.name?.value ?? '').replace(/\s+/g, ' ').trim();
    const level = node.properties?.find((property) => property.name === 'level')?.value.value;
    const told = role === 'heading' ? `heading ${String(level)}` : LANDMARKS.includes(role) || OTHERS.includes(role) ? role : '';
    if (told) lines.push(`${'  '.repeat(depth)}${told}${name ? ` „${name}”` : ''}`);
    for (const child of node.childIds ?? []) walk(child, LANDMARKS.includes(role) ? depth + 1 : depth);
  };
  if (nodes[0]) walk(nodes[0].nodeId, 0);
  return lines;
}
