import type { Decision, Fact } from '../../../rules/deadlines';
import { LAW_YEAR } from '../../support/law-calendar';
import { ask, dutyOf, excluded, suspended } from '../../support/question';

const cancelled = (decision: string, on: string): Fact => ({ kind: 'cancelled', decision, on });
const refused = (decisions: Decision[], facts: Fact[], earlierSessionsThisYear = 0) =>
  ask({ decisions, facts, pupil: { dateOfBirth: '2013-05-04', earlierSessionsThisYear } }).refusals;
/** Forty school days, from 10 September to 12 November 2026. */
const forty = suspended('d1', '2026-09-10T09:00', 80);

test('days of suspensions and of the permanent exclusion count together (law 13)', () => {
  const decisions = [forty, excluded('d2', '2026-12-01T09:00')];
  expect(refused(decisions, [cancelled('d2', '2026-12-08')])).toEqual([]);
  expect(refused(decisions, [cancelled('d2', '2026-12-09')])).toMatchObject([
    { decision: 'd2', code: 'cancel-over-45-days' },
  ]);
});

test('a morning that the pupil sat through is no session out', () => {
  const from = (session: 'am' | 'pm') => [
    forty,
    excluded('d2', '2026-12-01T09:00', { starts: { date: '2026-12-01', session } }),
  ];
  expect(refused(from('pm'), [cancelled('d2', '2026-12-08')], 1)).toEqual([]);
  expect(refused(from('am'), [cancelled('d2', '2026-12-08')], 1)).toHaveLength(1);
});

test('days that lie ahead of the cancelling were never served', () => {
  const long = suspended('d1', '2026-09-10T09:00', 90);
  expect(refused([long], [cancelled('d1', '2026-09-11')])).toEqual([]);
  expect(refused([long], [cancelled('d1', '2026-09-11')], 1)).toMatchObject([{ code: 'over-45-days' }]);
});

test('a part day is one session', () => {
  const partDays = ['2026-09-10', '2026-09-11'].map((date) => ({ date, open: ['am' as const] }));
  const asked = (on: string) =>
    ask({
      calendars: { 'school-1': { years: [{ ...LAW_YEAR, partDays }] } },
      decisions: [excluded('d1', '2026-09-10T09:00')],
      facts: [cancelled('d1', on)],
    }).refusals;
  // Two mornings and forty-four whole days are ninety sessions: the 46th day is 20 November.
  expect(asked('2026-11-21')).toEqual([]);
  expect(asked('2026-11-24')).toMatchObject([{ code: 'cancel-over-45-days' }]);
});

test('days of another school year do not count', () => {
  const before = {
    name: '2025/26',
    from: '2025-09-01',
    to: '2026-08-31',
    terms: [{ name: 'Summer', from: '2026-01-05', to: '2026-07-31' }],
  };
  const decisions = [suspended('d1', '2026-03-02T09:00', 80), excluded('d2', '2026-09-10T09:00')];
  const asked = (on: string, all = decisions) =>
    ask({
      calendars: { 'school-1': { years: [before, LAW_YEAR] } },
      decisions: all,
      facts: [cancelled(all.at(-1)?.id ?? '', on)],
    }).refusals;
  expect(asked('2026-11-20')).toEqual([]);
  expect(asked('2026-11-21')).toHaveLength(1);
  const acrossSummer = [excluded('d1', '2026-07-06T09:00')];
  expect(asked('2026-11-13', acrossSummer)).toEqual([]);
  expect(asked('2026-11-16', acrossSummer)).toHaveLength(1);
});

test('of two cancellings the earlier is judged first: what it ends is not out for the other', () => {
  const decisions = [forty, excluded('d2', '2026-09-11T09:00')];
  const both = [cancelled('d1', '2026-11-23'), cancelled('d2', '2026-09-15')];
  expect(refused(decisions, both)).toEqual([]);
  expect(refused(decisions, [...both].reverse())).toEqual([]);
  expect(refused(decisions, [cancelled('d1', '2026-11-23')])).toMatchObject([
    { code: 'cancel-over-45-days' },
  ]);
});

test('a decision that is refused has no effect on the cancelling of another', () => {
  const decisions = [excluded('d1', '2026-09-10T09:00'), suspended('d2', '2026-09-11T09:00', 91)];
  const facts = [cancelled('d1', '2026-11-20'), cancelled('d2', '2026-09-14')];
  expect(refused(decisions, facts).map(({ code }) => code)).not.toContain('cancel-over-45-days');
});

describe('What is left of a cancelled decision', () => {
  const names = (on: string, decisions = [suspended('d1', '2026-10-05T09:00', 14)]) =>
    ask({ decisions, facts: [cancelled('d1', on)] }).duties.map(({ duty }) => duty);

  test('what was due before the day stays, what is due on it goes, but for the notices of the day of decision', () => {
    expect(names('2026-10-05')).toEqual([
      'tell-parents',
      'tell-authority',
      'tell-governors',
      'section-104-notice',
    ]);
    expect(names('2026-10-12')).toContain('set-work');
    expect(names('2026-10-12')).not.toContain('sixth-day-provision');
  });

  test('a notice that was due later than the day of decision goes', () => {
    const later = [suspended('d1', '2026-10-23T14:00', 4, { beforeAfternoon: false })];
    expect(names('2026-10-26', later)).not.toContain('section-104-notice');
    expect(names('2026-10-26', later)).toContain('tell-parents');
    expect(names('2026-10-26', later)).not.toContain('tell-governors');
  });

  test('a date that was missing anyway is not asked for, unless it fell before', () => {
    const july = [excluded('d1', '2027-07-14T09:15')];
    expect(ask({ decisions: july, facts: [cancelled('d1', '2027-07-16')] }).problems).toEqual([]);
    const years = (on: string) =>
      ask({
        decisions: [suspended('d1', '2027-07-21T14:00', 4, { beforeAfternoon: false })],
        facts: [cancelled('d1', on)],
      }).problems.map(({ year }) => year);
    expect(new Set(years('2027-09-02'))).toEqual(new Set(['2027/28']));
    expect(years('2027-09-01')).toEqual([]);
  });

  test('a duty that has no day is owed no more', () => {
    const facts: Fact[] = [
      cancelled('d1', '2026-10-06'),
      { kind: 'representations', decision: 'd1', on: '2026-10-05' },
    ];
    const left = ask({ decisions: [suspended('d1', '2026-10-05T09:00', 4)], facts });
    expect(dutyOf(left, 'consider-representations')).toBeUndefined();
  });
});
