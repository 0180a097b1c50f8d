import type { Payload } from '@temporalio/common';

/** A payload as bytes: the length of its metadata, the metadata as JSON of base64, the data as they are. */
export function pack(payload: Payload): Buffer {
  const metadata = Object.entries(payload.metadata ?? {}).map(([name, value]) => [
    name,
    Buffer.from(value).toString('base64'),
  ]);
  const head = Buffer.from(JSON.stringify(metadata));
  const length = Buffer.alloc(4);
  length.writeUInt32BE(head.length);
  // A story that returns nothing has a payload whose empty data the engine's library gives as an empty list.
  return Buffer.concat([length, head, Buffer.from(payload.data ?? [])]);
}

/** The payload again. Takes what `pack` gave, which the seal vouches for. */
export function unpack(bytes: Buffer): Payload {
  const end = 4 + bytes.readUInt32BE();
  const metadata = JSON.parse(bytes.toString('utf8', 4, end)) as [string, string][];
  return {
    metadata: Object.fromEntries(metadata.map(([name, value]) => [name, Buffer.from(value, 'base64')])),
    data: bytes.subarray(end),
  };
}
