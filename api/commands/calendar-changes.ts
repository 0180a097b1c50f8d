import { calendarChangeWorkflowId } from '../../messages/ids';
import type { TryAgain } from '../../messages/calendar-change';
import type { Actor } from '../../rules/case/people';
import type { ChangeKey } from '../../database/calendar-changes';
import type { Answer } from '../engine/answer';
import type { House } from '../house';

/** Has the cases that have not answered told once more, now: those that the engine has lost are begun from the record. */
export function tryChangeAgain(house: House, key: ChangeKey, id: string, actor: Actor): Promise<Answer> {
  const command: TryAgain = { type: 'try-again', id, actor };
  return house.engine.update({ workflowId: calendarChangeWorkflowId(key.partnershipId, key.id), command });
}
