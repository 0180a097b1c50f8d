import type { Database } from '../../database/connect';
import { eventsOf } from '../../database/events';
import { undeliveredNumbers } from '../../database/undelivered';
import type { CaseKind, EffectOf } from '../../messages/record';
import type { Carried } from '../../messages/start';
import type { ObligationEvent } from '../../rules/case/events';
import type { PanelEvent } from '../../rules/panel/events';
import type { PanelState } from '../../rules/panel/state';
import { panelVerbs } from '../../rules/panel/verbs';
import type { PartnershipEvent } from '../../rules/partnership/events';
import type { PartnershipState } from '../../rules/partnership/state';
import { partnershipVerbs } from '../../rules/partnership/verbs';
import type { PupilEvent } from '../../rules/pupil/events';
import { NOT_YET, type PupilState } from '../../rules/pupil/state';
import { pupilVerbs } from '../../rules/pupil/verbs';

type AnyState = PupilState | PanelState | PartnershipState;

/** So many command ids are known again after a restart from the record. */
const ACTED_KEPT = 300;

/** The state of a case, folded from its events: what its workflow holds, when nothing is on the way to the record. */
export function foldOf(kind: CaseKind, events: { type: string }[]): AnyState {
  switch (kind) {
    case 'pupil':
      return (events as (PupilEvent | ObligationEvent)[]).reduce(pupilVerbs.evolve, NOT_YET as PupilState);
    case 'panel': {
      const empty: PanelState = { status: 'new', owed: [] };
      return (events as (PanelEvent | ObligationEvent)[]).reduce(panelVerbs.evolve, empty);
    }
    case 'partnership': {
      const empty: PartnershipState = { status: 'new', owed: [] };
      return (events as (PartnershipEvent | ObligationEvent)[]).reduce(partnershipVerbs.evolve, empty);
    }
  }
}

/**
 * What a case is started with when the engine was lost: everything, from its events. Notices that were not handed over
 * yet are unfinished business, and so is a referral without a meeting.
 */
export async function carriedFromRecord(
  db: Database,
  kind: CaseKind,
  caseId: string,
): Promise<Carried<AnyState>> {
  const events = await eventsOf(db, caseId);
  const state = foldOf(
    kind,
    events.map((e) => e.event),
  );
  const number = events.at(-1)?.number ?? 0;
  const acted: Carried<AnyState>['acted'] = [];
  for (const e of events) {
    const known = acted.at(-1);
    if (known?.id === e.commandId) known.number = e.number;
    else acted.push({ id: e.commandId, number: e.number });
  }
  const notices = (await undeliveredNumbers(db, caseId)).map((n): EffectOf => {
    return { number: n, effect: { kind: 'notice', notice: 'duty-due', to: 'chair', about: {} } };
  });
  return {
    caseId,
    number,
    state,
    acted: acted.slice(-ACTED_KEPT),
    unfinished: [...notices, ...bookings(state, number)],
  };
}

function bookings(state: AnyState, number: number): EffectOf[] {
  if (!('transfer' in state) || state.transfer.at !== 'referred') return [];
  const { referral, on: readyOn } = state.transfer;
  return [{ number, effect: { kind: 'book-panel', referral, readyOn } }];
}
