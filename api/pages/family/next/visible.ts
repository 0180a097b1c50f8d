import type { Database } from '../../../../database/connect';
import type { Obligation } from '../../../../rules/case/obligation';
import type { FamilyPage } from '../family-page';

/** What professionals owe one another. The rest is owed to the family, or is theirs to do. */
const AMONG_STAFF: Obligation['duty'][] = [
  'answer-escalation',
  'weekly-digest',
  'offices-end',
  'hold-meeting',
];

/**
 * The duties that this one of the family may see. The answer to a concern is shown to whoever raised it, and to nobody
 * else: it may have been raised in private.
 */
export async function visibleDuties({ house, caseId, contact, state }: FamilyPage): Promise<Obligation[]> {
  const own = await concernsRaisedBy(house.db, caseId, contact.id);
  return state.owed.filter(
    ({ duty, arisesFrom }) =>
      !AMONG_STAFF.includes(duty) && (duty !== 'answer-concern' || own.includes(arisesFrom)),
  );
}

async function concernsRaisedBy(db: Database, caseId: string, contact: string): Promise<string[]> {
  const rows = await db
    .selectFrom('events')
    .select('body')
    .where('caseId', '=', caseId)
    .where('type', '=', 'concern-raised')
    .where('actorOffice', '=', 'family')
    .where('actorPerson', '=', contact)
    .execute();
  return rows.map(({ body }) => (body as { concern: string }).concern);
}
