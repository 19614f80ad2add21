import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import satori from 'satori';
import sharp from 'sharp';
import type { Position } from '../domain/bearing.ts';
import { roseOf } from '../domain/rose.ts';
import { typeset } from '../domain/typography.ts';
import { drawMark } from './mark.ts';

/** What a link preview shows. */
export interface ShareCard {
  /** The big figure, and whether it stands in a square (first list) or a circle. Absent for the site itself. */
  number?: number;
  round?: boolean;
  /** Small line above the title. */
  kicker: string;
  title: string;
  siteName: string;
  /** Capitals that the rose of the site points at. */
  capitals?: readonly Position[];
}

export const IMAGE = { width: 1200, height: 630 } as const;

const FONTS = [
  ['Brygada', '@expo-google-fonts/brygada-1918/500Medium/Brygada1918_500Medium.ttf'],
  ['Atkinson', '@expo-google-fonts/atkinson-hyperlegible-next/400Regular/AtkinsonHyperlegibleNext_400Regular.ttf'],
] as const;

type Node = { type: string; props: { style: Record<string, string | number>; children?: string | Node[] } };
const box = (style: Record<string, string | number>, children?: string | Node[]): Node => ({ type: 'div', props: { style: { display: 'flex', boxSizing: 'border-box', ...style }, ...(children !== undefined && { children }) } });

/** The colours of the dark stage by their job, read from the style sheet of tokens: they have one home. */
export function stageColours(tokens: string): Record<'stage' | 'ink' | 'quiet' | 'line' | 'spark', string> {
  const read = (name: string) => {
    const value = new RegExp(`--${name}:\\s*([^;]+);`).exec(tokens)?.[1];
    if (!value) throw new Error(`styles/tokens.css: no --${name}`);
    return value;
  };
  return { stage: read('stage'), ink: read('stage-ink'), quiet: read('stage-quiet'), line: read('stage-line'), spark: read('spark') };
}

/** Draws a 1200 × 630 PNG in the colours of `tokens` (the text of styles/tokens.css); text becomes outlines, so the same input gives the same bytes on every machine. */
export async function drawCard({ number, round = false, kicker, title, siteName, capitals = [] }: ShareCard, tokens: string): Promise<Buffer> {
  const colours = stageColours(tokens);
  const size = title.length > 60 ? 60 : title.length > 36 ? 70 : 82;
  const figure = number === undefined
    ? box({ width: 400, height: 400 })
    : box({ width: 300, height: 300, alignItems: 'center', justifyContent: 'center', background: colours.ink, color: colours.stage, borderRadius: round ? 150 : 0, fontFamily: 'Brygada', fontSize: 190, paddingBottom: 14 }, String(number));
  const card = box({ width: IMAGE.width, height: IMAGE.height, flexDirection: 'column', justifyContent: 'space-between', padding: '40px 72px 44px', background: colours.stage, color: colours.ink, fontFamily: 'Atkinson' }, [
    box({ gap: 56, alignItems: 'center', flexGrow: 1 }, [
      figure,
      box({ flexDirection: 'column', width: number === undefined ? 600 : 700, gap: 16 }, [
        box({ fontSize: 36, color: colours.quiet }, typeset(kicker)),
        box({ fontSize: size, lineHeight: 1.14 }, typeset(title)),
      ]),
    ]),
    box({ alignItems: 'center', height: 92, paddingTop: 28, paddingLeft: 86, borderTop: `2px solid ${colours.line}`, fontSize: 34, color: colours.quiet }, siteName),
  ]);
  const svg = await satori(card as Parameters<typeof satori>[0], { ...IMAGE, fonts: await readFonts() });
  const mark = `<g transform="translate(72 522) scale(2)">${drawMark(colours)}</g>`;
  return sharp(Buffer.from(svg.replace(/<\/svg>$/, `${number === undefined ? rose(capitals, colours) : ''}${mark}</svg>`))).png({ compressionLevel: 9, palette: true, colours: 64, dither: 0 }).toBuffer();
}

/** The rose of bearings at the place of the figure: rays to capitals at true bearings and distances, rings of 250, 500 and 750 km. */
function rose(capitals: readonly Position[], colours: ReturnType<typeof stageColours>): string {
  const SCALE = 4.8;
  const rays = roseOf(capitals.map((capital) => ({ ...capital, name: '' })), SCALE, 0);
  const rings = [250, 500, 750].map((km) => `<circle r="${km / SCALE}" stroke="${colours.line}"/>`).join('');
  const lines = rays.map(({ end: { x, y } }) => `<path stroke="${colours.quiet}" stroke-width="2.5" d="M0 0L${x} ${y}"/><circle cx="${x}" cy="${y}" r="7" fill="${colours.stage}" stroke="${colours.ink}" stroke-width="3"/>`).join('');
  return `<g transform="translate(234 292)" fill="none" stroke-width="1.5">${rings}${lines}<circle r="15" fill="${colours.spark}"/></g>`;
}

let fonts: Promise<{ name: string; data: Buffer }[]> | undefined;

function readFonts() {
  const { resolve } = createRequire(import.meta.url);
  return (fonts ??= Promise.all(FONTS.map(async ([name, path]) => ({ name, data: await readFile(resolve(path)) }))));
}
