import { parse, type ChildNode, type Container, type Root } from 'postcss';

/** What a kind of page holds that a selector may ask for: classes, tags and every word of its scripts. */
export type Words = ReadonlySet<string>;

/** Classes and custom elements of a selector that must be there for it to match; what stands inside `:is()`, `:not()` and the like is not asked for. */
function wanted(selector: string): string[] {
  let plain = selector;
  for (let before = ''; before !== plain; ) {
    before = plain;
    plain = plain.replace(/:[a-z-]+\([^()]*\)/g, '');
  }
  return [...plain.matchAll(/\.((?:[\w-]|\\.)+)|(?<![\w.#:[-])([a-z]+-[a-z-]+)(?![\w="'])/g)].map(([, name, tag]) => name ?? tag ?? '').filter((name) => name !== '');
}

function isUsed(selectors: readonly string[], words: Words): boolean {
  return selectors.some((selector) => wanted(selector).every((name) => words.has(name)));
}

/** Keeps the rules that `keep` wants; at-rules that only group rules go when nothing is left in them. */
function filter<T extends Container | Root>(container: T, keep: (selectors: readonly string[] | undefined) => boolean): T {
  const walk = (parent: Container): void => {
    parent.each((node: ChildNode) => {
      const groups = node.type === 'atrule' && node.nodes !== undefined && /^(?:layer|media|supports|container)$/.test(node.name);
      if (groups) walk(node);
      if (groups ? node.nodes?.length === 0 : !keep(node.type === 'rule' ? node.selectors : undefined)) node.remove();
    });
  };
  const copy = container.clone() as T;
  walk(copy);
  return copy;
}

/**
 * Parts one style sheet by kind of page: `core` is what the first kind needs, `extras` what each of the others needs besides.
 * Rules that no kind needs are left out; everything but plain rules (fonts, order of layers) goes to the core.
 */
export function partStyleSheet(css: string, kinds: readonly Words[]): { core: string; extras: string[] } {
  const [first, ...others] = kinds;
  if (!first) throw new Error('A style sheet is parted by at least one kind of page.');
  const root = parse(css);
  const inCore = (selectors: readonly string[] | undefined) => selectors === undefined || isUsed(selectors, first);
  return {
    core: filter(root, inCore).toString(),
    extras: others.map((words) => filter(root, (selectors) => selectors !== undefined && !isUsed(selectors, first) && isUsed(selectors, words)).toString()),
  };
}
