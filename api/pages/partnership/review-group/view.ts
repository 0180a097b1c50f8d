import { daysBetween } from '../../../../rules/calendar/epoch-day';
import type { LocalDate } from '../../../../rules/calendar/types';
import { countInWords, dateInWords } from '../../../../rules/calendar/words';
import type { Office } from '../../../../rules/case/people';
import { DUE_WITHIN_DAYS } from '../../../../rules/partnership/review-group/standing';
import type { NamedSeats, Seated } from '../../../partnership/read-review-group';
import { may } from '../../../permissions';
import { inDays } from '../members/words';

/** The Review Group in words: for offices that may not change anything, without the deeds. */
export function reviewGroupView(phases: NamedSeats[], office: Office, today: LocalDate) {
  const mayChange = may(office, 'nominate-to-review-group');
  const due = phases.flatMap((seats) => dueWords(seats, today));
  return {
    mayChange,
    due,
    within: countInWords(DUE_WITHIN_DAYS, 'day'),
    groups: phases.map(({ phase, seats, held, toCome, past, vacant }) => ({
      title: `${phase === 'secondary' ? 'Secondary' : 'Primary'} headteachers: ${seats - vacant} of ${countInWords(seats, 'seat')} taken`,
      rows: held.map((one) => rowOf(one, mayChange, today)),
      toCome: toCome.map((one) => rowOf(one, mayChange, today)),
      past: past.map((one) => rowOf(one, mayChange, today)),
      phase,
    })),
  };
}

/** What is to be nominated, by when: a seat that is vacant now, and those that fall vacant soon. */
function dueWords({ phase, vacant, due }: NamedSeats, today: LocalDate): string[] {
  const seats = (count: number): string =>
    countInWords(count, `seat of a ${phase} headteacher`, `seats of ${phase} headteachers`);
  const now = vacant === 0 ? [] : [`${seats(vacant)} ${vacant === 1 ? 'is' : 'are'} vacant now.`];
  const soon = due.map(
    ({ on, vacant: then, after }) =>
      `${seats(then)} will be vacant from ${dateInWords(on)}, ${inDays(daysBetween(today, on))}, after ${after.map(({ name }) => name).join(' and ')}.`,
  );
  return [...now, ...soon];
}

const rowOf = (one: Seated, mayChange: boolean, today: LocalDate) => ({
  name: one.name,
  school: one.schools.join(', '),
  from: dateInWords(one.from),
  until: untilWords(one, today),
  deeds: mayChange ? deedsOf(one, today) : [],
});

function untilWords({ to, endedBy, reason, phase }: Seated, today: LocalDate): string {
  if (to === null) return 'No last day';
  const far = to < today ? '' : `, ${inDays(daysBetween(today, to))}`;
  const why =
    endedBy === 'reason'
      ? `ended early: ${reason ?? ''}`
      : endedBy === 'office'
        ? `not a headteacher of a ${phase} school from the day after`
        : phase === 'secondary'
          ? 'nominated for a year'
          : 'as agreed';
  return `${dateInWords(to)}${far} (${why})`;
}

function deedsOf({ id, to }: Seated, today: LocalDate): { href: string; text: string }[] {
  const end = { href: `/partnership/review-group/nominations/${id}/end`, text: 'Last day' };
  const takeBack = { href: `/partnership/entries/${id}/take-back`, text: 'Take back' };
  return to !== null && to < today ? [takeBack] : [end, takeBack];
}
