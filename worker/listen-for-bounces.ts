import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import type { Readable } from 'node:stream';
import type { Logger } from 'pino';
import { SMTPServer } from 'smtp-server';
import { noticeAt, type Bounces } from '../activities/bounces/address';
import { takeIn, type TakenIn } from '../activities/bounces/take-in';
import type { Database } from '../database/connect';

export interface ListenOptions {
  db: Database;
  bounces: Bounces;
  port: number;
  host: string;
  log: Logger;
}

/** A report holds a few lines and, at most, the letter that came back. */
const LARGEST_BYTES = 1024 * 1024;
/** Many letters of one evening may come back at once; a mail server that is told to wait comes again. */
const MOST_CLIENTS = 50;
const LONGEST_SILENCE_MS = 30_000;

/** What the log says of each message, with how many there were of its kind: no name, no address, none of its words. */
type Seen = TakenIn | 'unknown-address' | 'too-large' | 'not-noted';

/**
 * A mail server for what comes back, and for nothing else: an address that is no letter's own is refused, what is sent
 * on is nothing. A message is acknowledged when it is noted, so that whoever sends it keeps it until then.
 */
export async function listenForBounces({ db, bounces, port, host, log }: ListenOptions) {
  const seen: Partial<Record<Seen, number>> = {};
  const note = (outcome: Seen): void => {
    seen[outcome] = (seen[outcome] ?? 0) + 1;
    log.info({ outcome, count: seen[outcome] }, 'mail that came back');
  };
  const receive = async (stream: Readable & { sizeExceeded?: boolean }, recipients: string[]) => {
    const raw = await upTo(LARGEST_BYTES, stream);
    // The server itself answers 552.
    if (!raw || stream.sizeExceeded) return note('too-large');
    try {
      const ids = recipients.flatMap((address) => noticeAt(bounces, address) ?? []);
      note(await takeIn(db, ids, raw));
    } catch {
      note('not-noted');
      throw answer(451, 'Try again later');
    }
  };
  const server = new SMTPServer({
    name: bounces.address.split('@')[1] ?? 'sixth-day',
    authOptional: true,
    disabledCommands: ['AUTH', 'STARTTLS'],
    disableReverseLookup: true,
    size: LARGEST_BYTES,
    rejectOversized: true,
    maxClients: MOST_CLIENTS,
    maxRecipients: 10,
    socketTimeout: LONGEST_SILENCE_MS,
    onRcptTo: ({ address }, _session, done) => {
      if (noticeAt(bounces, address) !== null) return done();
      note('unknown-address');
      done(answer(550, 'There is no such mailbox'));
    },
    onData: (stream, { envelope: { rcptTo } }, done) => {
      receive(
        stream,
        rcptTo.map(({ address }) => address),
      ).then(
        () => done(null),
        (error: Error) => done(error),
      );
    },
  });
  // Conversations that break off are the sender's to begin again.
  server.on('error', () => undefined);
  const listener = server.listen(port, host);
  await once(listener, 'listening');
  return {
    port: (listener.address() as AddressInfo).port,
    stop: () => new Promise<void>((resolve) => server.close(() => resolve())),
  };
}

const answer = (responseCode: number, text: string): Error =>
  Object.assign(new Error(text), { responseCode });

/** All of a stream, or null where it is longer than this: it is then read to its end and forgotten. */
async function upTo(bytes: number, stream: Readable): Promise<Buffer | null> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of stream as AsyncIterable<Buffer>) {
    length += chunk.length;
    if (length <= bytes) chunks.push(chunk);
    else chunks.length = 0;
  }
  return length <= bytes ? Buffer.concat(chunks) : null;
}
