import { randomBytes } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { destroyVaultKey, findVaultKey } from '../../database/vault-keys';
import { destroyKey } from '../../vault/destroy';
import { keysIn } from '../../vault/keys';
import { masterKey } from '../../vault/master-key';
import { freshDatabase, type FreshDatabase } from '../support/database';

const AT = '2026-11-02T09:00:00.000Z';
const master = masterKey(randomBytes(32).toString('base64'));
let fresh: FreshDatabase;
beforeAll(async () => {
  fresh = await freshDatabase();
});
afterAll(() => fresh.drop());

describe('the master key', () => {
  it('is 32 bytes in base64', () => {
    const text = randomBytes(32).toString('base64');
    expect(masterKey(`${text}\n`).export().toString('base64')).toBe(text);
  });

  it.each([
    '',
    'short',
    randomBytes(31).toString('base64'),
    randomBytes(32).toString('hex'),
    `${'é'.repeat(43)}=`,
  ])('is refused as %p, which the message does not repeat', (text) => {
    expect(() => masterKey(text)).toThrow('The master key must be 32 random bytes in base64');
  });
});

describe('keys', () => {
  it('are made once for a name, also by several processes at once', async () => {
    const processes = [1, 2, 3, 4].map(() => keysIn(fresh.db, master));
    const made = await Promise.all(processes.map((keys) => keys.keyFor('pupil-1')));
    expect(new Set(made.map((key) => key?.export().toString('hex'))).size).toBe(1);
    expect(await processes[0]?.keyFor('pupil-1')).toBe(made[0]);
    const other = await processes[0]?.keyFor('pupil-2');
    expect(made[0] && other?.equals(made[0])).toBe(false);
  });

  it('are kept wrapped, and opened by their own master key only', async () => {
    const key = await keysIn(fresh.db, master).keyFor('pupil-wrapped');
    const row = await findVaultKey(fresh.db, 'pupil-wrapped');
    expect(row?.wrapped?.length).toBe(40);
    expect(row?.wrapped?.includes(key?.export() ?? '')).toBe(false);
    const stranger = keysIn(fresh.db, masterKey(randomBytes(32).toString('base64')));
    await expect(stranger.keyFor('pupil-wrapped')).rejects.toThrow(
      'The master key does not open the key pupil-wrapped',
    );
  });

  it('are not made to decrypt', async () => {
    const keys = keysIn(fresh.db, master);
    await expect(keys.existing('pupil-stranger')).rejects.toThrow('The vault has no key pupil-stranger');
    expect(await keys.keyFor('pupil-stranger')).not.toBeNull();
  });

  it('are held up to a bound, the last used ones', async () => {
    const keys = keysIn(fresh.db, master, { held: 2 });
    const first = await keys.keyFor('pupil-a');
    await keys.keyFor('pupil-b');
    expect(await keys.keyFor('pupil-a')).toBe(first);
    await keys.keyFor('pupil-c');
    expect(await keys.keyFor('pupil-a')).toBe(first);
    await keys.keyFor('pupil-d');
    await keys.keyFor('pupil-e');
    const again = await keys.keyFor('pupil-a');
    expect(again).not.toBe(first);
    expect(again?.equals(first ?? again)).toBe(true);
  });

  it('are gone once destroyed: here at once, in other processes when they next look', async () => {
    const [here, there] = [keysIn(fresh.db, master), keysIn(fresh.db, master, { heldSeconds: 0.05 })];
    await here.keyFor('pupil-gone');
    await there.keyFor('pupil-gone');
    expect(await destroyKey(fresh.db, here, 'pupil-gone', AT)).toBe(true);
    expect(await here.keyFor('pupil-gone')).toBeNull();
    await pause(60);
    expect(await there.existing('pupil-gone')).toBeNull();
    expect(await destroyKey(fresh.db, here, 'pupil-gone', '2027-01-01T00:00:00.000Z')).toBe(false);
    expect((await findVaultKey(fresh.db, 'pupil-gone'))?.destroyedAt).toBe(AT);
  });

  it('are never made again once destroyed, also where there was none before', async () => {
    expect(await destroyVaultKey(fresh.db, 'pupil-never', AT)).toBe(true);
    expect(await keysIn(fresh.db, master).keyFor('pupil-never')).toBeNull();
    const revived = fresh.db
      .updateTable('vaultKeys')
      .set({ wrapped: Buffer.alloc(40), destroyedAt: null })
      .where('name', '=', 'pupil-never')
      .execute();
    await expect(revived).rejects.toThrow('a destroyed key stays destroyed');
  });
});
