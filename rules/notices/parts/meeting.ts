import { timeInWords } from '../../calendar/words';
import type { GovernorsMeeting } from '../../exclusion/state';
import type { Part } from './part';

const COMMON = { suppliedBy: 'headteacher', rule: 'law 32', confirmed: true } as const;

/** Little enough for the command that arranges a meeting to be asked before anybody is invited. */
export interface MeetingFacts {
  decision: { meeting?: GovernorsMeeting | undefined };
}

/** When and where the governors meet. @source law.md rows 32, 33 */
export const meetingDetails: Part<MeetingFacts>[] = [
  {
    ...COMMON,
    id: 'meeting-time',
    what: 'when the governors meet',
    words: ({ decision: { meeting } }) =>
      meeting ? [{ p: `They meet at ${timeInWords(meeting.startsAt)}.` }] : [],
  },
  {
    ...COMMON,
    id: 'meeting-place',
    what: 'the place of the meeting, or its link',
    words: ({ decision: { meeting } }) => {
      const place = meeting?.place.trim() ?? '';
      if (!meeting || place === '') return [];
      return [
        { p: meeting.remote ? 'It is a remote meeting. This is how to join:' : 'They meet here:' },
        { list: [place] },
      ];
    },
  },
];
