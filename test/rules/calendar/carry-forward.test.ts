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

test('a term that would begin before the new year begins with it, one that would outlast it ends with it', () => {
  const year = {
    name: '2026/27',
    from: '2026-09-01',
    to: '2027-08-31',
    terms: [
      { name: 'First', from: '2026-09-01', to: '2026-10-01' },
      { name: 'Last', from: '2027-06-01', to: '2027-08-31' },
    ],
  };
  // Fifty-two weeks before 1 September 2027 is 2 September 2026: the first day would fall outside.
  expect(carriedForward(year).terms).toEqual([
    { name: 'First', from: '2027-09-01', to: '2027-09-30' },
    { name: 'Last', from: '2028-05-30', to: '2028-08-29' },
  ]);
  expect(carriedForward({ ...year, from: '2026-09-08', to: '2027-08-30' }).terms[1]?.to).toBe('2028-08-29');
  expect(carriedForward({ ...year, to: '2027-08-28' }).terms[1]?.to).toBe('2028-08-28');
});

test('holidays, INSET and part days outside the new year do not come again; a year without any has none', () => {
  const bare = { name: '2026/27', from: '2026-09-01', to: '2027-08-31', terms: [] };
  expect(carriedForward(bare)).toEqual({
    name: '2027/28 (carried forward)',
    from: '2027-09-01',
    to: '2028-08-31',
    terms: [],
    holidays: [],
    inset: [],
    closures: [],
    partDays: [],
  });
  const carried = carriedForward({
    ...bare,
    holidays: [
      { name: 'Gone', from: '2026-09-01', to: '2026-09-01' },
      { name: 'One day', from: '2026-09-02', to: '2026-09-02' },
    ],
    inset: ['2026-09-01', '2026-09-02', '2027-08-31'],
    partDays: [
      { date: '2026-09-01', open: ['am'] },
      { date: '2026-12-18', open: ['am'] },
    ],
  });
  expect(carried.holidays).toEqual([{ name: 'One day', from: '2027-09-01', to: '2027-09-01' }]);
  expect(carried.inset).toEqual(['2027-09-01', '2028-08-29']);
  expect(carried.partDays).toEqual([{ date: '2027-12-17', open: ['am'] }]);
});

test('the name of a carried year has two digits after the stroke, in a new century too', () => {
  const year = { name: '2099/00', from: '2098-09-01', to: '2099-08-31', terms: [] };
  expect(carriedForward(year).name).toBe('2099/00 (carried forward)');
});
