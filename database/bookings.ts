import { sql, type Selectable } from 'kysely';
import { anyOf } from './any-of';
import type { Database } from './connect';
import type { Schema } from './schema';

export type Booking = Selectable<Schema['bookings']>;

/** Where a referral is to be heard, if it is booked. */
export async function bookingOf(db: Database, referral: string): Promise<Booking | undefined> {
  return db
    .selectFrom('bookings')
    .selectAll()
    .where('referralId', '=', referral)
    .where('status', '=', 'booked')
    .executeTakeFirst();
}

/** What a meeting hears, in the order in which it was booked. */
export async function bookingsOf(db: Database, meetingId: string): Promise<Booking[]> {
  return db
    .selectFrom('bookings')
    .selectAll()
    .where('meetingId', '=', meetingId)
    .where('status', '=', 'booked')
    .orderBy('bookedAt')
    .orderBy('referralId')
    .execute();
}

/**
 * Writes what a meeting is to hear, as its case has it. What it no longer hears is released. A referral is heard once:
 * one that is new here is moved from where it stood, and one that has moved on since does not come back by itself.
 *
 * @param at when the new ones were booked, ISO, by the meeting's clock
 */
export async function replaceBookings(
  tx: Database,
  meetingId: string,
  booked: readonly { referral: string; caseId: string }[],
  at: string,
): Promise<void> {
  const referrals = booked.map((b) => b.referral);
  await tx
    .updateTable('bookings')
    .set({ status: 'released' })
    .where('meetingId', '=', meetingId)
    .where('status', '=', 'booked')
    .where((e) => e.not(e('referralId', '=', anyOf(referrals))))
    .execute();
  const known = await tx
    .selectFrom('bookings')
    .select('referralId')
    .where('meetingId', '=', meetingId)
    .where('status', '!=', 'released')
    .execute();
  const fresh = booked.filter((b) => !known.some((k) => k.referralId === b.referral));
  if (fresh.length > 0) await book(tx, meetingId, fresh, at);
}

async function book(
  tx: Database,
  meetingId: string,
  fresh: { referral: string; caseId: string }[],
  at: string,
): Promise<void> {
  await tx
    .updateTable('bookings')
    .set({ status: 'moved' })
    .where('referralId', '=', anyOf(fresh.map((f) => f.referral)))
    .where('status', '=', 'booked')
    .execute();
  await tx
    .insertInto('bookings')
    .values(
      fresh.map(({ referral, caseId }) => ({
        referralId: referral,
        meetingId,
        caseId,
        status: 'booked' as const,
        bookedAt: at,
      })),
    )
    .onConflict((conflict) =>
      conflict
        .columns(['referralId', 'meetingId'])
        .doUpdateSet({ status: 'booked', bookedAt: sql`excluded.booked_at` }),
    )
    .execute();
}
