import PDFDocument from 'pdfkit';
import { fonts } from './fonts';
import { A4, MARGIN, mm, SIZE } from './measures';
import { artifact, type Tag } from './tags';

type Pdf = PDFKit.PDFDocument;

/** A tagged document while it is written: everything on it is below `root`, in the order of reading, or an artifact. */
export interface Sheet {
  pdf: Pdf;
  root: Tag;
  /** How large its type is. */
  size: typeof SIZE;
}

/**
 * Says that the file is PDF/UA. pdfkit's `subset: 'PDF/UA'` would say the same, and add to each font a list of its glyphs
 * that misses the parts of accented letters: veraPDF turns such a file down, and the list is not needed (7.21.4.2).
 */
const PDF_UA = `
  <rdf:Description rdf:about="" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
    <pdfuaid:part>1</pdfuaid:part>
  </rdf:Description>`;

/**
 * Writes a PDF/UA file: tagged, titled, in English, with its type embedded.
 *
 * @param title what programs that read it aloud call it, and the bar of its window shows: no pupil's name, no markup
 * @param write puts the content on the sheet
 * @returns the file, with the number of each page at its foot
 */
export async function written(title: string, write: (sheet: Sheet) => void, size = SIZE): Promise<Buffer> {
  const pdf = new PDFDocument({
    size: [A4.width, A4.height],
    margins: MARGIN,
    pdfVersion: '1.7',
    tagged: true,
    lang: 'en-GB',
    displayTitle: true,
    // Page numbers come last, when it is known how many there are.
    bufferPages: true,
    // None of the fonts that are not embedded.
    font: '',
    info: { Title: title, Creator: 'Sixth Day', Producer: 'Sixth Day' },
  });
  pdf.appendXML(PDF_UA);
  const { regular, bold, fromRight } = fonts();
  pdf.registerFont('regular', regular).registerFont('bold', bold).registerFont('from-right', fromRight);
  const root = pdf.struct('Document');
  pdf.addStructure(root);
  pdf.font('regular').fontSize(size.text).lineGap(mm(0.8));
  write({ pdf, root, size });
  root.end();
  numberPages(pdf, size.small);
  pdf.end();
  return Buffer.concat(await chunksOf(pdf));
}

async function chunksOf(pdf: Pdf): Promise<Buffer[]> {
  const chunks: Buffer[] = [];
  for await (const chunk of pdf) chunks.push(chunk as Buffer);
  return chunks;
}

/** Whoever listens to a letter hears no page numbers. */
function numberPages(pdf: Pdf, size: number): void {
  const { count } = pdf.bufferedPageRange();
  pdf.font('regular').fontSize(size);
  for (let page = 0; page < count; page += 1) {
    pdf.switchToPage(page);
    const words = `Page ${page + 1} of ${count}`;
    const foot = A4.height - mm(15);
    artifact(pdf, 'Pagination', () => pdf.text(words, MARGIN.left, foot, { lineBreak: false }));
  }
}
