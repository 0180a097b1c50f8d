import type { Response } from 'express';
import { coversSeveral, partnershipActedIn, type Viewer } from '../../session/viewer';
import { showPage } from '../render';
import { wordsFor } from './words';

/** Draws the page for a status. A failure of ours carries a reference that the log knows too. */
export function showError(response: Response, status: number, reference: string): void {
  const { title, sentences } = wordsFor(status);
  const all = [...sentences, ...(status === 404 ? perhapsTheOther(response.locals.viewer) : [])];
  showPage(
    response,
    'errors/page.njk',
    { title, sentences: all, ...(status >= 500 && { reference }) },
    status,
  );
}

/** A link in a letter may be of the other partnership that somebody covers. What it leads to is not looked for there. */
const perhapsTheOther = (viewer: Viewer | undefined): string[] =>
  viewer && coversSeveral(viewer)
    ? [
        `You are acting for ${partnershipActedIn(viewer)}. If this is a record of another partnership of yours, choose “Change office”, then open it again.`,
      ]
    : [];
