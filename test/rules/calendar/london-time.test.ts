import {
  dateOf,
  hoursBefore,
  instantOf,
  isLocalDateTime,
  localDateTimeOf,
} from '../../../rules/calendar/london-time';

const HOUR = 3_600_000;

test('London time agrees with Intl for every hour of this century', () => {
  const london = new Intl.DateTimeFormat('sv-SE', {
    timeZone: 'Europe/London',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  });
  const disagreements: string[] = [];
  for (let at = Date.UTC(2000, 0, 1); at < Date.UTC(2100, 0, 1); at += HOUR) {
    const ours = localDateTimeOf(at);
    if (ours !== london.format(at).replace(' ', 'T')) disagreements.push(ours);
    const back = instantOf(ours);
    // The hour that comes twice in October means its first; every other comes back as it was.
    if (back !== at && (back !== at - HOUR || localDateTimeOf(back) !== ours)) disagreements.push(ours);
  }
  expect(disagreements).toEqual([]);
});

test('the hour that comes twice in October means its first', () => {
  expect(instantOf('2026-10-25T01:30')).toBe(Date.UTC(2026, 9, 25, 0, 30));
  expect(instantOf('2026-10-25T02:00')).toBe(Date.UTC(2026, 9, 25, 2, 0));
});

test('the hour that is skipped in March is read as winter time', () => {
  expect(localDateTimeOf(instantOf('2027-03-28T01:30'))).toBe('2027-03-28T02:30');
});

test.each([
  ['2026-03-29T00:59', Date.UTC(2026, 2, 29, 0, 59)],
  ['2026-03-29T02:00', Date.UTC(2026, 2, 29, 1, 0)],
  ['2026-10-25T01:59', Date.UTC(2026, 9, 25, 0, 59)],
  ['2026-10-25T02:00', Date.UTC(2026, 9, 25, 2, 0)],
])('summer time runs from 01:00 UTC to 01:00 UTC: %s', (time, instant) => {
  expect(localDateTimeOf(instant)).toBe(time);
  expect(instantOf(time)).toBe(instant);
});

test('in the hour after summer time ends the clock shows the hour again', () => {
  expect(localDateTimeOf(Date.UTC(2026, 9, 25, 1, 0))).toBe('2026-10-25T01:00');
});

test('two o’clock on the morning that skips an hour is the first of summer time', () => {
  expect(instantOf('2027-03-28T02:00')).toBe(Date.UTC(2027, 2, 28, 1, 0));
});

test('48 hours are hours that pass: across a change of the clocks the clock time shifts (row 5)', () => {
  expect(hoursBefore('2026-11-05T09:00', 48)).toBe('2026-11-03T09:00');
  expect(hoursBefore('2026-10-26T09:00', 48)).toBe('2026-10-24T10:00');
  expect(hoursBefore('2027-03-29T09:00', 48)).toBe('2027-03-27T08:00');
});

test('a local time knows its date and refuses one that is not real', () => {
  expect(dateOf('2026-11-02T09:15')).toBe('2026-11-02');
  expect(isLocalDateTime('2026-11-02T23:59')).toBe(true);
  expect(isLocalDateTime('2026-11-02T09:00')).toBe(true);
  for (const text of [
    '2026-11-02T24:00',
    '2026-11-31T09:00',
    '2026-11-02 09:00',
    '2026-11-02T09:00Z',
    '2026-11-02T1x:00',
    '2026-11-02T9:00',
    '2026-11-02TT09:00',
    '2026-11-02T09:0',
  ]) {
    expect([text, isLocalDateTime(text)]).toEqual([text, false]);
  }
});
