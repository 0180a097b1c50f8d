/**
 * Bytes 80 to 9F of Windows-1252; the five that it does not use stay as they are. A table of our own: some releases of
 * Node.js decode them as Latin-1, which makes dashes and apostrophes disappear.
 */
const WINDOWS_80_TO_9F = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ';

/**
 * The text of a file: UTF-8, UTF-16 with its mark, or else Windows-1252, as a spreadsheet in this country saves it. Every
 * byte means something in Windows-1252, so that nothing is lost.
 */
export function decode(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return Buffer.from(bytes)
      .toString('latin1')
      .replace(/[\u0080-\u009f]/g, (byte) => WINDOWS_80_TO_9F.charAt(byte.charCodeAt(0) - 0x80));
  }
}
