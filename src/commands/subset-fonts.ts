import { readFileSync, writeFileSync } from 'node:fs';
import subsetFont from 'subset-font';

/** Letters of Polish and English and of the names that the site quotes, figures, punctuation, arrows. */
const CHARACTERS = `${Array.from({ length: 95 }, (_, index) => String.fromCharCode(32 + index)).join('')}ĄĆĘŁŃÓŚŹŻąćęłńóśźżÄÖÜßäöüÉéèÇçáíúýčšžřěůő„”»«’‘“–—…•·§°×−←→↑↓✓\u00a0\u202f`;

/** The two typefaces: the voice of the adopted wording, and ours. */
export const FONTS = {
  'brygada-1918.woff2': '@expo-google-fonts/brygada-1918/500Medium/Brygada1918_500Medium.ttf',
  'atkinson-hyperlegible-next.woff2': '@expo-google-fonts/atkinson-hyperlegible-next/400Regular/AtkinsonHyperlegibleNext_400Regular.ttf',
};

/** Cuts a font down to what the site writes; the same bytes every time. */
export async function subset(path: string): Promise<Buffer> {
  return subsetFont(readFileSync(new URL(`../../node_modules/${path}`, import.meta.url)), CHARACTERS, { targetFormat: 'woff2' });
}

if (import.meta.main) {
  for (const [name, path] of Object.entries(FONTS)) writeFileSync(new URL(`../styles/fonts/${name}`, import.meta.url), await subset(path));
}
