import { sql, type Insertable, type Selectable } from 'kysely';
import type { LocalDate } from '../rules/calendar/types';
import type { Office } from '../rules/case/people';
import { anyOf } from './any-of';
import type { Database } from './connect';
import type { Schema } from './schema';

/** Somebody who can sign in. */
export type Person = Selectable<Schema['people']>;
/** An office as it is held: `schoolId` is null for one of the whole partnership; both days are included. */
export type OfficeHeld = Selectable<Schema['offices']>;
/** An office with its partnership, which may be another than the one that keeps the account; `rehearsal`: it is not live yet. */
export type OfficeInPartnership = OfficeHeld & { partnershipName: string; rehearsal: boolean };
/** Of the person's own partnership first. */
export type PersonWithOffices = Person & { offices: OfficeInPartnership[] };
/** Somebody to write to. */
export type Holder = Omit<Person, 'passwordHash'>;

/** Adds a person. One who is there already keeps everything: an office is added by itself. */
export async function insertPerson(tx: Database, person: Insertable<Schema['people']>): Promise<void> {
  await tx
    .insertInto('people')
    .values(person)
    .onConflict((conflict) => conflict.column('id').doNothing())
    .execute();
}

/** Gives a person an office. The same office from the same day is given once. */
export async function insertOffice(tx: Database, office: Insertable<Schema['offices']>): Promise<void> {
  await tx
    .insertInto('offices')
    .values(office)
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

/** Gives an office of a partnership a last day. */
export async function endOffice(
  tx: Database,
  partnership: string,
  {
    person,
    office,
    school,
    from,
    to,
  }: { person: string; office: Office; school: string | null; from: LocalDate; to: LocalDate },
): Promise<void> {
  await tx
    .updateTable('offices')
    .set({ heldTo: to })
    .where('partnershipId', '=', partnership)
    .where('personId', '=', person)
    .where('office', '=', office)
    .where('schoolId', 'is not distinct from', school)
    .where('heldFrom', '=', from)
    .execute();
}

/** The person who signs in with this address, capitals aside, with the offices held on a day. */
export async function personByEmail(
  db: Database,
  email: string,
  on: LocalDate,
): Promise<PersonWithOffices | undefined> {
  const person = await signingIn(db)
    .where((e) =>
      e(e.fn<string>('lower', ['people.email']), '=', e.fn<string>('lower', [e.val(email.trim())])),
    )
    .orderBy('people.id')
    .executeTakeFirst();
  return person && { ...person, offices: await officesOf(db, person, on) };
}

/** A person by id, with the offices held on a day: none when all of them have run out. */
export async function personById(
  db: Database,
  id: string,
  on: LocalDate,
): Promise<PersonWithOffices | undefined> {
  const person = await signingIn(db).where('people.id', '=', id).executeTakeFirst();
  return person && { ...person, offices: await officesOf(db, person, on) };
}

/** Whoever signs in with an address: one person, in whichever partnership. */
export interface PersonOfAddress {
  id: string;
  partnershipId: string;
  /** In small letters. */
  email: string;
  name: string;
  passwordHash: string;
  /** The code of their own partnership's authority, and the offices they hold in that partnership on the day. */
  authority: string;
  offices: Office[];
}

/** Everybody who signs in with one of these addresses, capitals aside. */
export async function peopleByEmails(
  db: Database,
  emails: readonly string[],
  on: LocalDate,
): Promise<PersonOfAddress[]> {
  return db
    .selectFrom('people')
    .innerJoin('partnerships', 'partnerships.id', 'people.partnershipId')
    .select(['people.id', 'people.partnershipId', 'people.passwordHash', 'people.name'])
    .select((e) => e.fn<string>('lower', ['people.email']).as('email'))
    .select(sql<string>`partnerships.policy ->> 'authority'`.as('authority'))
    .select(
      sql<Office[]>`array(
        select o.office from offices o
        where o.person_id = people.id and o.partnership_id = people.partnership_id
          and ${on}::date between o.held_from and coalesce(o.held_to, 'infinity')
      )`.as('offices'),
    )
    .where((e) => e(e.fn<string>('lower', ['people.email']), '=', anyOf(emails)))
    .orderBy('people.id')
    .execute();
}

/** People with the password that counts: the one they chose, or else the one their account began with. */
const signingIn = (db: Database) =>
  db
    .selectFrom('people')
    .leftJoin('credentials', 'credentials.personId', 'people.id')
    .select(['people.id', 'people.partnershipId', 'people.name', 'people.email'])
    .select((e) => e.fn.coalesce('credentials.passwordHash', 'people.passwordHash').as('passwordHash'));

/** Names and addresses of these people, by name: whose account a partnership keeps, or who holds or has held an office in it. */
export async function peopleByIds(
  db: Database,
  partnership: string,
  ids: readonly string[],
): Promise<Holder[]> {
  return db
    .selectFrom('people')
    .select(['id', 'partnershipId', 'name', 'email'])
    .where('id', '=', anyOf(ids))
    .where((e) =>
      e.or([
        e('partnershipId', '=', partnership),
        e.exists(
          e
            .selectFrom('offices')
            .select('offices.personId')
            .whereRef('offices.personId', '=', 'people.id')
            .where('offices.partnershipId', '=', partnership),
        ),
      ]),
    )
    .orderBy('name')
    .orderBy('id')
    .execute();
}

/** Where an office is held: at one school, or for a whole partnership (then its own offices, not its schools'). */
export type Where = { school: string } | { partnership: string };

/** Who holds an office on a day, by name. */
export async function holdersOf(
  db: Database,
  office: Office,
  where: Where,
  on: LocalDate,
): Promise<Holder[]> {
  return held(db, on)
    .select(['people.id', 'people.partnershipId', 'people.name', 'people.email'])
    .distinct()
    .where('offices.office', '=', office)
    .where((e) =>
      'school' in where
        ? e('offices.schoolId', '=', where.school)
        : e.and([e('offices.partnershipId', '=', where.partnership), e('offices.schoolId', 'is', null)]),
    )
    .orderBy('people.name')
    .orderBy('people.id')
    .execute();
}

async function officesOf(db: Database, { id }: Person, on: LocalDate): Promise<OfficeInPartnership[]> {
  return held(db, on)
    .innerJoin('partnerships', 'partnerships.id', 'offices.partnershipId')
    .selectAll('offices')
    .select(['partnerships.name as partnershipName', 'partnerships.rehearsal'])
    .where('offices.personId', '=', id)
    .orderBy('offices.covers')
    .orderBy('partnerships.name')
    .orderBy('offices.partnershipId')
    .orderBy('offices.heldFrom')
    .execute();
}

/**
 * An office that another partnership gave counts only where it was given to cover that one too, and for as long as both are of
 * one authority: a partnership that moves to the policy of another is covered by that one's officers. And only while they hold
 * an office of the authority at home, one that `mayCover` of the rules asks for: who leaves is shut out by the last day of that.
 */
const counts = (on: LocalDate) => sql<boolean>`(
  offices.partnership_id = people.partnership_id
  or offices.covers and (
    select count(distinct p.policy ->> 'authority') from partnerships p
    where p.id in (offices.partnership_id, people.partnership_id)
  ) = 1 and exists (
    select from offices home
    where home.person_id = people.id and home.partnership_id = people.partnership_id
      and home.office in ('inclusion-officer', 'behaviour-support-worker')
      and ${on}::date between home.held_from and coalesce(home.held_to, 'infinity')
  )
)`;

const held = (db: Database, on: LocalDate) =>
  db
    .selectFrom('offices')
    .innerJoin('people', 'people.id', 'offices.personId')
    .where('offices.heldFrom', '<=', on)
    .where((e) => e.or([e('offices.heldTo', 'is', null), e('offices.heldTo', '>=', on)]))
    .where(counts(on));
