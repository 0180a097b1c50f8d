import type { Obligation } from '../../../rules/case/obligation';
import { anObligation, aPupilCase, aSuspension, onStage } from '../../support/cases';
import type { Recorded } from '../seed-board';
import { FOREIGN_SCHOOL, OTHER_PARTNERSHIP, OTHER_SCHOOL, personOf } from '../seed';

export const review = (due: string, more: Partial<Obligation> = {}) =>
  anObligation({ id: `weekly-review:${due}`, due, ...more });
const daySix = (due: string) =>
  anObligation({
    id: 'sixth:d1',
    duty: 'sixth-day-provision',
    arisesFrom: 'd1',
    owedBy: 'governing-body',
    due,
  });
export const UPN = 'A123456789012';

/** A pupil in each state that the board tells apart, with what is due first. */
export const pupils: Recorded[] = [
  {
    name: 'Ada Late',
    state: { programme: onStage('stage-1', { lead: personOf('lead') }), owed: [review('2026-10-23')] },
  },
  {
    name: 'Ben Today',
    state: { programme: onStage('stage-2'), owed: [review('2026-11-02'), review('2026-11-20')] },
  },
  {
    name: 'Cy Suspended',
    upn: UPN,
    state: {
      programme: onStage('stage-2'),
      exclusions: { decisions: [aSuspension()] },
      owed: [daySix('2026-11-05'), review('2026-11-30')],
    },
  },
  {
    name: 'Dot Placed',
    school: OTHER_SCHOOL,
    state: {
      pupil: { ...aPupilCase().pupil, lookedAfter: true, yearGroup: 10 },
      need: { tier: 'intensive', earlyHelp: 'open', on: '2026-10-01' },
      exclusions: {
        decisions: [aSuspension({ arranged: { provider: 'Example Centre', startsAt: '2026-11-05T09:00' } })],
      },
      owed: [daySix('2026-11-05')],
    },
  },
  { name: 'Eve Nothing', school: OTHER_SCHOOL },
  {
    name: '=Fay Formula',
    school: OTHER_SCHOOL,
    state: { programme: onStage('stage-3'), owed: [review('2026-12-01')] },
  },
  { name: 'Gil Closed', state: { status: 'closed' } },
  {
    name: 'Hal Foreign',
    school: FOREIGN_SCHOOL,
    partnership: OTHER_PARTNERSHIP,
    state: { owed: [review('2026-10-01')] },
  },
];
