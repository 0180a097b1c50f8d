import type { Response } from 'express';

/** A file to be downloaded. */
export interface PdfFile {
  /** Without a pupil's name: it stays in the downloads of whatever machine it was opened on. */
  name: string;
  body: Buffer;
}

/** Sends a file to be saved or opened in a reader: our policy for pages would leave a browser's own reader blank. */
export function sendPdf(response: Response, { name, body }: PdfFile): void {
  response.attachment(name).type('application/pdf').send(body);
}
