import { anyFreePort } from '../process/ports';
import type { Message } from './message';
import { startSmtp, type Answer } from './smtp';
import { openStore } from './store';
import { startWeb } from './web';

export interface MailboxOptions {
  /** Messages are files in here; a new mailbox on the same folder has them all. */
  folder: string;
  /** Any free port when not given. */
  smtpPort?: number;
  webPort?: number;
  /** Refuses recipients, for tests. */
  answer?: Answer;
}

export interface Mailbox {
  smtpUrl: string;
  webUrl: string;
  /** All messages, newest first, as they were received. */
  messages(): Promise<Message[]>;
  stop(): Promise<void>;
}

/** Starts a mail server that keeps everything and sends nothing on, with a page to read it. Loopback only. */
export async function startMailbox(options: MailboxOptions): Promise<Mailbox> {
  const smtpPort = options.smtpPort ?? (await anyFreePort());
  const webPort = options.webPort ?? (await anyFreePort());
  const store = openStore(options.folder);
  const smtp = await startSmtp(smtpPort, store, options.answer);
  const web = await startWeb(webPort, store);
  return {
    smtpUrl: `smtp://127.0.0.1:${smtpPort}`,
    webUrl: `http://127.0.0.1:${webPort}`,
    messages: async () => {
      const found = await Promise.all(store.list().map(({ id }) => store.read(id)));
      return found.filter((message) => message !== undefined);
    },
    stop: async () => {
      await smtp.stop();
      await web.stop();
    },
  };
}
