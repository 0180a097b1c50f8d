import { attemptsOf, markAttempt, markSent } from '../../database/deliveries';
import { insertNotices, noticeById, noticesOf, queuedOf, type NewNotice } from '../../database/notices';
import { freshDatabase, type FreshDatabase } from '../support/database';
import { aCase, aNotice, aPartnership, aRecordedCase } from './a-record';

const AT = '2026-11-02T09:31:00.000Z';
let fresh: FreshDatabase;
let made = 0;

beforeAll(async () => {
  fresh = await freshDatabase();
  await aPartnership(fresh.db, 'partnership-1', ['school-1']);
});
afterAll(() => fresh.drop());

/** A case of its own with these notices. */
async function aCaseWith(...notices: Partial<NewNotice>[]): Promise<{ caseId: string; ids: string[] }> {
  made += 1;
  const caseId = `pupil-${made}`;
  await aRecordedCase(fresh.db, aCase({ caseId }));
  const whole = notices.map((more, position) =>
    aNotice({
      id: `${caseId}-${position}`,
      caseId,
      position,
      messageId: `<${caseId}-${position}@example.org>`,
      ...more,
    }),
  );
  await insertNotices(fresh.db, whole);
  return { caseId, ids: whole.map((n) => n.id) };
}

describe('notices', () => {
  it('are stored once, whoever tries again, with the text that was composed first', async () => {
    const { caseId } = await aCaseWith({});
    const again = aNotice({ id: 'again', caseId, text: 'Other words', messageId: '<again@example.org>' });
    await insertNotices(fresh.db, [again]);
    await insertNotices(fresh.db, []);
    expect((await noticesOf(fresh.db, caseId)).map((n) => n.text)).toEqual(['Well done']);
  });

  it('are one for each recipient of the same event', async () => {
    const { caseId } = await aCaseWith(
      { position: 0 },
      { position: 0, recipientEmail: 'bo@example.org', recipientName: 'Bo Hill' },
      { position: 0, recipientEmail: 'ANA@example.org' },
    );
    expect((await noticesOf(fresh.db, caseId)).map((n) => n.recipientName).sort()).toEqual([
      'Ana Hill',
      'Bo Hill',
    ]);
  });

  it('are one for each of two parents who share an address', async () => {
    const { caseId } = await aCaseWith(
      { position: 0 },
      { position: 0, recipientName: 'Bo Hill' },
      { position: 0, recipientName: 'ANA Hill' },
    );
    expect(await noticesOf(fresh.db, caseId)).toHaveLength(2);
  });

  it('wait to be sent, those without an address do not', async () => {
    const { caseId, ids } = await aCaseWith(
      {},
      { recipientEmail: null },
      { recipientEmail: '', recipientName: 'B' },
    );
    expect((await queuedOf(fresh.db, caseId, [1])).map((n) => n.id)).toEqual([ids[0]]);
    expect(await queuedOf(fresh.db, caseId, [2])).toEqual([]);
    expect(await queuedOf(fresh.db, caseId, [])).toEqual([]);
    expect((await noticesOf(fresh.db, caseId)).map((n) => n.status)).toEqual([
      'no-address',
      'no-address',
      'queued',
    ]);
  });

  it('belong to an event', async () => {
    const { caseId } = await aCaseWith();
    const stray = aNotice({ id: 'stray', caseId, number: 9, messageId: '<stray@example.org>' });
    await expect(insertNotices(fresh.db, [stray])).rejects.toThrow('violates foreign key');
  });

  it('are read by their own partnership', async () => {
    const { ids } = await aCaseWith({});
    expect((await noticeById(fresh.db, 'partnership-1', ids[0] ?? ''))?.subject).toBe('This week');
    expect(await noticeById(fresh.db, 'partnership-2', ids[0] ?? '')).toBeUndefined();
  });
});

describe('deliveries', () => {
  it('are proved try by try, and end once', async () => {
    const { caseId, ids } = await aCaseWith({});
    const [id = ''] = ids;
    const nextAttemptAt = '2026-11-02T10:00:00.000Z';
    await markAttempt(fresh.db, id, { at: AT, outcome: 'unreachable', detail: 'no route', nextAttemptAt });
    expect((await queuedOf(fresh.db, caseId, [1]))[0]).toMatchObject({
      attempts: 1,
      lastError: 'no route',
      nextAttemptAt,
    });
    await markSent(fresh.db, id, { at: AT, detail: '250 ok' });
    await markSent(fresh.db, id, { at: AT, detail: '250 again' });
    await markAttempt(fresh.db, id, { at: AT, outcome: 'refused', detail: 'late', nextAttemptAt: null });
    expect(await noticesOf(fresh.db, caseId)).toMatchObject([{ status: 'sent', sentAt: AT, attempts: 2 }]);
    expect(await attemptsOf(fresh.db, id)).toEqual([
      { noticeId: id, attempt: 1, at: AT, outcome: 'unreachable', detail: 'no route' },
      { noticeId: id, attempt: 2, at: AT, outcome: 'accepted', detail: '250 ok' },
    ]);
  });

  it('can be given up', async () => {
    const { caseId, ids } = await aCaseWith({});
    const refused = { at: AT, outcome: 'refused', detail: '550 no such user', nextAttemptAt: null } as const;
    await markAttempt(fresh.db, ids[0] ?? '', refused);
    expect(await queuedOf(fresh.db, caseId, [1])).toEqual([]);
    expect(await noticesOf(fresh.db, caseId)).toMatchObject([
      { status: 'failed', lastError: '550 no such user' },
    ]);
  });
});
