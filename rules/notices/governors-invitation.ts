import { countInWords } from '../calendar/words';
import { theDecision } from './parts/decision-words';
import { meetingDetails } from './parts/meeting';
import { invitedRights } from './parts/meeting-rights';
import type { Part } from './parts/part';
import { whichDecision } from './parts/period';
import { heading, theCase } from './parts/plain';
import type { StatutoryLetter } from './statutory-letter';

/** Parents who asked for a remote meeting and do not get one are told why. @source law.md row 33 */
const whyInPerson: Part = {
  id: 'why-in-person',
  what: 'why the meeting is not remote, although the parents asked',
  suppliedBy: 'headteacher',
  rule: 'law 33',
  confirmed: true,
  needed: ({ decision: { remoteAskedOn, meeting } }) =>
    remoteAskedOn !== undefined && meeting !== undefined && !meeting.remote,
  words: ({ facts: { event } }) => {
    const why = 'inPersonBecause' in event ? (event.inPersonBecause?.trim() ?? '') : '';
    return why === ''
      ? []
      : [{ p: 'You asked for a remote meeting. This is why it is not one:' }, { p: why }];
  },
};

/**
 * The invitation to the governors' meeting: when, where and how; who may come and with whom.
 *
 * @source law.md rows 32, 33: SI 2012/1033 reg 24; SI 2023/571
 */
export const governorsInvitation: StatutoryLetter = {
  subject: "Governors' meeting",
  first: ({ name, facts, decision }) =>
    `The governors of ${facts.school.name} meet about the ${theDecision(decision)} of ${name}.`,
  toFamily: [
    ...meetingDetails,
    ({ decision: { meeting } }) =>
      meeting ? [{ p: `It takes about ${countInWords(meeting.minutes, 'minute')}.` }] : [],
    whyInPerson,
    heading('What you can do'),
    ...invitedRights,
  ],
  toStaff: [
    theCase,
    whichDecision,
    ...meetingDetails,
    ({ facts: { to } }) =>
      to === 'social-worker' || to === 'virtual-school-head'
        ? [{ p: 'You may attend, and may do so remotely.' }]
        : to === 'governing-body'
          ? []
          : [{ p: 'You may attend.' }],
  ],
  rules: () => ['The meeting: School Discipline Regulations 2012'],
};
