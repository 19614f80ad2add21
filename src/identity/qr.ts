import qrcode from 'qrcode-generator';

/** A QR code (ISO/IEC 18004, level M) as one SVG path in modules, the quiet zone of four modules included in `size`. */
export interface QrCode {
  path: string;
  size: number;
}

const QUIET = 4;

/** Draws the code of an address; the same bytes every time. */
export function qrCode(address: string): QrCode {
  const code = qrcode(0, 'M');
  code.addData(address);
  code.make();
  const count = code.getModuleCount();
  let path = '';
  for (let row = 0; row < count; row += 1) {
    for (let column = 0; column < count; ) {
      let run = 0;
      while (column + run < count && code.isDark(row, column + run)) run += 1;
      if (run > 0) path += `M${column + QUIET} ${row + QUIET}h${run}v1h-${run}z`;
      column += run || 1;
    }
  }
  return { path, size: count + 2 * QUIET };
}
