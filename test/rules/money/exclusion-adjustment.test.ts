import { exclusionAdjustment, relevantDate } from '../../../rules/money/exclusion-adjustment';
import { lawCalendarWith } from '../../support/law-calendar';

const calendar = lawCalendarWith({});
const exclusion = {
  excludedOn: '2026-09-10',
  mainstream: true,
  yearlyPence: 500_000,
  finalYear: false,
  schoolYearEnds: '2027-08-31',
  directedInVain: false,
};

test('the relevant date is the sixth school day following the exclusion: one after the sixth of it', () => {
  expect(relevantDate('2026-09-10', calendar)).toBe('2026-09-18');
});

test('trap 15: weeks are complete weeks, rounded down, and pence are rounded once', () => {
  expect(exclusionAdjustment(exclusion, calendar)).toEqual({
    relevantDate: '2026-09-18',
    weeks: 27,
    pence: 259_615,
  });
});

test('trap 15: from 1 April of the final year the weeks left are those of the school year', () => {
  const late = { ...exclusion, excludedOn: '2027-04-12' };
  expect(exclusionAdjustment(late, calendar)).toMatchObject({ relevantDate: '2027-04-20', weeks: 49 });
  expect(exclusionAdjustment({ ...late, finalYear: true }, calendar)).toMatchObject({ weeks: 19 });
  const before = { ...exclusion, excludedOn: '2027-03-25', finalYear: true };
  expect(exclusionAdjustment(before, calendar)).toMatchObject({ relevantDate: '2027-04-19', weeks: 49 });
});

test('trap 15: the 4,000 pounds come only after quash-and-direct', () => {
  expect(exclusionAdjustment({ ...exclusion, directedInVain: true }, calendar)).toMatchObject({
    pence: 659_615,
  });
});

test('trap 15: special schools and alternative provision are outside the scheme', () => {
  expect(exclusionAdjustment({ ...exclusion, mainstream: false }, calendar)).toBeUndefined();
});

test('a relevant date past the last calendar is missing, never guessed', () => {
  expect(exclusionAdjustment({ ...exclusion, excludedOn: '2027-07-20' }, calendar)).toMatchObject({
    code: 'calendar-missing',
    year: '2027/28',
  });
});
