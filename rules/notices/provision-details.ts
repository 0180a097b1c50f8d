import { dateInWords } from '../calendar/words';
import { heading } from './parts/plain';
import { provisionDetails as details } from './parts/provision';
import type { StatutoryLetter } from './statutory-letter';

/**
 * The further notice: where and when full-time education is, once that is known, 48 hours before it starts or more.
 *
 * @source law.md row 5: SI 2007/1870 regs 6, 7
 */
export const provisionDetails: StatutoryLetter = {
  subject: 'Where full-time education is',
  first: ({ name }) => `${name} has a place for full-time lessons.`,
  toFamily: [
    heading('Lessons'),
    ...details,
    ({ name, decision: { arranged } }) =>
      arranged
        ? [
            {
              p: `From ${dateInWords(arranged.startsAt.slice(0, 10))} on, you need not keep ${name} out of public places.`,
            },
          ]
        : [],
  ],
  toStaff: [],
  rules: () => ['This letter: the 2007 rules on education for excluded pupils'],
};
