import { daysOut } from '../../../rules/notices/days-out';
import { aPupilCase, aPermanentExclusion, aSuspension } from '../../support/cases';

const days = (
  decision = aSuspension(),
  changes: Parameters<typeof aPupilCase>[0] = {},
): ReturnType<typeof daysOut> =>
  daysOut(decision, aPupilCase({ exclusions: { decisions: [decision] }, ...changes }));
const fourth = aSuspension({ id: 'd2', decidedAt: '2026-11-03T10:00', sessions: 2 });

describe('the days of a suspension', () => {
  test('seven days over half-term and an INSET day (law.md case B)', () => {
    expect(days()).toEqual({
      first: { on: '2026-10-21', half: false },
      last: { on: '2026-11-06', half: false },
      back: { on: '2026-11-09', half: false },
      atHome: ['2026-10-21', '2026-10-22', '2026-10-23', '2026-11-03', '2026-11-04'],
      sessionsThisTerm: 14,
      missing: null,
    });
  });

  test('half a day ends at midday, and the pupil is back the same afternoon (law 11)', () => {
    const half = days(aSuspension({ sessions: 1 }));
    expect(half.last).toEqual({ on: '2026-10-21', half: true });
    expect(half.back).toEqual({ on: '2026-10-21', half: true });
  });

  test('from an afternoon on, the first day is a half', () => {
    const from = aSuspension({ starts: { date: '2026-10-22', session: 'pm' }, sessions: 2 });
    expect(days(from).first).toEqual({ on: '2026-10-22', half: true });
    expect(days(from).last).toEqual({ on: '2026-10-23', half: true });
  });

  test('a later suspension starts when the earlier is over (law 12)', () => {
    const both = aPupilCase({ exclusions: { decisions: [aSuspension(), fourth] } });
    expect(daysOut(fourth, both).first).toEqual({ on: '2026-11-09', half: false });
  });

  test('where the calendar ends, the day back is not guessed (D3)', () => {
    const late = aSuspension({ decidedAt: '2027-07-20T09:00', sessions: 10 });
    expect(days(late)).toMatchObject({ last: null, back: null, missing: { year: '2027/28' } });
  });

  test('without any calendar nothing is guessed', () => {
    expect(days(aSuspension(), { calendar: { years: [] } })).toMatchObject({
      first: null,
      last: null,
      atHome: [],
    });
  });
});

describe('the days at home (law 14)', () => {
  test('end when full-time education starts earlier', () => {
    const arranged = { provider: 'Central Centre', startsAt: '2026-11-03T09:00' };
    expect(days(aSuspension({ arranged })).atHome).toEqual(['2026-10-21', '2026-10-22', '2026-10-23']);
  });

  test('of a permanent exclusion are its first five school days', () => {
    const permanent = aPermanentExclusion();
    expect(days(permanent).atHome).toHaveLength(5);
    expect(days(permanent)).toMatchObject({ last: null, back: null, first: { on: '2026-10-21' } });
  });

  test('are none beyond compulsory school age', () => {
    const { pupil } = aPupilCase();
    expect(days(aSuspension(), { pupil: { ...pupil, dateOfBirth: '2008-11-01' } }).atHome).toEqual([]);
  });
});
