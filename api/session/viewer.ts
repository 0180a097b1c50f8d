import type { Response } from 'express';
import type { Actor, Office } from '../../rules/case/people';

/** Who is signed in, and in which of their offices they are acting now. */
export interface Viewer {
  person: string;
  name: string;
  office: Office;
  partnership: string;
  /** The schools at which they hold the office; empty for an office of the whole partnership. */
  schools: { id: string; name: string }[];
  /** All offices they hold today. */
  offices: Office[];
}

declare module 'express-serve-static-core' {
  interface Locals {
    viewer?: Viewer;
  }
}

/** The viewer of a route that only people who are signed in reach. */
export function viewerOf(response: Response): Viewer {
  const { viewer } = response.locals;
  if (!viewer) throw new Error('A route for people who are signed in was reached by somebody who is not');
  return viewer;
}

/** The viewer as the actor of a command. */
export const actorOf = (viewer: Viewer): Actor => ({ person: viewer.person, office: viewer.office });
