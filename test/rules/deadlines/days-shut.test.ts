import fc from 'fast-check';
import { compileCalendar, dayAt, isMissing } from '../../../rules/calendar/school-days';
import type { Answer, DutyName, Question } from '../../../rules/deadlines';
import {
  anyDay,
  anyDecisions,
  anyFacts,
  anyReviewOf,
  anySuspension,
  anyTime,
} from '../../support/any-question';
import { LAW_CALENDAR, LAW_YEAR } from '../../support/law-calendar';
import { ask, excluded } from '../../support/question';

/**
 * Due on a day of school, whatever happens. Not those of telling, which fall on the day of the decision whatever day it
 * is; nor `provision-notice`, which runs in hours. A governors' meeting before an exam may fall on the day of notice
 * (row 30): no exam is drawn here.
 */
const ON_SCHOOL_DAYS: DutyName[] = [
  'section-104-notice',
  'keep-at-home',
  'set-work',
  'day-one-provision',
  'sixth-day-provision',
  'governors-meeting',
  'apply-for-review',
  'review-hearing',
  'reconsider',
  'reintegration-meeting',
  'fair-access-place',
  'off-site-notice',
];

test('a duty that runs in school days is never due on a day that is not one', () => {
  const calendar = compileCalendar('school-1', LAW_CALENDAR);
  const seen = new Set<DutyName>();
  fc.assert(
    fc.property(anyDecisions, anyFacts, anyReviewOf('d4'), anyDay, (decisions, others, review, day) => {
      const facts = [...review, ...others];
      const fairAccess = [{ id: 'f1', school: 'school-1', agreedOn: day }];
      const offSiteDirections = [{ id: 'o1', school: 'school-1', decidedOn: '2026-09-03', firstDay: day }];
      const pupil = { dateOfBirth: '2013-05-04', lookedAfter: true };
      for (const asked of [
        { decisions, facts, pupil },
        { fairAccess, offSiteDirections },
      ])
        for (const { duty, due } of ask(asked).duties) {
          if (due === null || !ON_SCHOOL_DAYS.includes(duty)) continue;
          seen.add(duty);
          const found = dayAt(calendar, due);
          expect(isMissing(found) ? 'missing' : found.schoolDay).toBe(true);
        }
    }),
    { numRuns: 300 },
  );
  expect([...seen].sort()).toEqual([...ON_SCHOOL_DAYS].sort());
});

const dated = (answered: Answer): Map<string, string> =>
  new Map(
    answered.duties.flatMap(({ duty, decision, due }) =>
      due === null ? [] : [[`${duty} ${decision}`, due]],
    ),
  );
const shutOn = (date: string) => ({
  'school-1': { years: [{ ...LAW_YEAR, inset: [...(LAW_YEAR.inset ?? []), date] }] },
});
const LOOKED_AFTER = { dateOfBirth: '2013-05-04', lookedAfter: true };

/** Each date of these duties, without and with one more day on which the school is shut; null where it has gone. */
function withADayShut(asked: Partial<Question>, shut: string, duties: DutyName[]) {
  const open = dated(ask({ pupil: LOOKED_AFTER, ...asked }));
  const closed = ask({ pupil: LOOKED_AFTER, ...asked, calendars: shutOn(shut) });
  const after = dated(closed);
  return [...open].flatMap(([key, before]) => {
    const [duty = '', of = ''] = key.split(' ');
    if (!duties.includes(duty as DutyName)) return [];
    // A date past the end of the calendar is missing, and not gone.
    if (closed.problems.some((found) => found.duty === duty && found.decision === of)) return [];
    return [{ duty, before, after: after.get(key) ?? null }];
  });
}

/** Not `off-site-notice`, which counts back: a day shut makes it earlier (row 42). */
const NEVER_EARLIER = ON_SCHOOL_DAYS.filter((duty) => duty !== 'off-site-notice');

test('one more day on which the school is shut never makes a date of a lone decision earlier, and takes none away', () => {
  const anyLone = fc.oneof(
    anySuspension('d1'),
    anyTime.map((at) => excluded('d1', at)),
  );
  fc.assert(
    fc.property(anyLone, anyReviewOf('d1'), anyDay, (lone, review, shut) => {
      const fairAccess = [{ id: 'd1', school: 'school-1', agreedOn: lone.decidedAt.slice(0, 10) }];
      const facts = lone.kind === 'permanent-exclusion' ? review : [];
      for (const asked of [{ decisions: [lone], facts }, { fairAccess }])
        for (const { duty, before, after } of withADayShut(asked, shut, NEVER_EARLIER)) {
          // Its days may fall into another term, and no longer be more than fifteen in one (row 28).
          const mayGo = duty === 'governors-meeting' && lone.kind === 'suspension';
          if (after === null) expect(mayGo ? null : `${duty} has gone`).toBeNull();
          else expect(after >= before).toBe(true);
        }
    }),
    { numRuns: 300 },
  );
});

/**
 * Of several decisions this holds for the duties of each period by itself. A day shut may join two runs, so that a sixth day
 * comes earlier (row 21), or carry days into the term of another decision, so that its governors meet sooner (rows 26, 28).
 */
const OF_ITS_PERIOD: DutyName[] = ['section-104-notice', 'keep-at-home', 'set-work', 'day-one-provision'];

test('nor that of one decision among several, of the duties that its own period brings', () => {
  fc.assert(
    fc.property(anyDecisions, anyDay, (decisions, shut) => {
      for (const { duty, before, after } of withADayShut({ decisions }, shut, OF_ITS_PERIOD))
        expect([duty, after !== null && after >= before]).toEqual([duty, true]);
    }),
    { numRuns: 200 },
  );
});
