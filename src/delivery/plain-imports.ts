import type { Plugin } from 'vite';

/** The module of Vite's that every `import()` of ours would go through. Internal, so tests/site/budgets.test.ts weighs what comes out. */
const HELPER = /vite\/preload-helper/;

/**
 * Lets the browser's own `import()` fetch our modules. Vite would wrap it in a kilobyte that fetches a module's styles and
 * imports beside it; ours have no styles, and what they import is on the page already.
 */
export function plainImports(): Plugin {
  return {
    name: 'plain-imports',
    apply: 'build',
    enforce: 'pre',
    load: { filter: { id: HELPER }, handler: () => 'export const __vitePreload = (load) => load();' },
  };
}
