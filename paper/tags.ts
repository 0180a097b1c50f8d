type Pdf = PDFKit.PDFDocument;
export type Tag = PDFKit.PDFStructureElement;

/** pdfkit's types do not know the scope of a header cell yet. */
const OF_COLUMN = { scope: 'Column' } as PDFKit.Mixins.StructureElementOptions;

/**
 * Puts an element into the structure of a document, where programs that read it aloud find it, after its sisters.
 *
 * @param draw what it shows; without it, it is there to hold others, until its `end()`
 * @param lang of its words, where they are not in English
 */
export function addTag(pdf: Pdf, parent: Tag, name: string, draw?: () => unknown, lang?: string): Tag {
  const options = { ...(name === 'TH' && OF_COLUMN), ...(lang && { lang }) };
  const tag = draw ? pdf.struct(name, options, () => void draw()) : pdf.struct(name, options);
  parent.add(tag);
  return tag;
}

/** Draws what is for the eye alone: a screen reader passes it by. */
export function artifact(pdf: Pdf, type: 'Pagination' | 'Layout', draw: () => unknown): void {
  pdf.markContent('Artifact', { type });
  draw();
  pdf.endMarkedContent();
}
