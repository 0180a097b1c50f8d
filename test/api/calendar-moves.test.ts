import { movesOf } from '../../api/calendars/moves';
import { calendarPreviewView } from '../../api/pages/calendars/change/preview-view';
import type { SchoolPage } from '../../api/pages/calendars/school-page';
import { learnPupil } from '../../rules/pupil/learn';
import type { PupilCase } from '../../rules/pupil/state';
import { LAW_YEAR } from '../support/law-calendar';
import { JOINED, twiceOut } from '../support/twice-out';

const NOW = '2026-11-05T16:00';

describe('What a preview says of a day that joins two suspensions (law 17, 21)', () => {
  const pupil = twiceOut();
  const state = pupil.state() as PupilCase;
  const heard = { school: 'school-1', calendar: JOINED };
  const { moves, clocks } = movesOf(state, heard, NOW);

  test('a sixth day that begins to be owed is named with its day', () => {
    expect(clocks).toContainEqual(
      expect.objectContaining({
        outcome: 'began',
        due: '2026-11-12',
        obligation: expect.objectContaining({ duty: 'sixth-day-provision', arisesFrom: 'd2' }) as object,
      }),
    );
  });

  test('clocks and dates are those that the change itself then makes, and no others', () => {
    const before = new Map(state.owed.map((o) => [o.id, o]));
    pupil.happens(NOW, learnPupil(state, { type: 'calendar-changed', ...heard }, NOW));
    const after = (pupil.state() as PupilCase).owed;
    expect(clocks.filter((c) => c.outcome === 'began').map((c) => c.obligation.id)).toEqual(
      after.filter((o) => !before.has(o.id)).map((o) => o.id),
    );
    expect(moves.map((m) => [m.obligation.id, m.to])).toEqual(
      after.filter((o) => before.has(o.id) && before.get(o.id)?.due !== o.due).map((o) => [o.id, o.due]),
    );
  });

  test('and one that opens the day again names the clock that ends', () => {
    const undo = { school: 'school-1', calendar: { years: [LAW_YEAR] } };
    const [ended] = movesOf(pupil.state() as PupilCase, undo, NOW).clocks;
    expect(ended).toMatchObject({ outcome: 'ended', due: '2026-11-12', isPast: false });
    expect(ended?.obligation.id).toBe('sixth-day-provision:d2');
  });
});

test('a clock that begins with its last day gone by is named as past', () => {
  const state = twiceOut().state() as PupilCase;
  const heard = { school: 'school-1', calendar: JOINED };
  const begun = movesOf(state, heard, '2026-11-13T09:00').clocks;
  expect(begun).toContainEqual(expect.objectContaining({ outcome: 'began', isPast: true }));
});

test('a list that is cut says how many more there are', () => {
  const none = { moved: [], kept: [], clocks: [], letters: 0, told: 0 };
  const counts = { cases: 9, touched: 4, total: 3, totalKept: 2, totalClocks: 1 };
  const page = {} as SchoolPage;
  expect(calendarPreviewView({ ...none, ...counts }, page)).toMatchObject({
    summary: '3 dates move and 1 clock begins or ends, in 4 cases of 9 open cases at the school.',
    more: { moved: 3, kept: 2, clocks: 1 },
  });
});
