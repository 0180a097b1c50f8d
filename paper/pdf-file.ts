/** A file to be downloaded. */
export interface PdfFile {
  /** Without a pupil's name: it stays in the downloads of whatever machine it was opened on. */
  name: string;
  body: Buffer;
}
