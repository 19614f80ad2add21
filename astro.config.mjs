import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { LANGUAGES, ORIGINAL } from './src/domain/language.ts';
import { pointFiles } from './src/delivery/point-files.ts';
import { readAddress } from './src/environment.ts';
import { addresses } from './src/identity/addresses-integration.ts';
import { notesProcessor } from './src/markdown.ts';
import { plainImports } from './src/delivery/plain-imports.ts';
import { searchIndex } from './src/search/search-index.ts';
import { styleSheets } from './src/styles/style-sheets-integration.ts';

const { site, base } = readAddress(process.env);

export default defineConfig({
  site,
  base,
  cacheDir: './.astro',
  trailingSlash: 'always',
  i18n: { locales: [...LANGUAGES], defaultLocale: ORIGINAL },
  // `true` and 'jsx' change spaces; the adopted wording must stay exact.
  compressHTML: false,
  // One constant Content-Security-Policy without hashes: no inline styles, no data: scripts.
  build: { format: 'directory', inlineStylesheets: 'never', concurrency: 8 },
  markdown: { processor: notesProcessor, syntaxHighlight: false },
  integrations: [mdx(), styleSheets(), searchIndex(), addresses(), pointFiles()],
  devToolbar: { enabled: false },
  vite: {
    plugins: [plainImports()],
    build: { assetsInlineLimit: 0, cssCodeSplit: false, rollupOptions: { checks: { moduleLevelDirective: false } } },
    // „CopyButton.astro_astro_type_script_index_0_lang” is only its component's name to a reader, and 25 B more on every page.
    environments: { client: { build: { modulePreload: false, rollupOptions: { output: { entryFileNames: ({ name }) => `_astro/${name.split('.')[0]}.[hash].js` } } } } },
  },
});
