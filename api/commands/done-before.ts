import type { Answer } from '../engine/answer';
import type { House } from '../house';

/**
 * The answer to a command that has been done already: what comes after it may refuse it now, and a retry is no mistake.
 *
 * @returns null when the record has no event of that command
 */
export async function doneBefore(house: House, caseId: string, commandId: string): Promise<Answer | null> {
  const row = await house.db
    .selectFrom('events')
    .select((e) => e.fn.max('number').as('last'))
    .where('caseId', '=', caseId)
    .where('commandId', '=', commandId)
    .executeTakeFirst();
  return row?.last ? { done: { case: caseId, number: row.last } } : null;
}
