import { FIVE_DAYS } from '../../exclusion/totals';
import { onlyWhen, type Part, type Section } from './part';
import type { Told } from './told';

/**
 * Where the governors must meet, or must once the parents write to them: over five days in the term, a permanent
 * exclusion, an exam lost; also where the total is not known.
 *
 * @source law.md rows 26, 28 to 30
 */
const mayMeet = ({ governors, decision, days }: Told): boolean =>
  governors !== undefined ||
  decision.kind === 'permanent-exclusion' ||
  decision.losesExamOn !== null ||
  days.sessionsThisTerm === null ||
  days.sessionsThisTerm > FIVE_DAYS;

/** Where they must meet, whatever the parents say. */
export const mustMeet = ({ governors, decision }: Told): boolean =>
  governors !== undefined || decision.kind === 'permanent-exclusion';

const COMMON = { suppliedBy: 'headteacher', rule: 'law 3' } as const;

/** What parents may do at the meeting. @source law.md row 3; the wording is to be confirmed */
const RIGHTS: Part[] = [
  {
    ...COMMON,
    id: 'attend',
    what: 'the right to attend the meeting of the governors',
    confirmed: false,
    words: ({ name }) => [{ list: [`You and ${name} can come and speak.`] }],
  },
  {
    ...COMMON,
    id: 'be-represented',
    what: 'the right to be represented at the meeting',
    confirmed: false,
    words: () => [{ list: ['Somebody can speak for you. You pay for this yourself, if it costs money.'] }],
  },
  {
    ...COMMON,
    id: 'bring-a-friend',
    what: 'the right to bring a friend to the meeting',
    confirmed: false,
    words: () => [{ list: ['You can bring a friend.'] }],
  },
];

/** @source law.md rows 3, 33: SI 2023/571 */
const remoteMeeting: Part = {
  ...COMMON,
  id: 'remote-meeting',
  what: 'the right to ask for a remote meeting',
  rule: 'law 33',
  confirmed: true,
  needed: ({ edition }) => edition.remoteMeetingOnRequest,
  words: () => [{ list: ['You can ask them to meet by video or phone. This is called a remote meeting.'] }],
};

/** Where governors must meet, or must once the parents write: what the parents may do then. */
export const meetingRights: Section[] = [
  ...onlyWhen(mayMeet, [
    (told) => [{ p: `${mustMeet(told) ? 'When' : 'If'} the governors meet:` }],
    ...RIGHTS,
    remoteMeeting,
  ]),
];

/** The same in the invitation: a meeting that is remote already need not be asked for. */
export const invitedRights: Section[] = [
  ...RIGHTS,
  ...onlyWhen(
    ({ decision: { meeting, remoteAskedOn } }) => !meeting?.remote && !remoteAskedOn,
    [remoteMeeting],
  ),
];
