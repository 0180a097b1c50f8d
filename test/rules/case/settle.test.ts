import { obligationEffects } from '../../../rules/case/obligation-effects';
import { settle } from '../../../rules/case/settle';
import type { Verbs } from '../../../rules/case/verbs';
import { anObligation } from '../../support/cases';

interface Counter {
  count: number;
  owed: [];
}
type Counted = { type: 'counted' } | { type: 'reached'; at: number };

const counter = (react: (count: number) => boolean): Verbs<Counter, never, Counted> => ({
  decide: () => ({ events: [] }),
  evolve: (state, event) => (event.type === 'counted' ? { ...state, count: state.count + 1 } : state),
  obligations: () => [],
  effects: (event) => (event.type === 'counted' ? [{ kind: 'offer-places' }] : []),
  react: ({ count }) => (react(count) ? [{ type: 'counted' }] : []),
});
const none: Counter = { count: 0, owed: [] };

test('what follows by itself follows in the same step, until there is no more to say', () => {
  const { events, state } = settle(
    counter((n) => n < 3),
    none,
    [{ type: 'counted' }],
    '2026-09-21T13:00',
  );
  expect(state.count).toBe(3);
  expect(events).toHaveLength(3);
});

test('a rule that never comes to rest is cut off', () => {
  expect(
    settle(
      counter(() => true),
      none,
      [{ type: 'counted' }],
      '2026-09-21T13:00',
    ).state.count,
  ).toBe(9);
});

test('each effect names the event it comes from', () => {
  const { effects } = settle(
    counter(() => false),
    none,
    [{ type: 'reached', at: 1 }, { type: 'counted' }] as Counted[],
    '2026-09-21T13:00',
  );
  expect(effects).toEqual([{ of: 1, effect: { kind: 'offer-places' } }]);
});

describe('whom an obligation has told', () => {
  const sixth = anObligation({
    id: 'sixth',
    duty: 'sixth-day-provision',
    owedBy: 'governing-body',
    ladder: [{ id: 'due', at: '2026-11-05T08:00', tell: ['headteacher', 'authority'], notice: 'duty-due' }],
  });
  const weekly = anObligation({ id: 'weekly' });
  const moved = (from: string) => ({
    type: 'obligation-moved' as const,
    id: 'sixth',
    from,
    due: '2026-09-21',
    basis: [],
    ladder: [],
    why: 'calendar-changed',
  });

  test('the owner of a statutory clock, at once, when it begins and when its date moves (C3, D2)', () => {
    const told = [
      { kind: 'notice', notice: 'duty-coming', to: 'governing-body', about: { obligation: 'sixth' } },
    ];
    expect(obligationEffects({ type: 'obligation-arose', obligation: sixth }, [sixth])).toEqual(told);
    expect(obligationEffects({ ...moved('2026-09-18'), why: 'suspended' }, [sixth])).toEqual(told);
  });

  test('the family, where a date it was told moves with the calendar, or goes (D2)', () => {
    const toParents = { kind: 'notice', notice: 'date-moved', to: 'parents', about: { obligation: 'sixth' } };
    expect(obligationEffects(moved('2026-09-18'), [sixth])[1]).toEqual(toParents);
    const lapsed = { type: 'obligation-lapsed', id: 'sixth', on: '2026-09-18' } as const;
    expect(obligationEffects({ ...lapsed, why: 'calendar-changed' }, [sixth])).toEqual([toParents]);
    expect(obligationEffects({ ...moved('2026-09-18'), id: 'weekly' }, [weekly])).toEqual([]);
  });

  test('nobody, when only a reminder has moved', () => {
    expect(obligationEffects(moved('2026-09-21'), [sixth])).toEqual([]);
  });

  test('everybody on the rung that is climbed (E8)', () => {
    const climbed = { type: 'rung-climbed', id: 'sixth', rung: 'due', at: '2026-11-05T08:00' } as const;
    expect(obligationEffects(climbed, [sixth]).map((e) => e.kind === 'notice' && e.to)).toEqual([
      'headteacher',
      'authority',
    ]);
    expect(obligationEffects({ ...climbed, rung: 'no-such' }, [sixth])).toEqual([]);
    expect(obligationEffects(climbed, [])).toEqual([]);
  });

  test('nobody, when it is met or lapses', () => {
    const on = '2026-11-05';
    expect(obligationEffects({ type: 'obligation-met', id: 'sixth', on, late: false }, [sixth])).toEqual([]);
    expect(obligationEffects({ type: 'obligation-lapsed', id: 'sixth', on, why: 'x' }, [sixth])).toEqual([]);
  });
});
