import { carriedForward } from '../../../rules/calendar/carry-forward';
import { epochDayOf, weekday } from '../../../rules/calendar/epoch-day';
import { LAW_YEAR } from '../../support/law-calendar';

const next = carriedForward(LAW_YEAR);

test('a carried year follows the old one without a gap and says what it is', () => {
  expect(next.name).toBe('2027/28 (carried forward)');
  expect([next.from, next.to]).toEqual(['2027-09-01', '2028-08-31']);
  const after = carriedForward(next);
  expect([after.name, after.from, after.to]).toEqual([
    '2028/29 (carried forward)',
    '2028-09-01',
    '2029-08-31',
  ]);
});

test('every date keeps its weekday, 52 weeks on', () => {
  expect(next.terms[0]).toEqual({ name: 'Autumn', from: '2027-09-02', to: '2027-12-17' });
  expect(next.holidays?.[0]).toEqual({ from: '2027-10-25', to: '2027-10-29', name: 'Half-term' });
  expect(weekday(epochDayOf(next.terms[1]?.from ?? ''))).toBe(weekday(epochDayOf('2027-01-05')));
});

test('what would fall outside the new year is cut off, and closures do not come again', () => {
  const snow = { date: '2027-01-13', name: 'Snow', announcedOn: '2027-01-13' };
  const early = carriedForward({
    ...LAW_YEAR,
    terms: [{ name: 'Autumn', from: '2026-09-01', to: '2026-12-18' }],
    closures: [snow],
  });
  expect(early.terms[0]?.from).toBe('2027-09-01');
  expect(early.inset).toEqual(['2027-09-01', '2027-11-01', '2028-01-03', '2028-06-23']);
  expect(early.closures).toEqual([]);
});
