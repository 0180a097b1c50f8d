import { countInWords } from '../calendar/words';
import { daysAtHome, firstDayOfEducation, particulars } from './parts/section-104';
import { returnsToSchool } from './parts/plain';
import type { StatutoryLetter } from './statutory-letter';

/**
 * The section 104 notice: the days on which the parents are under the duty to keep the pupil out of public places, and the
 * first day of full-time education.
 *
 * @source law.md rows 4, 5, 14: Education and Inspections Act 2006 s104; SI 2007/1870 regs 6, 7
 */
export const section104Notice: StatutoryLetter = {
  subject: 'Days at home',
  first: ({ name, days: { atHome } }) =>
    atHome.length > 0
      ? `You must keep ${name} out of public places in school hours on ${countInWords(atHome.length, 'day')}.`
      : `This letter is about the lessons of ${name}.`,
  toFamily: [daysAtHome, firstDayOfEducation, particulars, returnsToSchool],
  toStaff: [],
  rules: () => [
    'Days at home: Education and Inspections Act 2006, sections 103 and 104',
    'This letter: the 2007 rules on education for excluded pupils',
  ],
};
