import type { Selectable } from 'kysely';
import type { SchoolCalendar } from '../rules/calendar/types';
import type { Locality } from '../rules/partnership/localities/locality';
import type { PartnershipSchool, RegisterFacts, SchoolDetails } from '../rules/partnership/state';
import type { Policy } from '../rules/policies/policy';
import { anyOf } from './any-of';
import type { Database } from './connect';
import type { Schema } from './schema';
import { json } from './storable';

export type PartnershipRow = Selectable<Schema['partnerships']>;
export type School = Selectable<Schema['schools']>;

/** Adds a partnership, or renames it and changes its policy and its localities. Running cases keep the policy that they have pinned. */
export async function upsertPartnership(
  tx: Database,
  partnership: { id: string; name: string; policy: Policy; rehearsal?: boolean; localities?: Locality[] },
): Promise<void> {
  const { id, name, policy, rehearsal = false, localities = [] } = partnership;
  const kept = { policy: json(policy), localities: json(localities) };
  const values = { name, policyId: policy.id, rehearsal, ...kept };
  await tx
    .insertInto('partnerships')
    .values({ id, ...values })
    .onConflict((conflict) => conflict.column('id').doUpdateSet(values))
    .execute();
}

export async function partnershipById(db: Database, id: string): Promise<PartnershipRow | undefined> {
  return db.selectFrom('partnerships').selectAll().where('id', '=', id).executeTakeFirst();
}

/** The localities of a partnership, by name, with their families of schools. */
export async function localitiesOf(db: Database, id: string): Promise<Locality[]> {
  const found = await db
    .selectFrom('partnerships')
    .select('localities')
    .where('id', '=', id)
    .executeTakeFirst();
  return found?.localities ?? [];
}

/** All partnerships of the installation, by name. */
export async function partnerships(db: Database): Promise<PartnershipRow[]> {
  return db.selectFrom('partnerships').selectAll().orderBy('name').orderBy('id').execute();
}

/** Adds a school, or changes what is known of it. One of another partnership stays as it is. */
export async function upsertSchool(
  tx: Database,
  partnershipId: string,
  { id, calendar, details = {}, ...school }: PartnershipSchool,
): Promise<void> {
  const values = { ...school, partnershipId, calendar: json(calendar), details: json(details) };
  await tx
    .insertInto('schools')
    .values({ id, ...values })
    .onConflict((conflict) =>
      conflict.column('id').doUpdateSet(values).where('schools.partnershipId', '=', partnershipId),
    )
    .execute();
}

/** Changes the calendar of a school of this partnership, and the words on where it is from. */
export async function setCalendar(
  tx: Database,
  partnershipId: string,
  { school, calendar, note }: { school: string; calendar: SchoolCalendar; note: string },
): Promise<void> {
  await tx
    .updateTable('schools')
    .set({ calendar: json(calendar), calendarNote: note })
    .where('id', '=', school)
    .where('partnershipId', '=', partnershipId)
    .execute();
}

/** Changes what the national register says of a school of this partnership. */
export async function setSchoolFacts(
  tx: Database,
  partnershipId: string,
  { school, facts }: { school: string; facts: RegisterFacts },
): Promise<void> {
  await tx
    .updateTable('schools')
    .set(facts)
    .where('id', '=', school)
    .where('partnershipId', '=', partnershipId)
    .execute();
}

/** Changes what the letters of a school of this partnership need of it. */
export async function setSchoolDetails(
  tx: Database,
  partnershipId: string,
  {
    school,
    details,
    governorsEmail,
  }: { school: string; details: SchoolDetails; governorsEmail?: string | undefined },
): Promise<void> {
  await tx
    .updateTable('schools')
    .set({ details: json(details), ...(governorsEmail !== undefined && { governorsEmail }) })
    .where('id', '=', school)
    .where('partnershipId', '=', partnershipId)
    .execute();
}

export async function schoolById(db: Database, id: string): Promise<School | undefined> {
  return db.selectFrom('schools').selectAll().where('id', '=', id).executeTakeFirst();
}

/** The schools of a partnership, or those of them with these ids, by name. */
export async function schoolsOf(
  db: Database,
  partnershipId: string,
  ids?: readonly string[],
): Promise<School[]> {
  return db
    .selectFrom('schools')
    .selectAll()
    .where('partnershipId', '=', partnershipId)
    .$if(ids !== undefined, (q) => q.where('id', '=', anyOf(ids ?? [])))
    .orderBy('name')
    .orderBy('id')
    .execute();
}
