import connectPgSimple from 'connect-pg-simple';
import type { RequestHandler } from 'express';
import session from 'express-session';
import type { Pool } from 'pg';
import './data';

/** A session that is not used ends after half an hour; one that is, after twelve hours. The privacy page says so too. */
export const IDLE_MILLISECONDS = 30 * 60_000;
export const LONGEST_MILLISECONDS = 12 * 60 * 60_000;

const Store = connectPgSimple(session);

/**
 * Sessions live in the database: deleting a row signs somebody out, and a stolen cookie says nothing by itself.
 *
 * @param secure true where people reach us over TLS: the cookie is then never sent without it
 */
export function sessions(pool: Pool, secret: string, secure: boolean): RequestHandler {
  return session({
    name: cookieName(secure),
    secret,
    resave: false,
    saveUninitialized: false,
    rolling: true,
    cookie: { httpOnly: true, sameSite: 'lax', secure, path: '/', maxAge: IDLE_MILLISECONDS },
    store: new Store({ pool, tableName: 'sessions' }),
  });
}

/** The prefix makes a browser refuse a cookie of this name from anywhere else, subdomains included. */
export const cookieName = (secure: boolean): string => (secure ? '__Host-sixth-day' : 'sixth-day');
