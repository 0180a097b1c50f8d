import { sql } from 'kysely';
import { upsertCase } from '../../database/cases';
import { appendEvents, eventsOf, lastNumber, RecordClash, type NewEvents } from '../../database/events';
import { freshDatabase, type FreshDatabase } from '../support/database';
import { aCase, anEvent, aPartnership, AT } from './a-record';

let fresh: FreshDatabase;
beforeAll(async () => {
  fresh = await freshDatabase();
  await aPartnership(fresh.db, 'partnership-1', ['school-1']);
});
afterAll(() => fresh.drop());

/** Appends in a transaction of its own, with the case. */
const append = (caseId: string, events: NewEvents['events']) =>
  fresh.db.transaction().execute(async (tx) => {
    const appended = await appendEvents(tx, { caseId, caseKind: 'pupil', events });
    await upsertCase(tx, aCase({ caseId }));
    return appended;
  });

describe('the events of a case', () => {
  it('come back in order, with who did it and when by the case’s own clock', async () => {
    const byItself = anEvent(2, { actor: null, event: { type: 'rung-climbed' } });
    expect(await append('pupil-order', [anEvent(1), byItself])).toBe(true);
    const stored = await eventsOf(fresh.db, 'pupil-order');
    expect(stored).toEqual([
      { ...anEvent(1), recordedAt: expect.any(String) as string },
      { ...byItself, recordedAt: expect.any(String) as string },
    ]);
    expect(stored[0]?.at).toBe(AT);
    expect(await lastNumber(fresh.db, 'pupil-order')).toBe(2);
    expect(await eventsOf(fresh.db, 'pupil-order', { after: 1, limit: 5 })).toHaveLength(1);
  });

  it('are none for a case that is not there', async () => {
    expect(await lastNumber(fresh.db, 'pupil-nobody')).toBe(0);
    expect(await eventsOf(fresh.db, 'pupil-nobody')).toEqual([]);
  });

  it('are written once when an entry is tried again', async () => {
    const entry = [anEvent(1), anEvent(2)];
    expect(await append('pupil-again', entry)).toBe(true);
    expect(await append('pupil-again', entry)).toBe(false);
    expect(await lastNumber(fresh.db, 'pupil-again')).toBe(2);
  });

  it('are written once when two tries run at the same moment', async () => {
    const entry = [anEvent(1), anEvent(2)];
    const tries = await Promise.all([1, 2, 3, 4].map(() => append('pupil-race', entry)));
    expect(tries.filter(Boolean)).toHaveLength(1);
    expect(await lastNumber(fresh.db, 'pupil-race')).toBe(2);
  });

  it('are completed by a try that holds more than the one that got through', async () => {
    await append('pupil-more', [anEvent(1), anEvent(2)]);
    expect(await append('pupil-more', [anEvent(1), anEvent(2), anEvent(3)])).toBe(true);
    expect(await lastNumber(fresh.db, 'pupil-more')).toBe(3);
  });

  it('are refused when another command has that number', async () => {
    await append('pupil-clash', [anEvent(1)]);
    const clash = append('pupil-clash', [anEvent(1, { commandId: 'another' }), anEvent(2)]);
    await expect(clash).rejects.toThrow(RecordClash);
    await expect(clash).rejects.toThrow(/event 1 of pupil-clash is review-held of command command-1/);
    expect(await lastNumber(fresh.db, 'pupil-clash')).toBe(1);
  });

  it('are refused when they leave a gap', async () => {
    await append('pupil-gap', [anEvent(1)]);
    await expect(append('pupil-gap', [anEvent(3)])).rejects.toThrow('event 3 of pupil-gap leaves a gap');
    await expect(append('pupil-gap', [anEvent(2), anEvent(4)])).rejects.toThrow('one after the other');
    expect(await lastNumber(fresh.db, 'pupil-gap')).toBe(1);
  });

  it('are refused without their case', async () => {
    const alone = fresh.db
      .transaction()
      .execute((tx) => appendEvents(tx, { caseId: 'pupil-alone', caseKind: 'pupil', events: [anEvent(1)] }));
    await expect(alone).rejects.toThrow('violates foreign key');
  });

  it('are never changed, removed or emptied', async () => {
    await append('pupil-fixed', [anEvent(1)]);
    const refused = 'events is append only';
    await expect(sql`update events set type = 'x'`.execute(fresh.db)).rejects.toThrow(refused);
    await expect(sql`delete from events where number = 1`.execute(fresh.db)).rejects.toThrow(refused);
    await expect(sql`truncate events cascade`.execute(fresh.db)).rejects.toThrow(refused);
  });

  it('keep odd characters from making a write fail', async () => {
    const event = { type: 'review-held', note: 'a\0b \ud800 \\u0000 “ü”' };
    await append('pupil-odd', [anEvent(1, { event, commandId: 'odd\0' })]);
    const [stored] = await eventsOf<typeof event>(fresh.db, 'pupil-odd');
    expect(stored?.event.note).toBe('a\ufffdb \ufffd \\u0000 “ü”');
    expect(await append('pupil-odd', [anEvent(1, { event, commandId: 'odd\0' })])).toBe(false);
  });
});
