import { caseById } from '../../database/cases';
import { refuse } from '../../rules/refusal';
import type { Decision } from '../../rules/case/verbs';
import type { Answer } from '../engine/answer';
import type { Start } from '../engine/engine';
import type { House } from '../house';
import { doneBefore } from './done-before';

/** Starts a case with its first command, once: a case that is there already answers a retry and refuses anything else. */
export async function startCase(house: House, start: Start, decision: Decision<unknown>): Promise<Answer> {
  if (await caseById(house.db, start.caseId)) {
    return (
      (await doneBefore(house, start.caseId, start.command.id)) ?? {
        refused: refuse('id-already-used', 'A6'),
      }
    );
  }
  return 'refused' in decision ? { refused: decision } : house.engine.start(start);
}
