import { correction, generate } from 'lean-qr';

/** A QR code (ISO/IEC 18004, level M) as one SVG path to be stroked one module wide, the quiet zone of four modules included in `size`. */
export interface QrCode {
  path: string;
  size: number;
}

const QUIET = 4;
const drawn = new Map<string, QrCode>();

/** The code of an address; the same bytes every time. A page shows its code twice, a dated copy that of its priority: each is drawn once. */
export function qrCode(address: string): QrCode {
  const code = drawn.get(address) ?? draw(address);
  drawn.set(address, code);
  return code;
}

/** Rows of strokes, each begun where the one before it ended: half as long as a rectangle for every run. */
function draw(address: string): QrCode {
  const code = generate(address, { minCorrectionLevel: correction.M, maxCorrectionLevel: correction.M });
  let path = `M${QUIET} ${QUIET}.5`;
  let [x, y] = [0, 0];
  for (let row = 0; row < code.size; row += 1) {
    for (let column = 0; column < code.size; ) {
      let run = 0;
      while (code.get(column + run, row)) run += 1;
      if (run > 0) {
        path += `m${column - x} ${row - y}h${run}`;
        [x, y] = [column + run, row];
      }
      column += run || 1;
    }
  }
  return { path, size: code.size + 2 * QUIET };
}
