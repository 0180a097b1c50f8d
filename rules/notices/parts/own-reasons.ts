import type { Office } from '../../case/people';
import { ownWords } from './decision-words';
import type { Part } from './part';
import { row } from './row';

interface Given {
  id: string;
  what: string;
  suppliedBy: Office;
  rule: string;
}

/** The reasons for what an event says, as whoever decided it wrote them: to a family under a heading, to staff in a row. */
export const reasonsGiven = (of: Given): { toFamily: Part; toStaff: Part } => ({
  toFamily: {
    ...of,
    confirmed: true,
    words: ({ facts: { event } }) => {
      const reasons = ownWords(event, 'reasons');
      return reasons === '' ? [] : [{ h: 'Why' }, { p: reasons }];
    },
  },
  toStaff: {
    ...of,
    confirmed: true,
    words: ({ facts: { event } }) => row(['Reasons', ownWords(event, 'reasons')]),
  },
});
