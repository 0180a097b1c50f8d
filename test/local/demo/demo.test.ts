import bristol2026 from '../../../local/demo/calendars/bristol-2026-27.json';
import bristolCarried from '../../../local/demo/calendars/bristol-carried-forward.json';
import miltonKeynes2025 from '../../../local/demo/calendars/milton-keynes-2025-26.json';
import miltonKeynesCarried from '../../../local/demo/calendars/milton-keynes-carried-forward.json';
import { weekdayIn } from '../../../local/demo/day';
import { pupils } from '../../../local/demo/pupils';
import { stories } from '../../../local/demo/stories';
import { carriedForward } from '../../../rules/calendar/carry-forward';
import type { SchoolYear } from '../../../rules/calendar/types';

/** The years after a real one, as the rules carry them forward. */
function following(year: SchoolYear, count: number): SchoolYear[] {
  const next = carriedForward(year);
  return count === 1 ? [next] : [next, ...following(next, count - 1)];
}

test.each([
  ['six terms', bristol2026.calendar.years, bristolCarried.calendar.years],
  ['three terms', miltonKeynes2025.calendar.years, miltonKeynesCarried.calendar.years],
])('the carried years of %s are those of the rules, and say so in their names', (_name, real, carried) => {
  const [last] = (real as SchoolYear[]).slice(-1);
  if (!last) throw new Error('There is no real year');
  expect(carried).toEqual(following(last, carried.length));
  for (const { name } of carried) expect(name).toMatch(/carried forward/);
});

test('every pupil of the demonstration has a story, and each is at another point', () => {
  expect(stories).toHaveLength(pupils.length);
  const scene = { today: '2026-11-20', now: '2026-11-20T10:00', lead: 'somebody', worker: 'somebody else' };
  const told = stories.map((story) =>
    story(scene)
      .map((deed) => deed.command)
      .join(),
  );
  expect(new Set(told).size).toBeGreaterThanOrEqual(pupils.length - 1);
});

test('a meeting that would fall on a weekend is put off to the Monday', () => {
  const friday = Date.parse('2026-11-20T10:00:00Z');
  expect([0, 1, 2, 3].map((days) => weekdayIn(days, friday))).toEqual([
    '2026-11-20',
    '2026-11-23',
    '2026-11-23',
    '2026-11-23',
  ]);
});
