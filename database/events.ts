import type { Actor } from '../rules/case/people';
import type { Recorded } from '../rules/case/events';
import { anyOf } from './any-of';
import type { Database } from './connect';
import type { CaseKind } from './tables/cases';
import { json, storable } from './storable';

/** New events of one case, in order and without a gap. Their `at` is the case's own clock. */
export interface NewEvents {
  caseId: string;
  caseKind: CaseKind;
  events: Recorded<{ type: string }>[];
}

/**
 * The record and a workflow disagree: an event with this number is there already, and another command brought it, or the
 * event before it is not there.
 */
export class RecordClash extends Error {
  override name = 'RecordClash';
}

/**
 * Appends events. Two tries of the same entry change nothing twice, also when they run at the same moment. A try that
 * holds more than an earlier one got through with appends the rest.
 *
 * @param tx a transaction: the views belong into the same one
 * @returns false when everything was there already, so there is nothing left to do
 * @throws RecordClash
 */
export async function appendEvents(tx: Database, { caseId, caseKind, events }: NewEvents): Promise<boolean> {
  const first = events[0];
  if (first === undefined) return false;
  if (events.some((e, index) => e.number !== first.number + index)) {
    throw new RecordClash(`new events of ${caseId} are not numbered one after the other`);
  }
  const inserted = await tx
    .insertInto('events')
    .values(events.map((e) => rowOf(caseId, caseKind, e)))
    .onConflict((conflict) => conflict.columns(['caseId', 'number']).doNothing())
    .returning('number')
    .execute();
  if (inserted.length < events.length) await checkSame(tx, caseId, events);
  if (inserted.some((row) => row.number === first.number)) await checkFollows(tx, caseId, first.number);
  return inserted.length > 0;
}

const rowOf = (caseId: string, caseKind: CaseKind, recorded: NewEvents['events'][number]) => ({
  caseId,
  caseKind,
  number: recorded.number,
  commandId: recorded.commandId,
  type: recorded.event.type,
  at: new Date(recorded.at).toISOString(),
  actorPerson: recorded.actor?.person ?? null,
  actorOffice: recorded.actor?.office ?? null,
  body: json(recorded.event),
});

async function checkSame(tx: Database, caseId: string, events: NewEvents['events']): Promise<void> {
  const numbers = events.map((e) => e.number);
  const there = await tx
    .selectFrom('events')
    .select(['number', 'commandId', 'type'])
    .where('caseId', '=', caseId)
    .where('number', 'in', numbers)
    .execute();
  for (const { number, commandId, type } of there) {
    const ours = events.find((e) => e.number === number);
    if (ours && (storable(ours.commandId) !== commandId || ours.event.type !== type)) {
      throw new RecordClash(
        `event ${number} of ${caseId} is ${type} of command ${commandId}; it cannot also be ${ours.event.type} of ${ours.commandId}`,
      );
    }
  }
}

async function checkFollows(tx: Database, caseId: string, number: number): Promise<void> {
  if (number === 1) return;
  const before = await tx
    .selectFrom('events')
    .select('number')
    .where('caseId', '=', caseId)
    .where('number', '=', number - 1)
    .executeTakeFirst();
  if (!before) throw new RecordClash(`event ${number} of ${caseId} leaves a gap: ${number - 1} is not there`);
}

/** The number of the last event of a case; 0 when it has none. */
export async function lastNumber(db: Database, caseId: string): Promise<number> {
  const row = await db
    .selectFrom('events')
    .select((e) => e.fn.max('number').as('last'))
    .where('caseId', '=', caseId)
    .executeTakeFirst();
  return row?.last ?? 0;
}

/** An event as it stands in the record. */
export interface StoredEvent<E = { type: string }> extends Recorded<E> {
  /** The world's time, ISO; `at` is the case's. */
  recordedAt: string;
}

/**
 * The events of a case, the first first.
 *
 * @param from after which number to begin, how many at most, and of which kinds alone
 */
export async function eventsOf<E = { type: string }>(
  db: Database,
  caseId: string,
  from: { after?: number; limit?: number; types?: readonly string[] } = {},
): Promise<StoredEvent<E>[]> {
  const rows = await db
    .selectFrom('events')
    .selectAll()
    .where('caseId', '=', caseId)
    .where('number', '>', from.after ?? 0)
    .$if(from.types !== undefined, (query) => query.where('type', '=', anyOf(from.types)))
    .orderBy('number')
    .limit(from.limit ?? 10_000)
    .execute();
  return rows.map((row) => ({
    number: row.number,
    at: Date.parse(row.at),
    commandId: row.commandId,
    actor: row.actorPerson === null ? null : ({ person: row.actorPerson, office: row.actorOffice } as Actor),
    event: row.body as E,
    recordedAt: row.recordedAt,
  }));
}
