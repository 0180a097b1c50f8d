import { toldNotices, type ToldNotice } from '../../database/told';
import { localDateTimeOf } from '../../rules/calendar/london-time';
import type { LocalDateTime } from '../../rules/calendar/types';
import { toldTable, type StoredNotice, type ToldLine } from '../../rules/notices/told-table';
import type { OnPaper } from '../../rules/pupil/letter-given';
import type { House } from '../house';
import type { PupilRecord } from './find-pupil';

/** Who must be told what of this pupil's decisions, by when, and whether it was (C8). One query. */
export async function toldOf(
  house: House,
  { caseId, state, now }: Pick<PupilRecord, 'caseId' | 'state' | 'now'>,
): Promise<ToldLine[]> {
  if (state.exclusions.decisions.length === 0) return [];
  return toldTable(state, (await toldNotices(house.db, caseId)).map(stored), now);
}

const stored = (row: ToldNotice): StoredNotice => ({
  id: row.id,
  decision: row.decision,
  notice: row.notice,
  to: row.toRole,
  recipient: row.recipientName,
  reader: row.recipientPerson ?? row.recipientContact,
  status: row.status,
  writtenAt: localDateTimeOf(Date.parse(row.composedAt)),
  sentAt: sentAt(row),
  given: givenOf(row),
  error: row.status === 'sent' ? null : row.lastError,
  first: row.againOf ?? row.id,
  replaced: row.againBy !== null,
  lacks: row.held?.lacks ?? [],
});

/** How and when a letter was posted or handed over, where it was. */
export const givenOf = ({ givenHow, givenOn }: Pick<ToldNotice, 'givenHow' | 'givenOn'>): OnPaper | null =>
  givenHow && givenOn ? { how: givenHow, on: givenOn } : null;

/**
 * When a notice was taken, by the case's own clock: the world's time that passed since it was recorded, after the case's
 * time at which it was written. Where the two clocks agree, as outside a rehearsal, it is simply when it was sent.
 */
function sentAt({ composedAt, recordedAt, sentAt: at }: ToldNotice): LocalDateTime | null {
  if (at === null) return null;
  const passed = Math.max(0, Date.parse(at) - Date.parse(recordedAt));
  return localDateTimeOf(Date.parse(composedAt) + passed);
}
