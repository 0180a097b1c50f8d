import { questionOf } from '../../../rules/exclusion/question';
import { aPupilCase, aSuspension } from '../../support/cases';
import { LAW_CALENDAR } from '../../support/law-calendar';

const byHand = (on: string) => ({ how: 'by-hand', on }) as const;
const made = {
  id: 'd1',
  kind: 'suspension',
  school: 'school-1',
  decidedAt: '2026-10-21T09:15',
  beforeAfternoon: true,
  sessions: 14,
  starts: null,
  losesExamOn: null,
};

test('a case without exclusions asks about its school, its calendar and its pupil', () => {
  const state = aPupilCase();
  expect(questionOf(state)).toEqual({
    id: 'case',
    calendars: { 'school-1': LAW_CALENDAR },
    pupil: state.pupil,
    schools: { 'school-1': { kind: 'maintained', authority: '803' } },
    decisions: [],
    offSiteDirections: [],
    facts: [],
  });
});

test('a decision of which nothing more is known brings no fact', () => {
  const { decisions, facts } = questionOf(aPupilCase({ exclusions: { decisions: [aSuspension()] } }));
  expect(decisions).toEqual([made]);
  expect(facts).toEqual([]);
});

test('everything that has happened is a fact; attendance counts from the morning of its day', () => {
  const decision = aSuspension({
    arranged: { provider: 'Example Centre', startsAt: '2026-11-05T09:30' },
    attendedOn: '2026-11-05',
    representationsOn: '2026-10-23',
    cancelledOn: '2026-11-25',
    meetingBeganOn: '2026-11-09',
    governors: {
      metOn: '2026-11-10',
      outcome: 'upheld',
      given: { how: 'first-class-post', on: '2026-11-11' },
    },
    waivedOn: '2026-11-12',
    applied: byHand('2026-11-13'),
    review: { outcome: 'recommend', heardOn: '2026-11-20', given: byHand('2026-11-21') },
    reconsidered: { on: '2026-11-24', outcome: 'upheld' },
  });
  const inSchool = [{ school: 'school-1', date: '2026-10-23' }];
  expect(questionOf(aPupilCase({ exclusions: { decisions: [decision], inSchool } })).facts).toEqual([
    { kind: 'provision-arranged', decision: 'd1', startsAt: '2026-11-05T09:30' },
    { kind: 'provision-started', decision: 'd1', at: '2026-11-05T09:00' },
    { kind: 'representations', decision: 'd1', on: '2026-10-23' },
    { kind: 'cancelled', decision: 'd1', on: '2026-11-25' },
    { kind: 'governors-meeting-began', decision: 'd1', on: '2026-11-09' },
    { kind: 'governors-meeting-began', decision: 'd1', on: '2026-11-10' },
    {
      kind: 'governors-decided',
      decision: 'd1',
      outcome: 'upheld',
      given: { how: 'first-class-post', on: '2026-11-11' },
    },
    { kind: 'review-waived', decision: 'd1', on: '2026-11-12' },
    { kind: 'review-applied', decision: 'd1', given: byHand('2026-11-13') },
    { kind: 'review-decided', decision: 'd1', outcome: 'recommend', given: byHand('2026-11-21') },
    { kind: 'reconsidered', decision: 'd1', on: '2026-11-24', outcome: 'upheld' },
    { kind: 'attended', school: 'school-1', date: '2026-10-23' },
  ]);
});

test('reinstated, the exclusion ends on the day of return, however the letter was sent', () => {
  const decided = (governors: object) =>
    questionOf(
      aPupilCase({
        exclusions: {
          decisions: [
            aSuspension({ governors: { metOn: '2026-11-10', outcome: 'reinstated', ...governors } }),
          ],
        },
      }),
    ).facts?.at(-1);
  expect(decided({})).toMatchObject({ given: byHand('2026-11-10') });
  expect(decided({ backOn: '2026-11-16' })).toMatchObject({ given: byHand('2026-11-16') });
  expect(decided({ given: { how: 'first-class-post', on: '2026-11-11' } })).toMatchObject({
    given: byHand('2026-11-10'),
  });
});

test('what is asked for stands beside what is on record', () => {
  const more = {
    decisions: [aSuspension({ id: 'd2' })],
    facts: [{ kind: 'cancelled', decision: 'd1', on: '2026-10-22' } as const],
  };
  const { decisions, facts } = questionOf(aPupilCase({ exclusions: { decisions: [aSuspension()] } }), more);
  expect(decisions?.map(({ id }) => id)).toEqual(['d1', 'd2']);
  expect(facts).toEqual(more.facts);
});

test('a decision of a school that the pupil has left is asked about under that school and its calendar', () => {
  const former = { id: 'school-9', kind: 'pru', authority: '826', calendar: { years: [] } } as const;
  const decisions = [aSuspension({ school: 'school-9' }), aSuspension({ id: 'd2' })];
  const asked = questionOf(
    aPupilCase({ exclusions: { decisions }, formerSchools: [{ ...former, calendar: { years: [] } }] }),
  );
  expect(asked.decisions?.map(({ school }) => school)).toEqual(['school-9', 'school-1']);
  expect(asked.calendars).toEqual({ 'school-1': LAW_CALENDAR, 'school-9': { years: [] } });
  expect(asked.schools).toEqual({
    'school-1': { kind: 'maintained', authority: '803' },
    'school-9': { kind: 'pru', authority: '826' },
  });
});

test('sessions at earlier schools count only in the school year in which the pupil was registered (law 10)', () => {
  const of = (...decidedAt: string[]) =>
    questionOf(
      aPupilCase({
        pupil: { ...aPupilCase().pupil, earlierSessionsThisYear: 20 },
        registeredOn: '2026-09-03',
        exclusions: { decisions: decidedAt.map((at, n) => aSuspension({ id: `d${n}`, decidedAt: at })) },
      }),
    ).pupil.earlierSessionsThisYear;
  expect(of()).toBe(20);
  expect(of('2027-07-31T09:15')).toBe(20);
  expect(of('2027-08-01T09:15')).toBe(0);
  expect(of('2027-09-06T09:15', '2027-07-01T09:15')).toBe(20);
});

test('the year group that exempts is that of the day of the last exam (law 24)', () => {
  const at = (examsFinishedOn: string) =>
    questionOf(
      aPupilCase({
        pupil: { ...aPupilCase().pupil, yearGroup: 10, examsFinishedOn },
        registeredOn: '2026-09-03',
      }),
    ).pupil.yearGroup;
  expect(at('2027-06-18')).toBe(10);
  expect(at('2028-06-16')).toBe(11);
});
