import type { RequestHandler, Response } from 'express';

/**
 * Whoever is sent on finds the session as it was left. The headers of an answer go out before express-session has saved:
 * a quick browser would ask for the next page as the one it was before, and be asked to sign in again.
 */
export const savedFirst: RequestHandler = (request, response, next) => {
  const sendOn = response.redirect.bind(response) as (status: number, url: string) => void;
  const redirect = (status: number, url: string): void => {
    const go = () => sendOn(status, url);
    const { session } = request;
    // A session that was ended is gone; one that holds nothing is not worth a row.
    if (session === undefined || Object.keys(session).length <= 1) return go();
    session.save((error: unknown) => (error ? next(error) : go()));
  };
  response.redirect = redirect as Response['redirect'];
  next();
};
