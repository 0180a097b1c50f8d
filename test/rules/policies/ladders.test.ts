import { ladders } from '../../../rules/policies/ladders';
import { isQuiet } from '../../../rules/policies/quiet-hours';

const steps = (duty: keyof typeof ladders): unknown[] =>
  ladders[duty].map((r) => [r.days, r.hour, r.notice, r.tell.join(' and ')]);

/** Duties to be met as soon as practicable: nobody can be told that one is late. */
const NO_DAY_SET = ['off-site-review'];

describe('the ladders that ship (E8)', () => {
  test('a weekly review is the lead’s, then the headteacher hears, then it escalates by itself (B5, B17)', () => {
    expect(steps('weekly-review')).toEqual([
      [0, '13:00', 'duty-due', 'lead'],
      [1, '08:00', 'duty-late', 'lead'],
      [2, '08:00', 'duty-late', 'lead and headteacher'],
      [5, '08:00', 'duty-late', 'headteacher and authority'],
    ]);
    expect(ladders['weekly-review'].at(-1)?.raises).toBe('missed-reviews');
  });

  test('day six is heard of before it is late (C3)', () => {
    expect(steps('sixth-day-provision')).toEqual([
      [-3, '08:00', 'duty-coming', 'governing-body'],
      [-1, '08:00', 'duty-coming', 'governing-body and authority'],
      [0, '08:00', 'duty-due', 'governing-body and authority and headteacher'],
      [1, '08:00', 'duty-late', 'headteacher and authority and chair'],
    ]);
  });

  test('an escalation that nobody answers climbs (B17)', () => {
    expect(ladders['answer-escalation'].map((r) => r.tell)).toEqual([
      ['lead'],
      ['headteacher'],
      ['authority', 'chair'],
    ]);
  });

  test('whatever climbs to the Chair is told to the authority too, which stands for the Chair where there is none', () => {
    const climbs = Object.values(ladders).flatMap((rungs) => rungs.filter((r) => r.tell.includes('chair')));
    expect(climbs.length).toBeGreaterThan(2);
    for (const { tell } of climbs) expect(tell).toContain('authority');
  });

  test('what the authority owes is counted in working days', () => {
    const counted = [...ladders['explain-programme'], ...ladders['record-panel-decision']].map(
      (r) => r.counted,
    );
    expect(new Set(counted)).toEqual(new Set(['working-days']));
  });

  test.each(Object.entries(ladders))(
    '%s climbs in order, in no quiet hour, and says what it is',
    (duty, rungs) => {
      expect(rungs.map((r) => r.days)).toEqual(rungs.map((r) => r.days).sort((a, b) => a - b));
      for (const { days, hour, notice } of rungs) {
        expect(isQuiet(hour)).toBe(false);
        const after = NO_DAY_SET.includes(duty) ? 'duty-due' : 'duty-late';
        expect(notice).toBe(days < 0 ? 'duty-coming' : days === 0 ? 'duty-due' : after);
      }
    },
  );

  test('parents are never chased by a ladder', () => {
    expect(
      Object.values(ladders)
        .flat()
        .flatMap((r) => r.tell),
    ).not.toContain('parents');
  });
});
