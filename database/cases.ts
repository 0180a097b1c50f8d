import type { Insertable, Selectable } from 'kysely';
import { anyOf } from './any-of';
import type { Database } from './connect';
import { PAGE, pageOf, placeIn, type Page } from './page';
import type { CaseKind } from './tables/cases';
import type { Schema } from './schema';
import { json } from './storable';

export type CaseRow = Selectable<Schema['cases']>;
/** A case as it is written: one of which nothing is said is a live one. */
export type NewCase = Omit<CaseRow, 'rehearsal'> & Pick<Insertable<Schema['cases']>, 'rehearsal'>;
/** A case in a list: without its state, which is large. */
export type CaseInList = Omit<CaseRow, 'state'>;

const IN_LIST = [
  'caseId',
  'caseKind',
  'partnershipId',
  'schoolId',
  'lastNumber',
  'clock',
  'status',
  'stage',
  'summary',
  'closed',
  'rehearsal',
] as const;

/** Writes a case as its workflow has it. One that is older than what is there changes nothing. */
export async function upsertCase(tx: Database, row: NewCase): Promise<void> {
  const values = { ...row, summary: json(row.summary), state: json(row.state) };
  await tx
    .insertInto('cases')
    .values(values)
    .onConflict((conflict) =>
      conflict
        .column('caseId')
        .doUpdateSet(values)
        .whereRef('cases.lastNumber', '<=', (e) => e.ref('excluded.lastNumber')),
    )
    .execute();
}

export async function caseById(db: Database, caseId: string): Promise<CaseRow | undefined> {
  return db.selectFrom('cases').selectAll().where('caseId', '=', caseId).executeTakeFirst();
}

/** These cases, in no order. */
export const casesByIds = (db: Database, caseIds: readonly string[]): Promise<CaseRow[]> =>
  db.selectFrom('cases').selectAll().where('caseId', '=', anyOf(caseIds)).execute();

/** The little that lists need of a case, without its state, which is large. */
export async function summaryOfCase(db: Database, caseId: string): Promise<CaseRow['summary'] | undefined> {
  const found = await db
    .selectFrom('cases')
    .select('summary')
    .where('caseId', '=', caseId)
    .executeTakeFirst();
  return found?.summary;
}

/** Which cases, and which page of them. */
export interface CaseListing {
  kind: CaseKind;
  after?: string | null | undefined;
  size?: number;
}

/** The open cases of one kind in one partnership, by id. */
export async function openCases(
  db: Database,
  partnership: string,
  listing: CaseListing,
): Promise<Page<CaseInList>> {
  const size = listing.size ?? PAGE;
  const found = await open(db, listing, size).where('partnershipId', '=', partnership).execute();
  return pageOf(found, size, (row) => [row.caseId]);
}

/** The open cases of one kind in the whole installation, by id: to fill a new engine from the record. */
export async function openCasesOfInstallation(db: Database, listing: CaseListing): Promise<Page<CaseInList>> {
  const size = listing.size ?? PAGE;
  const found = await open(db, listing, size).execute();
  return pageOf(found, size, (row) => [row.caseId]);
}

/** How many pupils' cases of a partnership are open: those that are rehearsed, or those that are live. */
export async function countOpenPupils(
  db: Database,
  { partnership, rehearsal }: { partnership: string; rehearsal: boolean },
): Promise<number> {
  const { count } = await db
    .selectFrom('cases')
    .select((e) => e.fn.countAll<string>().as('count'))
    .where('partnershipId', '=', partnership)
    .where('caseKind', '=', 'pupil')
    .where('closed', '=', false)
    .where('rehearsal', '=', rehearsal)
    .executeTakeFirstOrThrow();
  return Number(count);
}

function open(db: Database, { kind, after }: CaseListing, size: number) {
  const place = placeIn(after, 1);
  return db
    .selectFrom('cases')
    .select(IN_LIST)
    .where('closed', '=', false)
    .where('caseKind', '=', kind)
    .$if(place !== null, (query) => query.where('caseId', '>', place?.[0] ?? ''))
    .orderBy('caseId')
    .limit(size + 1);
}
