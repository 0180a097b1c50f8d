import { sql } from 'kysely';
import type { LocalDate } from '../rules/calendar/types';
import type { BoardEntry } from '../rules/pupil/board';
import type { PupilCase } from '../rules/pupil/state';
import type { Database } from './connect';
import { asOwnPartnershipIs } from './rehearsal';
import { json } from './storable';

/** Stands after every day of a calendar, and before those who owe nothing. */
export const NO_DAY = '9999-12-31';
/** Stands last. */
export const NOTHING_OWED = 'infinity';

/** An open case that the board does not show yet, as it stands. */
export interface NotShown {
  caseId: string;
  clock: string;
  state: PupilCase;
}

/**
 * Writes what the board shows of an open case. Write the case first.
 *
 * @param clockDay the day of the case's own clock, in London
 */
export async function putOnBoard(
  tx: Database,
  { caseId, state, clockDay }: { caseId: string; state: PupilCase; clockDay: LocalDate },
  entry: BoardEntry,
): Promise<void> {
  const { first, daySix, away } = entry;
  const { partnership: partnershipId, school, pupil } = state;
  const { yearGroup, lookedAfter, socialWorker, plan } = pupil;
  const values = {
    caseId,
    partnershipId,
    schoolId: school.id,
    stage: entry.stage,
    clockDay,
    lead: entry.lead,
    yearGroup,
    lookedAfter,
    socialWorker,
    plan,
    need: state.need?.tier ?? null,
    earlyHelp: state.need?.earlyHelp ?? null,
    sortDue: first ? (first.due ?? NO_DAY) : NOTHING_OWED,
    firstDuty: first?.duty ?? null,
    firstOwedBy: first?.owedBy ?? null,
    daySix: daySix?.due ?? null,
    daySixFrom: daySix?.seenFrom ?? null,
    daySixPlace: daySix?.hasPlace ?? null,
  };
  await tx
    .insertInto('board')
    .values(values)
    .onConflict((conflict) => conflict.column('caseId').doUpdateSet(values))
    .execute();
  await tx.deleteFrom('boardAway').where('caseId', '=', caseId).execute();
  if (away.length === 0) return;
  await sql`
    insert into board_away (case_id, partnership_id, school_id, stage, clock_day, place, from_day, until_day)
    select ${caseId}, ${partnershipId}, ${school.id}, ${entry.stage}, ${clockDay}::date, place, "from", coalesce("until", 'infinity')
    from jsonb_to_recordset(${json(away)}::jsonb) as away (place text, "from" date, "until" date)`.execute(
    tx,
  );
}

/** A case that is closed is on no board. */
export async function takeOffBoard(tx: Database, caseId: string): Promise<void> {
  await tx.deleteFrom('board').where('caseId', '=', caseId).execute();
}

/**
 * Takes the cases of a partnership off the board that began in rehearsal: it is live now, and they stay what they were.
 */
export async function takeRehearsedOff(tx: Database, partnership: string): Promise<void> {
  await tx
    .deleteFrom('board')
    .where('caseId', 'in', (e) =>
      e
        .selectFrom('cases')
        .select('caseId')
        .where('partnershipId', '=', partnership)
        .where('rehearsal', '=', true),
    )
    .execute();
}

/** Open cases of pupils that the board does not show: they were written before there was one. Nobody else changes them meanwhile. */
export async function notOnBoard(db: Database, limit: number): Promise<NotShown[]> {
  const rows = await db
    .selectFrom('cases as c')
    .select(['c.caseId', 'c.clock', 'c.state'])
    .where('c.caseKind', '=', 'pupil')
    .where('c.closed', '=', false)
    .where(asOwnPartnershipIs)
    .where((e) =>
      e.not(e.exists(e.selectFrom('board as b').select('b.caseId').whereRef('b.caseId', '=', 'c.caseId'))),
    )
    .orderBy('c.caseId')
    .limit(limit)
    .forUpdate('c')
    .execute();
  return rows.map((row) => ({ ...row, state: row.state as PupilCase }));
}
