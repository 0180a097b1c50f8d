import { z } from 'zod';
import type { Office } from '../../rules/case/people';
import type { Right } from '../permissions';
import type { Viewer } from '../session/viewer';

/** Why somebody needs a record outside their cases, in their own words. */
export const givenReason = z
  .string('Say why you need this record')
  .trim()
  .min(10, 'Say why you need this record, in 10 characters or more')
  .max(200, 'The reason must be 200 characters or fewer');

/** What an administrator reads of a pupil as a part of the office: that letters arrive is theirs to see to. */
const SEES_TO: readonly Right[] = [
  'read-letter',
  'read-notice',
  'read-notices',
  'read-told',
  'say-why',
  'send-letter-again',
];

/** An administrator or a Chair decides about no pupil, so every record is outside their cases (L3): they say why, each time anew. */
export const mustSayWhy = ({ office, access }: Viewer): boolean =>
  (office === 'administrator' || office === 'chair') &&
  !access?.reason &&
  !(access && SEES_TO.includes(access.right));

const STANDING: Record<Office, string> = {
  lead: 'Lead at the pupil’s school',
  headteacher: 'Headteacher of the pupil’s school',
  'governors-clerk': 'Clerk to the governors who deal with a decision about the pupil',
  'inclusion-officer': 'Inclusion officer of the partnership',
  'behaviour-support-worker': 'Behaviour support worker of this pupil',
  chair: 'Chair of the partnership',
  'panel-member': 'Member of the panel that hears the pupil',
  administrator: 'Sees to it that letters arrive',
};

/** The reason that an office is by itself, as the log says it: the pupil's own lead has one more. */
export const standingReason = ({ person, office }: Viewer, lead: string | null): string =>
  office === 'lead' && lead === person ? 'Lead of this pupil' : STANDING[office];
