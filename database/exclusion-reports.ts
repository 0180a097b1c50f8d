import { sql } from 'kysely';
import type { LocalDate } from '../rules/calendar/types';
import type { Told } from '../rules/partnership/reports/report';
import type { Database } from './connect';
import { json } from './storable';
import type { ClosedReport } from './tables/reports';

/** A report with the name of the school that it is about. */
export interface ExclusionReport {
  id: string;
  schoolId: string;
  schoolName: string;
  reportedOn: LocalDate;
  told: Told;
  closed: ClosedReport | null;
}

/** The time for which somebody waits for another who deals with the same report: while they wait, a connection is theirs. */
const PATIENCE = '4s';
/** What PostgreSQL says to whoever has waited for as long as that. */
const LOCK_NOT_AVAILABLE = '55P03';

/**
 * Lets one at a time say what comes of a report, until the transaction ends.
 *
 * @returns false where somebody else has it for too long: nothing more can be asked in this transaction
 */
export async function lockReport(tx: Database, partnershipId: string, id: string): Promise<boolean> {
  await sql`select set_config('lock_timeout', ${PATIENCE}, true)`.execute(tx);
  try {
    await sql`select pg_advisory_xact_lock(hashtextextended(${`${partnershipId} ${id}`}, 0))`.execute(tx);
    return true;
  } catch (error) {
    if ((error as { code?: unknown }).code === LOCK_NOT_AVAILABLE) return false;
    throw error;
  }
}

/** Adds a report: what is said stays as it is from then on. */
export async function insertReport(
  tx: Database,
  report: { partnershipId: string; id: string; schoolId: string; reportedOn: LocalDate; told: Told },
): Promise<void> {
  await tx
    .insertInto('exclusionReports')
    .values({ ...report, told: json(report.told) })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

/** Says once what came of a report. */
export async function closeReport(
  tx: Database,
  { partnershipId, id }: { partnershipId: string; id: string },
  closed: ClosedReport,
): Promise<void> {
  await tx
    .updateTable('exclusionReports')
    .set({ closed: json(closed) })
    .where('partnershipId', '=', partnershipId)
    .where('id', '=', id)
    .where('closed', 'is', null)
    .execute();
}

/** A report of this partnership. */
export async function reportById(
  db: Database,
  partnershipId: string,
  id: string,
): Promise<ExclusionReport | undefined> {
  return db
    .selectFrom('exclusionReports as r')
    .innerJoin('schools as s', 's.id', 'r.schoolId')
    .select(['r.id', 'r.schoolId', 's.name as schoolName', 'r.reportedOn', 'r.told', 'r.closed'])
    .where('r.partnershipId', '=', partnershipId)
    .where('r.id', '=', id)
    .executeTakeFirst();
}

/** The schools that a report can be about, by name: those of every partnership that is live. */
export async function schoolsToReport(
  db: Database,
): Promise<{ id: string; name: string; partnershipId: string; partnership: string }[]> {
  return db
    .selectFrom('schools as s')
    .innerJoin('partnerships as p', 'p.id', 's.partnershipId')
    .select(['s.id', 's.name', 's.partnershipId', 'p.name as partnership'])
    .where('p.rehearsal', '=', false)
    .orderBy(sql`lower(s.name)`)
    .orderBy('s.id')
    .execute();
}
