import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import satori from 'satori';
import sharp from 'sharp';
import { typeset } from '../domain/typography.ts';

/** What a link preview shows. */
export interface ShareCard {
  /** The big figure, and whether it stands in a square (first list) or a circle. Absent for the site itself. */
  number?: number;
  round?: boolean;
  /** Small line above the title. */
  kicker: string;
  title: string;
  siteName: string;
}

export const IMAGE = { width: 1200, height: 630 } as const;

const FONTS = [
  ['Brygada', '@expo-google-fonts/brygada-1918/500Medium/Brygada1918_500Medium.ttf'],
  ['Atkinson', '@expo-google-fonts/atkinson-hyperlegible-next/400Regular/AtkinsonHyperlegibleNext_400Regular.ttf'],
] as const;

type Node = { type: string; props: { style: Record<string, string | number>; children?: string | Node[] } };
const box = (style: Record<string, string | number>, children?: string | Node[]): Node => ({ type: 'div', props: { style: { display: 'flex', boxSizing: 'border-box', ...style }, ...(children !== undefined && { children }) } });

/** The colours of the dark stage by their job, read from the style sheet of tokens: they have one home. */
function coloursOf(tokens: string): Record<'stage' | 'ink' | 'quiet' | 'line' | 'spark', string> {
  const read = (name: string) => {
    const value = new RegExp(`--${name}:\\s*([^;]+);`).exec(tokens)?.[1];
    if (!value) throw new Error(`styles/tokens.css: no --${name}`);
    return value;
  };
  return { stage: read('stage'), ink: read('stage-ink'), quiet: read('stage-quiet'), line: read('stage-line'), spark: read('spark') };
}

/** Draws a 1200 × 630 PNG in the colours of `tokens` (the text of styles/tokens.css); text becomes outlines, so the same input gives the same bytes on every machine. */
export async function drawCard({ number, round = false, kicker, title, siteName }: ShareCard, tokens: string): Promise<Buffer> {
  const colours = coloursOf(tokens);
  const size = title.length > 60 ? 60 : title.length > 36 ? 70 : 82;
  const figure = number === undefined
    ? mark(300, colours)
    : box({ width: 300, height: 300, alignItems: 'center', justifyContent: 'center', border: `12px solid ${colours.ink}`, borderRadius: round ? 150 : 0, fontFamily: 'Brygada', fontSize: 180, paddingBottom: 14 }, String(number));
  const card = box({ width: IMAGE.width, height: IMAGE.height, flexDirection: 'column', justifyContent: 'space-between', padding: '40px 72px 48px', background: colours.stage, color: colours.ink, fontFamily: 'Atkinson' }, [
    box({ gap: 56, alignItems: 'center', flexGrow: 1 }, [
      figure,
      box({ flexDirection: 'column', width: 700, gap: 16 }, [
        box({ fontSize: 36, color: colours.quiet }, typeset(kicker)),
        box({ fontSize: size, lineHeight: 1.14 }, typeset(title)),
      ]),
    ]),
    box({ alignItems: 'center', gap: 22, paddingTop: 32, borderTop: `2px solid ${colours.line}`, fontSize: 34, color: colours.quiet }, [box({ width: 26, height: 26, borderRadius: 13, background: colours.spark }), box({}, siteName)]),
  ]);
  const svg = await satori(card as Parameters<typeof satori>[0], { ...IMAGE, fonts: await readFonts() });
  return sharp(Buffer.from(svg)).png({ compressionLevel: 9, palette: true, colours: 64, dither: 0 }).toBuffer();
}

/** The mark of the site: the square and the circle of the two lists, Kraków inside. */
function mark(size: number, colours: ReturnType<typeof coloursOf>): Node {
  const ring = (part: number, style: Record<string, string | number>, children?: Node[]) => box({ width: size * part, height: size * part, alignItems: 'center', justifyContent: 'center', ...style }, children);
  return ring(1, { border: `16px solid ${colours.ink}` }, [ring(0.58, { border: `12px solid ${colours.ink}`, borderRadius: size }, [ring(0.24, { background: colours.spark, borderRadius: size })])]);
}

let fonts: Promise<{ name: string; data: Buffer }[]> | undefined;

function readFonts() {
  const { resolve } = createRequire(import.meta.url);
  return (fonts ??= Promise.all(FONTS.map(async ([name, path]) => ({ name, data: await readFile(resolve(path)) }))));
}
