import { meetingRights } from './meeting-rights';
import type { Section } from './part';
import { examToFamily, heading } from './plain';
import { mayMakeRepresentations, pupilTakesPart, whereToSend } from './representations';

/** What a family can do about a decision: the same in its notice, and where a notice is put right. @source law.md rows 3, 25 to 30, 33 */
export const rightsOfDecision: Section[] = [
  heading('What you can do'),
  mayMakeRepresentations,
  pupilTakesPart,
  whereToSend,
  examToFamily,
  ...meetingRights,
];
