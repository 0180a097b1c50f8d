import type { Insertable, Selectable } from 'kysely';
import type { LocalDate, LocalDateTime } from '../rules/calendar/types';
import type { Database } from './connect';
import { asPartnershipIs } from './rehearsal';
import type { Schema } from './schema';

export type PanelMeetingRow = Selectable<Schema['panelMeetings']>;

/** Writes a meeting as its case has it. */
export async function upsertMeeting(
  tx: Database,
  meeting: Insertable<Schema['panelMeetings']>,
): Promise<void> {
  await tx
    .insertInto('panelMeetings')
    .values(meeting)
    .onConflict((conflict) => conflict.column('id').doUpdateSet(meeting))
    .execute();
}

/**
 * The meetings that can still take a referral, the first first: planned, on or after the day it is ready, with a place
 * free and the cut-off not passed. A meeting planned in rehearsal hears cases in rehearsal, and a live one live cases.
 *
 * @param now London time
 */
export async function meetingsThatFit(
  db: Database,
  partnership: string,
  readyOn: LocalDate,
  now: LocalDateTime,
  rehearsal = false,
): Promise<PanelMeetingRow[]> {
  return db
    .selectFrom('panelMeetings')
    .selectAll()
    .where('partnershipId', '=', partnership)
    .where('rehearsal', '=', rehearsal)
    .where('status', '=', 'planned')
    .where('startsAt', '>=', readyOn)
    .where('cutOff', '>=', now)
    .whereRef('taken', '<', 'places')
    .orderBy('startsAt')
    .orderBy('id')
    .execute();
}

/** The meetings of a partnership from a moment on, the first first, called off or not; once it is live, live ones. */
export async function meetingsFrom(
  db: Database,
  partnership: string,
  from: LocalDateTime,
): Promise<PanelMeetingRow[]> {
  return db
    .selectFrom('panelMeetings')
    .selectAll()
    .where('partnershipId', '=', partnership)
    .where(asPartnershipIs(partnership, 'panel_meetings'))
    .where('startsAt', '>=', from)
    .orderBy('startsAt')
    .orderBy('id')
    .execute();
}

/**
 * One meeting of a partnership.
 *
 * @returns undefined also when it is another partnership's
 */
export async function meetingById(
  db: Database,
  partnership: string,
  id: string,
): Promise<PanelMeetingRow | undefined> {
  return db
    .selectFrom('panelMeetings')
    .selectAll()
    .where('id', '=', id)
    .where('partnershipId', '=', partnership)
    .executeTakeFirst();
}
