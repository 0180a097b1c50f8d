import { startMailbox } from './start-mailbox';

/** A setting that the supervisor gives. */
function given(name: string): string {
  const value = process.env[name];
  if (value === undefined) throw new Error(`${name} is not set`);
  return value;
}

async function main(): Promise<void> {
  const mailbox = await startMailbox({
    folder: given('MAILBOX_FOLDER'),
    smtpPort: Number(given('MAILBOX_SMTP_PORT')),
    webPort: Number(given('MAILBOX_PORT')),
  });
  const stop = () => void mailbox.stop();
  process.once('SIGTERM', stop).once('SIGINT', stop);
}

void main();
