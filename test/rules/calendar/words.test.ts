import {
  clockInWords,
  countInWords,
  dateInWords,
  dayInWords,
  lengthInWords,
  timeInWords,
} from '../../../rules/calendar/words';

describe('dates in words (pages.md, section 4)', () => {
  test.each([
    ['2026-11-05', 'Thursday 5 November 2026'],
    ['2024-02-29', 'Thursday 29 February 2024'],
    ['2027-01-01', 'Friday 1 January 2027'],
    ['2026-12-31', 'Thursday 31 December 2026'],
    ['2026-08-30', 'Sunday 30 August 2026'],
  ])('%s is %s', (date, words) => {
    expect(dateInWords(date)).toBe(words);
    expect(dayInWords(date)).toBe(words.slice(0, -5));
  });

  test.each(['', '2026-02-30', 'tomorrow'])('what is no date stays as it came: %p', (text) => {
    expect([dateInWords(text), dayInWords(text)]).toEqual([text, text]);
  });
});

describe('times in words', () => {
  test.each([
    ['2026-11-03T09:00', '9:00am'],
    ['2026-11-03T15:05', '3:05pm'],
    ['2026-11-03T12:00', 'midday'],
    ['2026-11-03T12:30', '12:30pm'],
    ['2026-11-03T00:00', 'midnight'],
    ['2026-11-03T00:15', '12:15am'],
    ['2026-11-03', '2026-11-03'],
  ])('%s is %s', (time, words) => expect(clockInWords(time)).toBe(words));

  test('with its day', () => {
    expect(timeInWords('2026-11-03T09:00')).toBe('9:00am on Tuesday 3 November 2026');
  });
});

describe('numbers in words', () => {
  test.each([
    [0, '0 school days'],
    [1, '1 school day'],
    [3, '3 school days'],
  ])('%p is %s', (count, words) => expect(countInWords(count, 'school day')).toBe(words));

  test('a plural of its own', () => expect(countInWords(2, 'duty', 'duties')).toBe('2 duties'));

  test.each([
    [1, 'half a day'],
    [2, '1 day'],
    [3, '1 and a half days'],
    [5, '2 and a half days'],
    [14, '7 days'],
  ])('%p sessions are %s', (sessions, words) => expect(lengthInWords(sessions)).toBe(words));
});
