import type { Insertable, Selectable } from 'kysely';
import type { Database } from './connect';
import type { Held } from './tables/notices';
import type { Schema } from './schema';
import { json } from './storable';

export type Notice = Selectable<Schema['notices']>;

/**
 * A notice as it is composed. Without an address it is kept, for the post, and waits for nobody; one that lacks a statutory
 * part is held, and sent to nobody until it lacks none.
 */
export type NewNotice = Omit<
  Insertable<Schema['notices']>,
  | 'status'
  | 'attempts'
  | 'nextAttemptAt'
  | 'lastError'
  | 'sentAt'
  | 'held'
  | 'givenHow'
  | 'givenOn'
  | 'againOf'
  | 'againBy'
  | 'channel'
  | 'postedTo'
  | 'handedOverAt'
> & {
  held?: Held | null;
  /** Of a case in rehearsal: it is sent to nobody. */
  rehearsal?: boolean;
};

/** Stores notices beside the events they tell of. One that is there already, for the same recipient, stays as it is. */
export async function insertNotices(tx: Database, notices: NewNotice[]): Promise<void> {
  if (notices.length === 0) return;
  await tx
    .insertInto('notices')
    .values(
      notices.map(({ held, rehearsal = false, ...n }) => ({
        ...n,
        status: firstStatus({ isHeld: !!held, rehearsal, hasAddress: !!n.recipientEmail }),
        recipientEmail: n.recipientEmail || null,
        held: held ? json(held) : null,
      })),
    )
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

interface About {
  isHeld: boolean;
  rehearsal: boolean;
  hasAddress: boolean;
}

/** How a notice stands when it is stored. */
function firstStatus({ isHeld, rehearsal, hasAddress }: About): Notice['status'] {
  if (isHeld) return 'held';
  if (rehearsal) return 'rehearsed';
  return hasAddress ? 'queued' : 'no-address';
}

/** The notices of these events that are still to be sent by e-mail, in the order in which they were composed. */
export async function queuedOf(db: Database, caseId: string, numbers: readonly number[]): Promise<Notice[]> {
  if (numbers.length === 0) return [];
  return db
    .selectFrom('notices')
    .selectAll()
    .where('caseId', '=', caseId)
    .where('status', '=', 'queued')
    .where('channel', '=', 'email')
    .where('number', 'in', numbers)
    .orderBy('number')
    .orderBy('position')
    .orderBy('recipientKey')
    .execute();
}

/** All notices of a case, the newest first. */
export async function noticesOf(db: Database, caseId: string): Promise<Notice[]> {
  return db
    .selectFrom('notices')
    .selectAll()
    .where('caseId', '=', caseId)
    .orderBy('number', 'desc')
    .orderBy('position', 'desc')
    .orderBy('recipientKey')
    .execute();
}

/**
 * One notice of a partnership.
 *
 * @returns undefined also when it is another partnership's
 */
export async function noticeById(db: Database, partnership: string, id: string): Promise<Notice | undefined> {
  return db
    .selectFrom('notices')
    .innerJoin('cases', 'cases.caseId', 'notices.caseId')
    .selectAll('notices')
    .where('notices.id', '=', id)
    .where('cases.partnershipId', '=', partnership)
    .executeTakeFirst();
}
