import type { CountedDay, LocalDate } from '../../../../rules/calendar/types';
import { dateInWords, dayInWords } from '../../../../rules/calendar/words';
import type { DateChange } from '../../../../rules/case/what-changed';
import { dutyWords } from '../../../../rules/notices/duty-words';
import { keptInWords } from '../../../../rules/notices/kept-words';
import { capital, roleInWords } from '../../../../rules/notices/naming';

/** What a change of the calendar made of one date, in words. */
export interface DateView {
  duty: string;
  before: string;
  now: string;
  why: string;
  told: string;
}

export function dateView({
  id: _own,
  duty,
  outcome,
  from,
  to,
  days,
  kept,
  wasLate,
  told,
}: DateChange): DateView {
  const why = [
    ...(days.length > 0 ? [`${days.map(dayView).join('; ')}.`] : []),
    ...(wasLate ? ['It was late already on the day before.'] : []),
    ...(kept ? [keptInWords(kept)] : []),
  ];
  return {
    duty: dutyWords[duty].title,
    before: outcome === 'began' ? 'Not owed' : dateOr(from, 'No date'),
    now: outcome === 'ended' ? 'No longer owed' : dateOr(to, 'No date: a calendar is missing'),
    why: why.join(' ') || 'Other days are counted.',
    told: told.length > 0 ? capital(told.map(roleInWords).join(' and ')) : 'Nobody: it is no news to them',
  };
}

const dateOr = (date: LocalDate | null, none: string): string => (date === null ? none : dateInWords(date));

const dayView = ({ date, counts, why }: CountedDay): string =>
  `${dayInWords(date)} ${counts === null ? 'does not count' : 'counts'}: ${why}`;
