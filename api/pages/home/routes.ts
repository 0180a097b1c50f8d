import { Router } from 'express';

/** The front door: to the day's work, by way of the sign-in page where needed. */
export const homeRoutes = (): Router =>
  Router().get('/', (_request, response) =>
    response.redirect(303, response.locals.viewer ? '/today' : '/sign-in'),
  );
