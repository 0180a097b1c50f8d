import { noteAnswer } from '../../database/calendar-change-cases';
import type { Database } from '../../database/connect';
import { obligationsOf } from '../../database/obligations';
import type { CaseEntry } from '../../messages/record';
import type { Role } from '../../rules/case/people';
import { whatChanged } from '../../rules/case/what-changed';
import type { EntryOf } from './entry-of';

/** What a case made of a change of the calendar, for the change's report: read from the events of this very step. */
export async function writeAnswer(tx: Database, entry: CaseEntry): Promise<void> {
  const told = entry.events.find(({ event }) => event.type === 'calendar-changed');
  if (entry.kind !== 'pupil' || !told) return;
  const { caseId, state, events, effects } = entry as EntryOf<'pupil'>;
  const change = events.find((e) => e.number === told.number)?.event;
  if (change?.type !== 'calendar-changed' || change.change === undefined) return;
  const toldOf = (number: number): Role[] =>
    effects.flatMap((e) => (e.number === number && e.effect.kind === 'notice' ? [e.effect.to] : []));
  // The record still holds what was owed before: it is replaced after this.
  const dates = whatChanged(events, await obligationsOf(tx, caseId), state.owed, toldOf);
  await noteAnswer(tx, { partnershipId: state.partnership, id: change.change, caseId, dates });
}
