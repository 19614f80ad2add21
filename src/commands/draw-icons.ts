import { readFileSync, writeFileSync } from 'node:fs';
import sharp from 'sharp';
import { drawMark } from '../identity/mark.ts';
import { stageColours } from '../identity/share-image.ts';

const colours = stageColours(readFileSync(new URL('../styles/tokens.css', import.meta.url), 'utf8'));

/** The mark on its ground; `part` leaves room around it, because phones cut icons to circles (maskable: a circle of 80 %). */
export function icon(part = 1): string {
  const shift = 16 * (1 - part);
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><path fill="${colours.stage}" d="M0 0h32v32H0z"/>${part === 1 ? drawMark(colours) : `<g transform="translate(${shift} ${shift}) scale(${part})">${drawMark(colours)}</g>`}</svg>\n`;
}

const png = (size: number, part?: number) => sharp(Buffer.from(icon(part)), { density: (72 * size) / 32 }).resize(size, size).png({ compressionLevel: 9, palette: true }).toBuffer();

/** An ICO file with one PNG in it: ICONDIR, ICONDIRENTRY, the picture. */
function ico(size: number, picture: Buffer): Buffer {
  const head = Buffer.alloc(22);
  head.writeUInt16LE(1, 2);
  head.writeUInt16LE(1, 4);
  head.set([size, size], 6);
  head.writeUInt16LE(1, 10);
  head.writeUInt16LE(32, 12);
  head.writeUInt32LE(picture.length, 14);
  head.writeUInt32LE(head.length, 18);
  return Buffer.concat([head, picture]);
}

if (import.meta.main) {
  const write = (name: string, content: string | Buffer) => writeFileSync(new URL(`../../public/${name}`, import.meta.url), content);
  write('icon.svg', icon());
  write('apple-touch-icon.png', await png(180));
  write('icon-192.png', await png(192));
  write('icon-512.png', await png(512, 0.72));
  write('favicon.ico', ico(32, await png(32)));
}
