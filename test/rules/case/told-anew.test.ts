import { obligationEffects } from '../../../rules/case/obligation-effects';
import type { ObligationEvent } from '../../../rules/case/events';
import type { Obligation, Rung } from '../../../rules/case/obligation';
import { anObligation } from '../../support/cases';
import { daySix } from '../../support/letter-states';

const rung = (tell: Rung['tell'], climbedAt?: string): Rung => ({
  id: 'coming-1',
  at: '2026-11-04T08:00',
  tell,
  notice: 'duty-coming',
  ...(climbedAt && { climbedAt }),
});
const moved = (changes: Partial<Extract<ObligationEvent, { type: 'obligation-moved' }>>) => ({
  type: 'obligation-moved' as const,
  id: 'sixth-day-provision:d1',
  from: '2026-11-05',
  due: '2026-11-06',
  basis: [],
  ladder: [],
  why: 'exclusion-corrected',
  ...changes,
});
const told = (event: ObligationEvent, owed: Obligation): string[] =>
  obligationEffects(event, [owed]).map((effect) => ('to' in effect ? effect.to : effect.kind));

describe('Who hears that a duty is not as it was told', () => {
  test('of a statutory date that moves: whoever owes it, and whoever was reminded of the day before (D2)', () => {
    const ladder = [rung(['governing-body', 'authority'], '2026-11-04T08:00'), rung(['headteacher'])];
    expect(told(moved({}), daySix({ ladder }))).toEqual(['governing-body', 'authority']);
  });

  test('of a date of the programme that moves: nobody, its reminders come anew', () => {
    const ladder = [rung(['lead'], '2026-11-04T08:00')];
    expect(told(moved({}), anObligation({ id: 'sixth-day-provision:d1', ladder }))).toEqual([]);
  });

  test('of a duty that passes to another: the one who owes it now, whatever the duty', () => {
    const escalation = anObligation({
      id: 'sixth-day-provision:d1',
      duty: 'answer-escalation',
      owedBy: 'headteacher',
    });
    expect(told(moved({ due: '2026-11-05', owedBy: 'headteacher' }), escalation)).toEqual(['headteacher']);
    expect(told(moved({ due: '2026-11-05' }), escalation)).toEqual([]);
  });

  test('of one that is closed: nobody', () => {
    const ladder = [rung(['authority'], '2026-11-04T08:00')];
    expect(told(moved({ owedBy: 'authority' }), daySix({ ladder, status: 'done' }))).toEqual([]);
    expect(told(moved({ due: '2026-11-05', owedBy: 'authority' }), daySix({ status: 'done' }))).toEqual([]);
  });
});
