import { entriesOf, partDayName } from '../../../rules/calendar/entries';
import { finding, wasThere } from '../../../rules/calendar/finding';

test('a school year is read line by line: terms, holidays, INSET, closures, part days', () => {
  expect(
    entriesOf({
      name: '2026/27',
      from: '2026-09-01',
      to: '2027-08-31',
      terms: [{ name: 'Autumn', from: '2026-09-03', to: '2026-12-18' }],
      holidays: [{ name: 'Half-term', from: '2026-10-26', to: '2026-10-30' }],
      inset: ['2026-11-02'],
      closures: [{ date: '2027-01-13', name: 'Snow', announcedOn: '2027-01-12' }],
      partDays: [{ date: '2026-12-18', open: ['am'] }],
    }),
  ).toEqual([
    { kind: 'term', name: 'Autumn', from: '2026-09-03', to: '2026-12-18' },
    { kind: 'holiday', name: 'Half-term', from: '2026-10-26', to: '2026-10-30' },
    { kind: 'inset', name: 'INSET day', from: '2026-11-02', to: '2026-11-02' },
    { kind: 'closure', name: 'Snow', from: '2027-01-13', to: '2027-01-13' },
    { kind: 'part-day', name: 'Morning only', from: '2026-12-18', to: '2026-12-18', open: ['am'] },
  ]);
});

test('a year with terms alone has no other lines', () => {
  expect(entriesOf({ name: '2026/27', from: '2026-09-01', to: '2027-08-31', terms: [] })).toEqual([]);
});

test('a part day is called by the session that is left', () => {
  expect(partDayName(['am'])).toBe('Morning only');
  expect(partDayName(['pm'])).toBe('Afternoon only');
  expect(partDayName(['am', 'pm'])).toBe('Whole day');
  expect(partDayName([])).toBe('No session');
});

test('a warning was there before when code, year and dates are the same and its count is no worse', () => {
  const one = finding('too-few-days', '2026/27', ['2026-09-01', '2027-08-31'], { days: 189 });
  expect(wasThere(one, { ...one, detail: { days: 189, term: 'Autumn' } })).toBe(true);
  expect(wasThere(one, { ...one, code: 'too-many-days' })).toBe(false);
  expect(wasThere(one, { ...one, year: '2027/28' })).toBe(false);
  expect(wasThere(one, { ...one, dates: ['2026-09-01'] })).toBe(false);
  expect(wasThere(one, { ...one, detail: { days: 188 } })).toBe(false);
  const [over, term] = [
    finding('too-many-days', '2026/27', [], { days: 191 }),
    finding('term-length', '2026/27', [], { days: 20 }),
  ];
  expect(wasThere(over, { ...over, detail: { days: 192 } })).toBe(false);
  expect(wasThere(term, { ...term, detail: { days: 19 } })).toBe(false);
});
