import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { SMTPServer } from 'smtp-server';
import { anyFreePort } from '../../../local/process/ports';

/** A mail server that remembers what it has accepted, and lets something happen just before it says so. */
export interface MailServer {
  url: string;
  /** The Message-ID of each message accepted, in order: a duplicate is here twice. */
  accepted: string[];
  /** Happens once, when the next message is accepted and the sender does not know yet. */
  beforeNextYes(act: () => Promise<void>): void;
  /** Answers 451 to everybody for as long as it is busy. */
  busy: boolean;
  stop(): Promise<void>;
}

export async function startMailServer(): Promise<MailServer> {
  const port = await anyFreePort();
  const accepted: string[] = [];
  let next: (() => Promise<void>) | undefined;
  const smtp = new SMTPServer({
    authOptional: true,
    disabledCommands: ['AUTH', 'STARTTLS'],
    disableReverseLookup: true,
    onRcptTo: (_address, _session, done) =>
      done(mail.busy ? Object.assign(new Error('Try again later'), { responseCode: 451 }) : undefined),
    onData: (stream, _session, done) => {
      text(stream)
        .then(async (raw) => {
          accepted.push(/^message-id: *(\S+)/im.exec(raw)?.[1] ?? 'none');
          const act = next;
          next = undefined;
          await act?.();
          done();
        })
        .catch(done);
    },
  });
  // A sender that is killed cuts the line.
  smtp.on('error', () => undefined);
  await once(smtp.listen(port, '127.0.0.1'), 'listening');
  const mail: MailServer = {
    url: `smtp://127.0.0.1:${port}`,
    accepted,
    busy: false,
    beforeNextYes(act) {
      next = act;
    },
    stop: () => new Promise((stopped) => smtp.close(() => stopped())),
  };
  return mail;
}
