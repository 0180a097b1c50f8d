import { dayGiven } from '../../../rules/exclusion/given';

test.each([
  ['by-hand', '2026-12-05', '2026-12-05'],
  ['email', '2026-12-25', '2026-12-25'],
  ['first-class-post', '2026-12-03', '2026-12-07'],
  ['first-class-post', '2026-12-05', '2026-12-08'],
  ['first-class-post', '2026-12-24', '2026-12-30'],
  ['first-class-post', '2027-04-29', '2027-05-04'],
] as const)('given %s on %s: %s (law.md row 36)', (how, on, given) => {
  expect(dayGiven({ how, on }, 'school-1')).toBe(given);
});

test('post beyond the known bank holidays is a missing calendar, never a guess', () => {
  expect(dayGiven({ how: 'first-class-post', on: '2030-12-31' }, 'school-1')).toEqual({
    code: 'calendar-missing',
    school: 'school-1',
    year: '2030/31',
    date: '2031-01-01',
  });
});
