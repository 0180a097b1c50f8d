type Pdf = PDFKit.PDFDocument;

/** pdfkit's own font, as far as it says which characters it has. */
interface Face {
  _font: { font: { hasGlyphForCodePoint(codePoint: number): boolean } };
}

const SAYS_NOTHING = /[\p{Default_Ignorable_Code_Point}\p{Cc}]/u;
const NOT_IN_THE_FONT = '\uFFFD';

/**
 * Text as it can be printed. What the font does not have, as most emoji, stands as the sign for a character that cannot be
 * shown, so that the reader sees that there was one: an empty box is not allowed in PDF/UA, and leaving it out would hide it.
 */
export function printable(pdf: Pdf, text: string): string {
  const { font } = (pdf as unknown as Face)._font;
  const shown = (character: string): string => {
    if (character === '\n' || font.hasGlyphForCodePoint(character.codePointAt(0) ?? 0)) return character;
    return SAYS_NOTHING.test(character) ? '' : NOT_IN_THE_FONT;
  };
  return [...text.replaceAll(/\r\n?/g, '\n').replaceAll('\t', ' ')].map(shown).join('');
}
