import type { Response } from 'express';
import { showPage } from '../render';
import { wordsFor } from './words';

/** Draws the page for a status. A failure of ours carries a reference that the log knows too. */
export function showError(response: Response, status: number, reference: string): void {
  const { title, sentences } = wordsFor(status);
  showPage(response, 'errors/page.njk', { title, sentences, ...(status >= 500 && { reference }) }, status);
}
