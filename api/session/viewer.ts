import type { Response } from 'express';
import type { Actor, Office } from '../../rules/case/people';
import type { Right } from '../permissions';

/** An office that somebody can act in, of the partnership that gave it. */
export interface Acting {
  office: Office;
  partnership: string;
  partnershipName: string;
}

/** Who is signed in, and in which of their offices they are acting now. */
export interface Viewer {
  person: string;
  name: string;
  office: Office;
  /** The one that gave this office. All that is read and written is this partnership's. */
  partnership: string;
  /** The partnership is not live yet: nothing leaves it (E7). */
  rehearsal: boolean;
  /** The schools at which they hold the office; empty for an office of the whole partnership. */
  schools: { id: string; name: string }[];
  /** All offices they hold today: those of the partnership that keeps their account first. */
  offices: Acting[];
  /** What they ask for now: without it no record of a pupil is opened, for the log would not know why. */
  access?: Access;
}

/** What somebody asks for, and what the log says of it. */
export interface Access {
  right: Right;
  /** Their own words on why, where the office alone is no reason. */
  reason?: string;
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

/** Whether they hold offices in more than one partnership: then each page says in which they act. */
export const coversSeveral = ({ offices, partnership }: Viewer): boolean =>
  offices.some((one) => one.partnership !== partnership);

/** The name of the partnership in which they act. */
export const partnershipActedIn = ({ offices, partnership }: Viewer): string =>
  offices.find((one) => one.partnership === partnership)?.partnershipName ?? '';

/** The viewer as the actor of a command. */
export const actorOf = (viewer: Viewer): Actor => ({ person: viewer.person, office: viewer.office });
