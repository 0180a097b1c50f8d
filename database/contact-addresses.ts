import { sql } from 'kysely';
import type { AddressChecked, AddressKind, Correction } from '../rules/pupil/addresses';
import { anyOf } from './any-of';
import type { Database } from './connect';

const COLUMNS = { email: 'email', post: 'postalAddress', phone: 'phone' } as const satisfies Record<
  AddressKind,
  string
>;

/** Writes an address that has had its second look. A pupil has the id of the case. */
export async function useAddress(
  tx: Database,
  pupilId: string,
  { correction: { contact, kind, value }, outcome }: AddressChecked,
): Promise<void> {
  if (outcome !== 'right') return;
  await tx
    .updateTable('contacts')
    .set({ [COLUMNS[kind]]: value })
    .where('pupilId', '=', pupilId)
    .where('id', '=', contact)
    .execute();
}

/** A new address that waits for its second look, with whom it is about. */
export interface WaitingAddress {
  pupil: { id: string; firstName: string; lastName: string };
  correction: Correction;
}

/**
 * The new addresses of a partnership's open cases that wait for a second look, the oldest first. They are few, whatever the
 * database takes them for: each pupil is looked up, and not all pupils gone through.
 *
 * @param schools only of pupils at these
 */
export async function waitingAddresses(
  db: Database,
  { partnership, schools }: { partnership: string; schools?: readonly string[] },
): Promise<WaitingAddress[]> {
  const { rows } = await sql<WaitingAddress['pupil'] & { correction: Correction }>`
    select p.id, p.first_name, p.last_name, w.correction
    from cases c
    cross join lateral (select * from pupils where pupils.case_id = c.case_id limit 1) p
    cross join lateral jsonb_array_elements(c.state -> 'corrections') as w(correction)
    where c.partnership_id = ${partnership} and c.state ? 'corrections' and not c.closed
      and ${schools ? sql<boolean>`p.school_id = ${anyOf(schools)}` : sql<boolean>`true`}
    order by w.correction ->> 'on', p.id
    limit 100`.execute(db);
  return rows.map(({ correction, ...pupil }) => ({ pupil, correction }));
}

/** Whether a letter to this contact has gone to this address before. */
export async function hasBeenWrittenTo(
  db: Database,
  caseId: string,
  contact: string,
  email: string,
): Promise<boolean> {
  const found = await db
    .selectFrom('notices')
    .select('id')
    .where('caseId', '=', caseId)
    .where('recipientContact', '=', contact)
    .where('recipientEmail', '=', email)
    .where('status', '=', 'sent')
    .limit(1)
    .executeTakeFirst();
  return found !== undefined;
}
