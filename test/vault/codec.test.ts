import { randomBytes } from 'node:crypto';
import { defaultPayloadConverter, type Payload, type SerializationContext } from '@temporalio/common';
import fc from 'fast-check';
import { findVaultKey } from '../../database/vault-keys';
import { codec, ERASED } from '../../vault/codec';
import { destroyKey } from '../../vault/destroy';
import { keysIn } from '../../vault/keys';
import { masterKey } from '../../vault/master-key';
import { pack, unpack } from '../../vault/packed-payload';
import { freshDatabase, type FreshDatabase } from '../support/database';

const AT = '2026-11-02T09:00:00.000Z';
const master = masterKey(randomBytes(32).toString('base64'));
let fresh: FreshDatabase;
beforeAll(async () => {
  fresh = await freshDatabase();
});
afterAll(() => fresh.drop());

const ofCase = (workflowId: string): SerializationContext => ({
  type: 'workflow',
  namespace: 'default',
  workflowId,
});
const payload = (value: unknown): Payload => defaultPayloadConverter.toPayload<unknown>(value);
const value = (read: Payload | undefined): unknown => read && defaultPayloadConverter.fromPayload(read);
const plainOf = (sealed: Payload): string => Buffer.from(sealed.data ?? []).toString('latin1');

describe('the codec', () => {
  it('takes a payload without data, as the end of a story gives it', async () => {
    const { encode, decode } = codec(keysIn(fresh.db, master));
    const nothing = { ...payload(undefined), data: [] } as unknown as Payload;
    const read = await decode(await encode([nothing], ofCase('pupil-1')), ofCase('pupil-1'));
    expect(read.map(value)).toEqual([undefined]);
  });

  it('gives back what it took, for a case and for none', async () => {
    const { encode, decode } = codec(keysIn(fresh.db, master));
    for (const context of [ofCase('pupil-1'), undefined]) {
      const sealed = await encode([payload({ name: 'Rowan' }), payload(undefined)], context);
      expect(sealed.map(plainOf).join()).not.toContain('Rowan');
      const read = await decode(sealed, context);
      expect(read.map(value)).toEqual([{ name: 'Rowan' }, undefined]);
    }
    expect(await encode([], ofCase('pupil-none'))).toEqual([]);
    expect(await findVaultKey(fresh.db, 'pupil-none')).toBeUndefined();
  });

  it('seals an activity with the key of its case', async () => {
    const { encode, decode } = codec(keysIn(fresh.db, master));
    const activity = { type: 'activity', namespace: 'other', workflowId: 'pupil-1', isLocal: true } as const;
    const read = await decode(await encode([payload(1)], activity), ofCase('pupil-1'));
    expect(value(read[0])).toBe(1);
  });

  it('reads without a context, as the history page of an administrator does', async () => {
    const { encode, decode } = codec(keysIn(fresh.db, master));
    expect(value((await decode(await encode([payload('x')], ofCase('pupil-2'))))[0])).toBe('x');
  });

  it('gives what is no case’s the key of the installation, which any case may read', async () => {
    const { encode, decode } = codec(keysIn(fresh.db, master));
    const sealed = await encode([payload('x')], ofCase('housekeeping-2026-11-02T07:00:00Z'));
    expect(value((await decode(sealed, ofCase('pupil-1')))[0])).toBe('x');
    expect(await findVaultKey(fresh.db, 'installation')).toBeDefined();
    expect(await findVaultKey(fresh.db, 'housekeeping-2026-11-02T07:00:00Z')).toBeUndefined();
  });

  it('leaves alone what is not encrypted', async () => {
    const read = await codec(keysIn(fresh.db, master)).decode([payload('plain')], ofCase('pupil-1'));
    expect(value(read[0])).toBe('plain');
  });

  it('refuses the payload of one case in another', async () => {
    const { encode, decode } = codec(keysIn(fresh.db, master));
    const sealed = await encode([payload('x')], ofCase('pupil-1'));
    await expect(decode(sealed, ofCase('pupil-2'))).rejects.toThrow('A payload of pupil-1 stands in pupil-2');
  });

  it('refuses a payload that was changed, cut, or given another key’s name', async () => {
    const { encode, decode } = codec(keysIn(fresh.db, master));
    const [sealed] = await encode([payload('x')], ofCase('pupil-1'));
    const data = Buffer.from(sealed?.data ?? []);
    const flipped = Buffer.from(data.map((byte, index) => (index === data.length - 1 ? byte ^ 1 : byte)));
    await encode([payload('y')], ofCase('pupil-2'));
    const renamed = { ...sealed?.metadata, 'key-name': Buffer.from('pupil-2') };
    await expect(decode([{ ...sealed, data: flipped }])).rejects.toThrow('was changed');
    await expect(decode([{ ...sealed, data: data.subarray(0, 20) }])).rejects.toThrow('cut short');
    await expect(decode([{ ...sealed, metadata: renamed }])).rejects.toThrow('was changed');
    await expect(
      decode([{ ...sealed, metadata: { ...renamed, 'key-name': Buffer.from('pupil-0') } }]),
    ).rejects.toThrow('The vault has no key pupil-0');
  });

  it('reads a marker, and stores nothing more, once the key is destroyed', async () => {
    const keys = keysIn(fresh.db, master);
    const { encode, decode } = codec(keys);
    const sealed = await encode([payload('x'), payload('y')], ofCase('pupil-gone'));
    expect(await destroyKey(fresh.db, keys, 'pupil-gone', AT)).toBe(true);
    expect((await decode(sealed, ofCase('pupil-gone'))).map(value)).toEqual([ERASED, ERASED]);
    await expect(encode([payload('z')], ofCase('pupil-gone'))).rejects.toThrow('has been destroyed');
    expect(await findVaultKey(fresh.db, 'pupil-gone')).toMatchObject({ wrapped: null, destroyedAt: AT });
  });

  it('packs any payload whole', () => {
    const bytes = fc.uint8Array({ maxLength: 50 });
    fc.assert(
      fc.property(fc.dictionary(fc.string({ maxLength: 9 }), bytes), bytes, (metadata, data) => {
        const read = unpack(pack({ metadata, data }));
        expect(Object.keys(read.metadata ?? {})).toEqual(Object.keys(metadata));
        for (const [name, one] of Object.entries(metadata)) {
          expect(Buffer.from(read.metadata?.[name] ?? []).equals(one)).toBe(true);
        }
        expect(Buffer.from(read.data ?? []).equals(data)).toBe(true);
      }),
    );
  });
});
