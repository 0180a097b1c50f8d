import fc from 'fast-check';
import { addDays } from '../../../rules/calendar/epoch-day';
import { compileCalendar, dayAt, isMissing } from '../../../rules/calendar/school-days';
import type { Answer, Decision, Fact } from '../../../rules/deadlines';
import { LAW_CALENDAR, LAW_YEAR } from '../../support/law-calendar';
import { ask, dueOf, excluded, suspended } from '../../support/question';

/** Far enough from the end of the calendar that every count stays inside it. */
const anyDay = fc.integer({ min: 0, max: 170 }).map((days) => addDays('2026-09-03', days));
const anyTime = fc
  .tuple(anyDay, fc.constantFrom('09:15', '11:00', '14:30'))
  .map(([date, time]) => `${date}T${time}`);
const anySuspension = (id: string) =>
  fc
    .tuple(anyTime, fc.integer({ min: 1, max: 40 }), fc.boolean())
    .map(([at, sessions, beforeAfternoon]) => suspended(id, at, sessions, { beforeAfternoon }));
const anyDecisions = fc
  .tuple(anySuspension('d1'), anySuspension('d2'), anySuspension('d3'), anyTime)
  .map(([first, second, third, at]): Decision[] => [first, second, third, excluded('d4', at)]);

const ON_SCHOOL_DAYS = [
  'section-104-notice',
  'keep-at-home',
  'set-work',
  'sixth-day-provision',
  'reintegration-meeting',
];

const dated = (answered: Answer): Map<string, string> =>
  new Map(
    answered.duties.flatMap(({ duty, decision, due }) =>
      due === null ? [] : [[`${duty} ${decision}`, due]],
    ),
  );

test('a duty that runs in school days is never due on a day that is not one', () => {
  const calendar = compileCalendar('school-1', LAW_CALENDAR);
  fc.assert(
    fc.property(anyDecisions, (decisions) => {
      for (const { duty, due } of ask({ decisions }).duties) {
        const counted = ON_SCHOOL_DAYS.includes(duty) || duty === 'governors-meeting';
        if (due === null || !counted) continue;
        const day = dayAt(calendar, due);
        expect(isMissing(day) ? 'missing' : day.schoolDay).toBe(true);
      }
    }),
  );
});

test('one more day on which the school is shut never makes the date of a lone decision earlier', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        anySuspension('d1'),
        anyTime.map((at) => excluded('d1', at)),
      ),
      anyDay,
      (decision, shut) => {
        const open = dated(ask({ decisions: [decision] }));
        const calendars = {
          'school-1': { years: [{ ...LAW_YEAR, inset: [...(LAW_YEAR.inset ?? []), shut] }] },
        };
        const closed = dated(ask({ decisions: [decision], calendars }));
        for (const duty of [...ON_SCHOOL_DAYS, 'governors-meeting']) {
          const before = open.get(`${duty} d1`);
          const after = closed.get(`${duty} d1`);
          if (before !== undefined && after !== undefined) expect(after >= before).toBe(true);
        }
      },
    ),
  );
});

test('splitting a suspension into parts that follow straight on never moves its sixth day', () => {
  fc.assert(
    fc.property(
      anySuspension('d1').filter(({ sessions }) => (sessions ?? 0) > 1),
      fc.integer({ min: 1, max: 39 }),
      (whole, at) => {
        const sessions = whole.sessions ?? 0;
        const cut = 1 + (at % (sessions - 1));
        const parts = [
          { ...whole, sessions: cut },
          { ...whole, id: 'd2', sessions: sessions - cut },
        ];
        const one = dueOf(ask({ decisions: [whole] }), 'sixth-day-provision');
        const split = ask({ decisions: parts });
        const either = dueOf(split, 'sixth-day-provision', 'd1') ?? dueOf(split, 'sixth-day-provision', 'd2');
        expect(either).toBe(one);
        const last = split.totals['d2'];
        expect(last?.consecutiveSchoolDays).toBe(
          ask({ decisions: [whole] }).totals['d1']?.consecutiveSchoolDays,
        );
      },
    ),
  );
});

test('the order of the facts does not matter', () => {
  const anyFact: fc.Arbitrary<Fact> = fc.oneof(
    fc.record({
      kind: fc.constantFrom(
        'representations' as const,
        'governors-received-notice' as const,
        'cancelled' as const,
      ),
      decision: fc.constantFrom('d1', 'd2', 'd3'),
      on: anyDay,
    }),
    fc.record({ kind: fc.constant('attended' as const), school: fc.constant('school-1'), date: anyDay }),
    fc.record({
      kind: fc.constant('governors-decided' as const),
      decision: fc.constant('d4'),
      outcome: fc.constantFrom('upheld' as const, 'reinstated' as const),
      given: fc.record({ how: fc.constantFrom('by-hand' as const, 'first-class-post' as const), on: anyDay }),
    }),
  );
  fc.assert(
    fc.property(
      anyDecisions,
      fc.array(anyFact, { maxLength: 8 }),
      fc.infiniteStream(fc.nat()),
      (decisions, facts, keys) => {
        const shuffled = facts
          .map((fact) => ({ fact, key: keys.next().value as number }))
          .sort((a, b) => a.key - b.key)
          .map(({ fact }) => fact);
        expect(ask({ decisions, facts: shuffled })).toEqual(ask({ decisions, facts }));
      },
    ),
  );
});

test('a later decision never changes an earlier one’s totals', () => {
  fc.assert(
    fc.property(anyDecisions, (decisions) => {
      const inOrder = [...decisions].sort((a, b) =>
        a.decidedAt < b.decidedAt ? -1 : a.decidedAt > b.decidedAt ? 1 : 0,
      );
      const all = ask({ decisions: inOrder }).totals;
      inOrder.forEach((decision, index) => {
        const upToHere = ask({ decisions: inOrder.slice(0, index + 1) }).totals;
        expect(upToHere[decision.id]).toEqual(all[decision.id]);
      });
    }),
  );
});

test('one entry for each duty and decision, and none both dated and missing', () => {
  fc.assert(
    fc.property(anyDecisions, (decisions) => {
      const { duties, problems } = ask({ decisions });
      const keys = [...duties, ...problems].map(({ duty, decision }) => `${duty} ${decision}`);
      expect(new Set(keys).size).toBe(keys.length);
    }),
  );
});

test('the ledger of a date ends on it and numbers its days without a gap', () => {
  fc.assert(
    fc.property(anyDecisions, (decisions) => {
      for (const { duty, due, days } of ask({ decisions }).duties) {
        if (days.length === 0 || duty === 'keep-at-home') continue;
        expect(days.at(-1)?.date).toBe(due);
        const numbers = days.flatMap(({ counts }) => (counts === null ? [] : [counts]));
        expect(numbers).toEqual(numbers.map((_, index) => index + 1));
      }
    }),
  );
});
