import { dateOf } from '../../calendar/london-time';
import { dateInWords } from '../../calendar/words';
import { provisionDetails } from './provision';
import type { Part } from './part';
import type { Told } from './told';

/** The days on which the parents are under the duty, one by one. @source law.md rows 4, 14 */
export const daysAtHome: Part = {
  id: 'days-at-home',
  what: 'the days on which the parents must keep the pupil out of public places: the calendar of the school is missing',
  suppliedBy: 'headteacher',
  rule: 'law 4',
  confirmed: true,
  needed: ({ duty, days: { atHome } }) => duty('keep-at-home') === null || atHome.length > 0,
  words: ({ days: { atHome }, facts }) =>
    atHome.length === 0
      ? []
      : [
          { p: 'These are the days:' },
          { list: atHome.map(dateInWords) },
          ...(facts.school.details?.hours ? [{ p: `School hours are ${facts.school.details.hours}.` }] : []),
          { p: 'If you do not, and have no good reason, you may have to pay a fine.' },
        ],
};

/** Whether day six came with a suspension before, and its education did not: this one is to bring it from its first day. */
const bringsIt = ({ run, daySix }: Told): boolean => Boolean(run?.sixthWith) && daySix !== undefined;

const hasLessons = (told: Told): boolean =>
  told.duty('sixth-day-provision') !== undefined || told.goesOn !== null || bringsIt(told);

/** Of a suspension straight after another the education that began with the one before. @source law.md rows 4, 17 */
export const firstDayOfEducation: Part = {
  id: 'first-day-of-education',
  what: 'the first day of full-time education: the calendar of the school is missing',
  suppliedBy: 'headteacher',
  rule: 'law 4',
  confirmed: true,
  needed: hasLessons,
  words: (told) => {
    const { name, decision, duty, days, goesOn } = told;
    if (goesOn) {
      const { attendedOn, owed } = goesOn;
      const arranged = decision.arranged ?? goesOn.arranged;
      const since = attendedOn ?? (arranged ? dateOf(arranged.startsAt) : owed.due);
      return [
        { h: 'Lessons' },
        { p: `${name} has full-time lessons from ${dateInWords(since)}. They go on.` },
      ];
    }
    const owed = bringsIt(told) ? days.first?.on : duty('sixth-day-provision')?.due;
    const first = decision.arranged ? dateOf(decision.arranged.startsAt) : owed;
    if (!first) return [];
    return [{ h: 'Lessons' }, { p: `${name} has full-time lessons from ${dateInWords(first)}.` }];
  },
};

/** Where, when and whom to ask for; or that a further notice will say so in time. @source law.md rows 4, 5 */
export const particulars: Part = {
  id: 'particulars',
  what: 'where and when full-time education takes place, or that a further notice will say so',
  suppliedBy: 'headteacher',
  rule: 'law 4',
  confirmed: false,
  needed: hasLessons,
  words: (told) => {
    const { decision, goesOn } = told;
    const of = { ...told, decision: { arranged: decision.arranged ?? goesOn?.arranged ?? null } };
    const known = provisionDetails.flatMap((part) => part.words(of));
    const all = provisionDetails.every((part) => part.words(of).length > 0);
    return all
      ? known
      : [
          {
            p: 'We will write to you again to say where and when. You get that letter 48 hours before, or more.',
          },
        ];
  },
};
