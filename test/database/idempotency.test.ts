import { claimKey, forgetKeysBefore, keepAnswer, releaseKey, type Claim } from '../../database/idempotency';
import { freshDatabase, type FreshDatabase } from '../support/database';

let fresh: FreshDatabase;
beforeAll(async () => {
  fresh = await freshDatabase();
});
afterAll(() => fresh.drop());

const claim = (key: string, more: Partial<Claim> = {}): Claim => ({
  person: 'person-1',
  key,
  methodPath: 'POST /pupils',
  requestHash: 'abc',
  at: '2026-11-02T09:00:00.000Z',
  ...more,
});
const is = async (wanted: Claim) => (await claimKey(fresh.db, wanted)).is;

describe('a key', () => {
  it('acts once, and then gives the same answer', async () => {
    expect(await is(claim('a'))).toBe('new');
    expect(await is(claim('a'))).toBe('at-work');
    await keepAnswer(fresh.db, claim('a'), { status: 201, response: { case: 'pupil-1' } });
    expect(await claimKey(fresh.db, claim('a'))).toEqual({
      is: 'answered',
      status: 201,
      response: { case: 'pupil-1' },
    });
  });

  it('may keep an empty answer', async () => {
    await claimKey(fresh.db, claim('empty'));
    await keepAnswer(fresh.db, claim('empty'), { status: 204, response: undefined });
    expect(await claimKey(fresh.db, claim('empty'))).toEqual({ is: 'answered', status: 204, response: null });
  });

  it('is one person’s, and of one request', async () => {
    await claimKey(fresh.db, claim('b'));
    expect(await is(claim('b', { person: 'person-2' }))).toBe('new');
    expect(await is(claim('b', { requestHash: 'other' }))).toBe('different');
    expect(await is(claim('b', { methodPath: 'POST /schools' }))).toBe('different');
  });

  it('goes to one of several that come at once', async () => {
    const all = await Promise.all(Array.from({ length: 8 }, () => is(claim('c'))));
    expect(all.filter((one) => one === 'new')).toHaveLength(1);
  });

  it('can be taken over when the first request has died', async () => {
    await claimKey(fresh.db, claim('d'));
    expect(await is(claim('d', { at: '2026-11-02T09:01:00.000Z' }))).toBe('at-work');
    expect(await is(claim('d', { at: '2026-11-02T09:01:01.000Z' }))).toBe('new');
    expect(await is(claim('d', { at: '2026-11-02T09:01:02.000Z' }))).toBe('at-work');
  });

  it('can be given back, unless it has an answer', async () => {
    await claimKey(fresh.db, claim('e'));
    await releaseKey(fresh.db, claim('e'));
    expect(await is(claim('e'))).toBe('new');
    await keepAnswer(fresh.db, claim('e'), { status: 200, response: 1 });
    await releaseKey(fresh.db, claim('e'));
    expect(await is(claim('e'))).toBe('answered');
  });

  it('is forgotten in time', async () => {
    await claimKey(fresh.db, claim('f'));
    await forgetKeysBefore(fresh.db, '2026-11-02T09:00:01.000Z');
    expect(await is(claim('f'))).toBe('new');
  });
});
