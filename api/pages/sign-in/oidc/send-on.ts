import type { Response } from 'express';
import { showPage } from '../../render';

interface SentOn {
  title: string;
  /** What has been done, or is about to be. */
  said: string;
  url: string;
  name: string;
}

/**
 * Leads a browser on to the provider by a page of ours: the answer to a form may not lead to another website (our own
 * Content-Security-Policy), and with this none has to be let through it.
 */
export function sendOn(response: Response, view: SentOn): void {
  showPage(response, 'sign-in/oidc/send-on.njk', { ...view });
}
