import type { LocalDate } from '../calendar/types';
import type { Duty, Obligation, Owed } from './obligation';

/** What a change of the calendar does to the date of a duty. A later date always moves: that is the law. */
export interface Keeping {
  /** What becomes of a date that it would make earlier. */
  earlier: 'moves' | 'stands' | 'moves-with-time-to-write';
  because: string;
  /** The family was told the date, so it hears when it moves. */
  familyHears: boolean;
}

const forTheChild = (because: string, familyHears = true): Keeping => ({
  earlier: 'moves',
  because,
  familyHears,
});

const forStaff: Keeping = {
  earlier: 'moves',
  because: 'It is for staff to do sooner, and nobody else loses by it.',
  familyHears: false,
};

/**
 * Duty by duty: whose is the time that an earlier date would take? Time that is a family's or a child's stands; time
 * that an institution has to do what it owes them does not.
 *
 * @source D2; law.md section 2 and row 5 of section 8
 */
export const KEEPING: Record<Duty, Keeping> = {
  'explain-programme': forStaff,
  'weekly-review': forStaff,
  'stage-decision': {
    earlier: 'stands',
    because: 'The pupil was given until this day to meet the targets, and the family was told it.',
    familyHears: false,
  },
  'stage-3-review-meeting': forStaff,
  'submit-referral': forStaff,
  'record-panel-decision': forStaff,
  'answer-escalation': forStaff,
  'set-work': forStaff,
  'day-one-provision': forTheChild('The child is to have lessons from the first day.', false),
  'sixth-day-provision': forTheChild(
    'The child has a right to lessons from the sixth school day: a later one would delay them.',
  ),
  'consider-representations': forStaff,
  'governors-meeting': {
    earlier: 'moves-with-time-to-write',
    because:
      'The law gives the governors so many school days; the time that the family was given to write stands.',
    familyHears: true,
  },
  'apply-for-review': {
    earlier: 'stands',
    because: 'The right to apply is the family’s, and its last day was given in writing.',
    familyHears: true,
  },
  'review-hearing': forTheChild('The family is heard the sooner.'),
  reconsider: forTheChild('The family hears the sooner whether the child comes back.'),
  'reintegration-meeting': forTheChild('The child comes back the sooner.'),
  'off-site-notice': {
    earlier: 'moves',
    because: 'It is counted back: the earlier day is what gives the parents their two school days of notice.',
    familyHears: false,
  },
  'off-site-review': forStaff,
  'separation-provision': forTheChild('The child is to have lessons from the first school day.'),
  'review-separation': forStaff,
  'answer-concern': forStaff,
  'hold-meeting': forStaff,
  'weekly-digest': forStaff,
  'offices-end': forStaff,
};

/** What brings a new calendar. A correction of what happened keeps nothing: a date that was wrong goes. */
export const byCalendar = (why: string): boolean => why === 'calendar-changed';

/**
 * What is owed, with the date that stands put back where the calendar would take time away from whom it was given to.
 *
 * A date that was kept once stays kept for as long as the calendar would have it earlier: until a later edit gives a
 * longer one, or what happened turns out to be something else.
 *
 * @param why the type of the event that brought the change
 * @returns what is then wanted, with what stands
 */
export function keep(have: Obligation, want: Owed, today: LocalDate, why: string): Owed {
  const until = have.kept?.until ?? have.due;
  const isEarlier = until !== null && (want.due === null || want.due < until);
  const isAsBefore = have.kept !== undefined && have.kept.wouldBe === want.due;
  if (!isEarlier || (!byCalendar(why) && !isAsBefore)) return want;
  const wouldBe = want.due;
  switch (KEEPING[have.duty].earlier) {
    case 'moves':
      return want;
    case 'moves-with-time-to-write':
      return until < today ? want : { ...want, kept: { what: 'time-to-write', until, wouldBe } };
    case 'stands':
      return { ...onRecord(have, want), kept: { what: 'due', until, wouldBe } };
  }
}

/** With the day stand its count and its reminders, as they were told. */
function onRecord(
  { due, basis, ladder, rule, source, confirmed }: Obligation,
  { missing: _none, ...want }: Owed,
): Owed {
  return { ...want, due, basis, ladder, rule, source, confirmed };
}
