import { inWorkingDays } from '../../../rules/case/owed';

test('working days skip weekends and bank holidays, each day with its reason', () => {
  expect(inWorkingDays('2026-12-24', 2)).toEqual({
    due: '2026-12-30',
    days: [
      { date: '2026-12-24', counts: null, why: 'day 0' },
      { date: '2026-12-25', counts: null, why: 'weekend or bank holiday' },
      { date: '2026-12-26', counts: null, why: 'weekend or bank holiday' },
      { date: '2026-12-27', counts: null, why: 'weekend or bank holiday' },
      { date: '2026-12-28', counts: null, why: 'weekend or bank holiday' },
      { date: '2026-12-29', counts: 1, why: 'working day' },
      { date: '2026-12-30', counts: 2, why: 'working day' },
    ],
  });
});
