import qrcode from 'qrcode-generator';

/** Light squares around the code: fewer, and some cameras find no edge. */
const QUIET = 4;

/** A text as a QR code: the size of its square, and an SVG path of the dark ones. */
export function qrCode(text: string): { size: number; path: string } {
  const code = qrcode(0, 'M');
  code.addData(text);
  code.make();
  const count = code.getModuleCount();
  const squares: string[] = [];
  for (let row = 0; row < count; row += 1) {
    for (let column = 0; column < count; column += 1) {
      if (code.isDark(row, column)) squares.push(`M${column + QUIET} ${row + QUIET}h1v1h-1z`);
    }
  }
  return { size: count + 2 * QUIET, path: squares.join('') };
}
