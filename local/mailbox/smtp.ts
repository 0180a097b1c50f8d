import { once } from 'node:events';
import { buffer } from 'node:stream/consumers';
import { SMTPServer } from 'smtp-server';
import { reasonOf } from '../process/plain-error';
import type { Store } from './store';

const LARGEST_BYTES = 25 * 1024 * 1024;

/** A refusal by the server, such as 550 for a mailbox that is not there or 451 for "later". */
export interface Refusal {
  code: number;
  text: string;
}

/** What to answer for a recipient; nothing accepts it. */
export type Answer = (recipient: string) => Refusal | undefined;

const refused = ({ code, text }: Refusal) => Object.assign(new Error(text), { responseCode: code });

/**
 * An SMTP server on a loopback port that takes every message without a password and gives it to the store.
 * A message is acknowledged only when it is kept.
 */
export async function startSmtp(port: number, store: Store, answer: Answer = () => undefined) {
  const server = new SMTPServer({
    name: 'mailbox.localhost',
    authOptional: true,
    disabledCommands: ['AUTH', 'STARTTLS'],
    // A look-up of 127.0.0.1 may hang for seconds on a machine without a name server.
    disableReverseLookup: true,
    size: LARGEST_BYTES,
    onRcptTo: ({ address }, _session, done) => {
      const refusal = answer(address);
      done(refusal && refused(refusal));
    },
    onData: (stream, { envelope }, done) => {
      const from = envelope.mailFrom === false ? '' : envelope.mailFrom.address;
      const to = envelope.rcptTo.map(({ address }) => address);
      buffer(stream)
        .then((raw) => {
          if (stream.sizeExceeded) throw refused({ code: 552, text: 'The message is too large' });
          return store.keep(raw, { from, to });
        })
        .then(({ id }) => done(null, `Kept as ${id}`))
        .catch((error: unknown) => done(error instanceof Error ? error : new Error(reasonOf(error))));
    },
  });
  server.on('error', () => undefined);
  const listener = server.listen(port, '127.0.0.1');
  await once(listener, 'listening');
  return { stop: () => new Promise<void>((resolve) => server.close(() => resolve())) };
}
