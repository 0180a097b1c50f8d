import type { Payload, PayloadCodec, SerializationContext } from '@temporalio/common';
import { INSTALLATION, keyNameOf } from './key-name';
import type { Keys } from './keys';
import { pack, unpack } from './packed-payload';
import { seal, unseal } from './seal';

const ENCRYPTED = 'binary/encrypted';
const KEY_NAME = 'key-name';

/** What is read in the place of anything whose key has been destroyed. */
export const ERASED = { erased: true } as const;

/** A `PayloadCodec` of two functions that stand by themselves. */
export interface Codec {
  encode: PayloadCodec['encode'];
  decode: PayloadCodec['decode'];
}

/**
 * Encrypts all that the engine stores, each case with its own key. The name of the key stands in the clear beside each
 * payload, so that it can be read where the engine gives no context, and is bound to it.
 *
 * Encoding throws when the key has been destroyed: nothing new is stored of somebody who was erased. Decoding gives
 * `ERASED` then, and throws when a payload has been changed or stands in another case than its own.
 */
export function codec(keys: Keys): Codec {
  return {
    encode: async (payloads, context) => {
      const name = keyNameOf(context);
      const key = payloads.length === 0 ? null : await keys.keyFor(name);
      return payloads.map((payload) => {
        if (key === null)
          throw new Error(`The key ${name} has been destroyed: nothing can be stored under it.`);
        return {
          metadata: { encoding: Buffer.from(ENCRYPTED), [KEY_NAME]: Buffer.from(name) },
          data: seal(key, name, pack(payload)),
        };
      });
    },
    decode: (payloads, context) => Promise.all(payloads.map((payload) => decoded(keys, payload, context))),
  };
}

async function decoded(keys: Keys, payload: Payload, context?: SerializationContext): Promise<Payload> {
  if (textOf(payload, 'encoding') !== ENCRYPTED) return payload;
  const name = textOf(payload, KEY_NAME) ?? '';
  const expected = keyNameOf(context);
  if (context !== undefined && name !== expected && name !== INSTALLATION) {
    throw new Error(`A payload of ${name} stands in ${expected}: it is refused.`);
  }
  const key = await keys.existing(name);
  return key === null ? erased() : unpack(unseal(key, name, payload.data ?? new Uint8Array()));
}

const erased = (): Payload => ({
  metadata: { encoding: Buffer.from('json/plain') },
  data: Buffer.from(JSON.stringify(ERASED)),
});

function textOf(payload: Payload, name: string): string | undefined {
  const bytes = payload.metadata?.[name];
  return bytes ? Buffer.from(bytes).toString() : undefined;
}
