import { calendarDiff } from '../../../api/calendars/diff';
import { addClosure } from '../../../api/calendars/edits/add-closure';
import { addInset } from '../../../api/calendars/edits/add-inset';
import { addPartDay } from '../../../api/calendars/edits/add-part-day';
import { addYear } from '../../../api/calendars/edits/add-year';
import { changeTerm } from '../../../api/calendars/edits/change-term';
import type { Edited } from '../../../api/calendars/edits/edited';
import { removeEntries } from '../../../api/calendars/edits/remove-entry';
import { takeFile } from '../../../api/calendars/edits/take-file';
import { keyedEntries } from '../../../api/calendars/entry-key';
import type { Entry } from '../../../rules/calendar/entries';
import type { SchoolCalendar } from '../../../rules/calendar/types';
import { LAW_CALENDAR, LAW_YEAR } from '../../support/law-calendar';

const done = (edited: Edited): SchoolCalendar => {
  if ('errors' in edited) throw new Error(JSON.stringify(edited.errors));
  return edited.calendar;
};
const change = (edited: Edited) => calendarDiff(LAW_CALENDAR, done(edited));
const errors = (edited: Edited) => ('errors' in edited ? edited.errors.map((e) => e.field) : []);
const keyOf = (kind: string, from: string): string =>
  keyedEntries(LAW_CALENDAR).find(({ entry }) => entry.kind === kind && entry.from === from)?.key ?? '';

describe('Closing a school', () => {
  const snow = (from: string, to: string) =>
    addClosure(LAW_CALENDAR, { from, to, name: 'Snow', announcedOn: '2027-01-12' });

  test('closes its school days, and no others', () => {
    expect(change(snow('2027-01-15', '2027-01-18'))).toEqual({
      added: ['Closed: Friday 15 January 2027, Snow', 'Closed: Monday 18 January 2027, Snow'],
      removed: [],
    });
  });

  test('is for days on which it is open, in a year that is known', () => {
    expect(errors(snow('2027-02-15', '2027-02-19'))).toEqual(['from']);
    expect(errors(snow('2027-09-06', '2027-09-06'))).toEqual(['from']);
    expect(errors(snow('2027-07-20', '2027-09-06'))).toEqual(['to']);
  });

  test('leaves a day that is closed already as it is', () => {
    const once = done(snow('2027-01-13', '2027-01-13'));
    const again = done(
      addClosure(once, { from: '2027-01-13', to: '2027-01-14', name: 'Ice', announcedOn: '2027-01-13' }),
    );
    expect(again.years[0]?.closures?.map((c) => c.name)).toEqual(['Snow', 'Ice']);
  });
});

test('an INSET day is added once, in a year that is known', () => {
  expect(change(addInset(LAW_CALENDAR, '2027-03-05')).added).toEqual(['INSET: Friday 5 March 2027']);
  expect(errors(addInset(LAW_CALENDAR, '2026-11-02'))).toEqual(['date']);
  expect(errors(addInset(LAW_CALENDAR, '2028-03-06'))).toEqual(['date']);
});

test('a part day is added once, in a year that is known', () => {
  const edited = addPartDay(LAW_CALENDAR, '2026-12-18', 'am');
  expect(change(edited).added).toEqual(['Part day: Friday 18 December 2026, Morning only']);
  expect(errors(addPartDay(done(edited), '2026-12-18', 'pm'))).toEqual(['date']);
  expect(errors(addPartDay(LAW_CALENDAR, '2028-03-06', 'pm'))).toEqual(['date']);
});

test('a year stands in its place, and there is one of each name', () => {
  const before = { ...LAW_YEAR, name: '2025/26', from: '2025-09-01', to: '2026-08-31', terms: [] };
  expect(done(addYear(LAW_CALENDAR, before)).years.map((y) => y.name)).toEqual(['2025/26', '2026/27']);
  expect(errors(addYear(LAW_CALENDAR, LAW_YEAR))).toEqual(['name']);
});

test('a term gets other days', () => {
  const term = { name: 'Spring', from: '2027-01-06', to: '2027-03-25' };
  expect(change(changeTerm(LAW_CALENDAR, keyOf('term', '2027-01-05'), term))).toEqual({
    added: ['Term: Wednesday 6 January 2027 to Thursday 25 March 2027, Spring'],
    removed: ['Term: Tuesday 5 January 2027 to Thursday 25 March 2027, Spring'],
  });
  expect(errors(changeTerm(LAW_CALENDAR, 'gone', term))).toEqual(['which']);
});

test('lines of each kind are removed, and one that is gone is named', () => {
  const full = done(
    addPartDay(
      done(
        addClosure(LAW_CALENDAR, {
          from: '2027-01-13',
          to: '2027-01-13',
          name: 'Snow',
          announcedOn: '2027-01-13',
        }),
      ),
      '2026-12-18',
      'am',
    ),
  );
  const keys = keyedEntries(full).map(({ key }) => key);
  const [year] = done(removeEntries(full, keys)).years;
  expect(year).toMatchObject({ terms: [], holidays: [], inset: [], closures: [], partDays: [] });
  expect(errors(removeEntries(full, ['gone']))).toEqual(['which']);
});

describe('Taking a file in', () => {
  const entry = (kind: Entry['kind'], from: string, to = from): Entry => ({
    kind,
    from,
    to,
    name: 'From the file',
  });
  const ON = '2026-11-10';

  test('replaces the kinds that it has, and leaves the others', () => {
    const { added, removed } = change(
      takeFile(LAW_CALENDAR, { years: [], entries: [entry('inset', '2027-06-28')] }, ON),
    );
    expect(added).toEqual(['INSET: Monday 28 June 2027']);
    expect(removed).toHaveLength(5);
    expect(removed.every((line) => line.startsWith('INSET'))).toBe(true);
  });

  test('brings a year from September to August where it names none', () => {
    const calendar = done(
      takeFile(LAW_CALENDAR, { years: [], entries: [entry('term', '2027-09-02', '2027-12-17')] }, ON),
    );
    expect(calendar.years[1]).toMatchObject({ name: '2027/28', from: '2027-09-01', to: '2028-08-31' });
    expect(calendar.years[0]).toEqual(LAW_YEAR);
  });

  test('brings the years that it names, and renames one that begins on the same day', () => {
    const years = [{ name: 'A year', from: '2026-09-01', to: '2027-08-31' }];
    const calendar = done(takeFile(LAW_CALENDAR, { years, entries: [] }, ON));
    expect(calendar.years.map((y) => y.name)).toEqual(['A year']);
    expect(calendar.years[0]?.terms).toEqual(LAW_YEAR.terms);
  });

  test('counts a closure as announced on the day of the import, and keeps what was announced before', () => {
    const closed = {
      years: [{ ...LAW_YEAR, closures: [{ date: '2027-01-13', name: 'Snow', announcedOn: '2027-01-12' }] }],
    };
    const entries = [entry('closure', '2027-01-13'), entry('closure', '2027-01-14')];
    const [year] = done(takeFile(closed, { years: [], entries }, ON)).years;
    expect(year?.closures?.map((c) => c.announcedOn)).toEqual(['2027-01-12', ON]);
  });

  test('that says nothing is refused', () => {
    expect(errors(takeFile(LAW_CALENDAR, { years: [], entries: [] }, ON))).toEqual(['file']);
  });
});
