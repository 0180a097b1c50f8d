import type { Response } from 'express';
import type { PdfFile } from '../../paper/pdf-file';

/** Sends a file to be saved or opened in a reader: our policy for pages would leave a browser's own reader blank. */
export function sendPdf(response: Response, { name, body }: PdfFile): void {
  response.attachment(name).type('application/pdf').send(body);
}
