import type { Request } from 'express';
import type { z } from 'zod';
import type { House } from '../house';
import type { Right } from '../permissions';
import type { Problem } from '../problems/problem';
import type { AccountLimit } from '../security/account-limit';
import type { Viewer } from '../session/viewer';

/** What a route is asked: its parameters as their schemas let them through, and who asks. */
export interface Asked<Body, Query> {
  /** Throws on a route that anybody may call: there may be no viewer. */
  readonly viewer: Viewer;
  params: Record<string, string>;
  query: Query;
  body: Body;
  /** The id of the command: the Idempotency-Key, or `id` of the body, or a new one. */
  commandId: string;
  /** For the routes that begin and end sessions. */
  request: Request;
}

/** An answer: its status and its body, or a problem. */
export type Reply = { status: number; body?: unknown } | { problem: Problem };

export const ok = (body: unknown): Reply => ({ status: 200, body });
export const problem = (what: Problem): Reply => ({ problem: what });

/** What operations are made from. */
export interface Services {
  house: House;
  signIns: AccountLimit;
}

/** One route of the API: all that the router, the permission tests and the OpenAPI document need to know of it. */
export interface Operation {
  id: Right;
  method: 'get' | 'post' | 'put' | 'delete';
  /** Below /api/v1, with parameters as `{pupil}`. */
  path: string;
  summary: string;
  body?: z.ZodType;
  query?: z.ZodType;
  /** The body of a good answer, and its status. */
  answer?: z.ZodType;
  status?: number;
  /** A POST that changes nothing: it takes no Idempotency-Key. */
  readsOnly?: true;
  /** The `id` of its body is the caller's own and comes back: it is no id of a command. */
  ownId?: true;
  handle(services: Services, asked: Asked<unknown, unknown>): Promise<Reply>;
}

/** Whether an address is that of a pupil's record, or of a letter about one. */
export const isAboutPupil = (path: string): boolean => /\{(pupil|notice)\}/.test(path);

interface Described<Body extends z.ZodType, Query extends z.ZodType> extends Omit<
  Operation,
  'body' | 'query' | 'handle'
> {
  body?: Body;
  query?: Query;
  handle(services: Services, asked: Asked<z.output<Body>, z.output<Query>>): Promise<Reply>;
}

/** Ties a handler to the schemas of what it is given. */
export const operation = <Body extends z.ZodType = z.ZodUndefined, Query extends z.ZodType = z.ZodUndefined>(
  described: Described<Body, Query>,
): Operation => described;
