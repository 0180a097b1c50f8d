import type { Request, Response } from 'express';

/** Leads to the question why a record is needed, and from there on to what was asked for. */
export function askWhy(pupil: string, request: Request, response: Response): void {
  const wanted = request.method === 'GET' ? request.originalUrl : `/pupils/${pupil}`;
  const query = new URLSearchParams({ wanted }).toString();
  response.redirect(303, `/pupils/${encodeURIComponent(pupil)}/reason?${query}`);
}

/** An address below the pupil's own: an answer leads nowhere else. */
export function wantedOf(pupil: string, wanted: unknown): string {
  const url = `/pupils/${pupil}`;
  const isBelow = typeof wanted === 'string' && (wanted === url || wanted.startsWith(`${url}/`));
  return isBelow && !/[\\\s]/.test(wanted) ? wanted : url;
}
