import type { Response } from 'express';
import { showPage } from '../render';

/** What is shown instead of a family's page to whoever is not signed in to one, whatever the reason. */
export const showClosed = (response: Response): void =>
  showPage(response, 'family/closed.njk', { title: 'Open the link in your letter' }, 403);
