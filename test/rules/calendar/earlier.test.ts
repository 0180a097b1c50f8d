import { earlier } from '../../../rules/calendar/earlier';

test.each([
  ['2026-10-23', '2026-10-26', '2026-10-23'],
  ['2026-10-26', '2026-10-23', '2026-10-23'],
  [undefined, '2026-10-23', '2026-10-23'],
  ['2026-10-23', undefined, '2026-10-23'],
  [undefined, undefined, undefined],
  ['2026-10-23T09:00', '2026-10-23T08:59', '2026-10-23T08:59'],
])('of %s and %s the earlier is %s', (one, other, first) => {
  expect(earlier(one, other)).toBe(first);
});
