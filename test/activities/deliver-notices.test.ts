import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createTransport } from 'nodemailer';
import { send } from '../../activities/notices/send';
import { familyLinkBy, hashOfLink } from '../../database/family-links';
import { attemptsOf } from '../../database/deliveries';
import { noticesOf, type Notice } from '../../database/notices';
import { undeliveredNotices } from '../../database/undelivered-notices';
import type { Refusal } from '../../local/mailbox/smtp';
import { startMailbox } from '../../local/mailbox/start-mailbox';
import { anyFreePort } from '../../local/process/ports';
import { addDays } from '../../rules/calendar/epoch-day';
import { FAMILY_LINK } from '../../rules/notices/actions';
import { aPartnership, openStage1, today, type APartnership } from '../support/a-partnership';
import { startStack, type Stack } from '../support/stack';
import { until } from '../support/until';

const LATER: Refusal = { code: 451, text: 'Try again later' };
const NEVER: Refusal = { code: 550, text: 'There is no such mailbox' };
/** What the mail server is going to say to a recipient, in order; then it accepts. */
const answers = new Map<string, Refusal[]>();
const folder = mkdtempSync(join(tmpdir(), 'sixthday-mail-'));

let stack: Stack;
let house: APartnership;
beforeAll(async () => {
  stack = await startStack({ answer: (recipient) => answers.get(recipient)?.shift() });
  house = await aPartnership(stack);
});
afterAll(async () => {
  await stack?.stop();
  rmSync(folder, { recursive: true, force: true });
});

/** A pupil whose family is sent the leaflet of Stage 1. */
async function leaflet(...first: Refusal[]): Promise<{ caseId: string; letter: () => Promise<Notice> }> {
  const caseId = await house.register();
  answers.set(`parent-${caseId.slice(0, 8)}@home.test`, first);
  await stack.command('pupil', caseId, openStage1(house));
  const letter = async () => {
    const found = (await noticesOf(stack.database.db, caseId)).find((n) => n.notice === 'opening-leaflet');
    if (!found) throw new Error('The leaflet is stored with the event it tells of');
    return found;
  };
  return { caseId, letter };
}

const becomes = (letter: () => Promise<Notice>, status: Notice['status']) =>
  until(`the letter is ${status}`, async () => (await letter()).status === status, 40);
const arrived = async ({ messageId }: Notice, mailbox = stack.mailbox) =>
  (await mailbox.messages()).filter((m) => m.messageId === messageId);
const outcomesOf = async ({ id }: Notice) => (await attemptsOf(stack.database.db, id)).map((a) => a.outcome);

test('what the server cannot take now is tried again and sent once', async () => {
  const { letter } = await leaflet(LATER);
  await becomes(letter, 'sent');
  const sent = await letter();
  expect(await outcomesOf(sent)).toEqual(['refused', 'accepted']);
  expect(sent.lastError).toContain('451');
  expect(await arrived(sent)).toHaveLength(1);
});

test('what the server refuses for good is given up at once, and is seen as a task; the other letters go', async () => {
  const { caseId, letter } = await leaflet(NEVER, NEVER);
  await becomes(letter, 'failed');
  const failed = await letter();
  expect([failed.attempts, failed.nextAttemptAt]).toEqual([1, null]);
  expect(failed.lastError).toContain('550');
  expect(await arrived(failed)).toHaveLength(0);
  const others = (await noticesOf(stack.database.db, caseId)).filter((n) => n.id !== failed.id);
  expect(others.length).toBeGreaterThan(0);
  for (const { messageId } of others)
    await until('the others are sent', async () =>
      (await noticesOf(stack.database.db, caseId)).some(
        (n) => n.messageId === messageId && n.status === 'sent',
      ),
    );
  const { rows } = await undeliveredNotices(stack.database.db, { partnership: house.id });
  expect(rows).toMatchObject([{ id: failed.id, status: 'failed', pupil: { id: caseId } }]);
});

test('a letter to a parent leaves with a link of its own, whose secret is kept nowhere (L1)', async () => {
  const { caseId, letter } = await leaflet();
  await becomes(letter, 'sent');
  const [message] = await arrived(await letter());
  const secret = /\/f\/([\w-]{32})/.exec(message?.text ?? '')?.[1] ?? '';
  expect(message?.html).toContain(`/f/${secret}"`);
  const { text, html, recipientContact } = await letter();
  expect([text, html].join().includes(secret)).toBe(false);
  expect(text).toContain(FAMILY_LINK);
  expect(await familyLinkBy(stack.database.db, hashOfLink(secret))).toMatchObject({
    pupilId: caseId,
    contactId: recipientContact,
  });
  const others = (await stack.mailbox.messages()).filter((m) => m.messageId !== message?.messageId);
  expect(others.filter((m) => m.text.includes(secret) || m.text.includes(FAMILY_LINK))).toEqual([]);
});

test.each([
  ['a comma', 'Example, Sam'],
  ['quotes and a backslash', 'Sam "Sunny" \\ Example'],
  ['an apostrophe', "Sam O'Example"],
  ['letters of other alphabets', 'Zoë Świątek-Παράδειγμα'],
  ['an address', 'Sam <somebody-else@home.test>'],
  ['a line of its own', 'Sam\r\nBcc: somebody-else@home.test'],
])('a name with %s reaches one reader, who is called by it', async (_what, name) => {
  const { letter } = await leaflet();
  const messageId = `<${encodeURIComponent(name)}@sixth-day.test>`;
  const outcome = await send(stack.world, { ...(await letter()), recipientName: name, messageId });
  expect(outcome).toMatchObject({ accepted: true });
  const [message, ...more] = (await stack.mailbox.messages()).filter((m) => m.messageId === messageId);
  expect(more).toEqual([]);
  expect(message?.envelope.to).toEqual([(await letter()).recipientEmail]);
  expect(message?.to).toEqual([`${name} <${(await letter()).recipientEmail}>`]);
  expect(message?.headers.map((h) => h.key)).not.toContain('bcc');
});

test('a server that cannot be reached is asked again until it is back', async () => {
  const smtpPort = await anyFreePort();
  const usual = stack.world.mail;
  const mail = createTransport({ url: `smtp://127.0.0.1:${smtpPort}`, pool: true });
  stack.world.mail = mail;
  const { letter } = await leaflet();
  await until('a try has failed', async () => (await letter()).attempts > 0, 40);
  expect(await outcomesOf(await letter())).toEqual(['unreachable']);
  const mailbox = await startMailbox({ folder, smtpPort });
  await becomes(letter, 'sent');
  expect(await outcomesOf(await letter())).toEqual(['unreachable', 'accepted']);
  expect(await arrived(await letter(), mailbox)).toHaveLength(1);
  stack.world.mail = usual;
  mail.close();
  await mailbox.stop();
});

test('an office that has run out is told to its holder and to the administrators, each in a letter of their own (A3)', async () => {
  const person = randomUUID();
  const held = { person, name: 'Kim Former', email: 'kim@council.test', passwordHash: 'none' };
  await stack.command('partnership', house.id, {
    type: 'add-person',
    actor: house.actor('administrator'),
    ...held,
    ...{ office: 'inclusion-officer', school: null, from: addDays(today(), -40), to: addDays(today(), -2) },
  });
  const letters = async () =>
    (await noticesOf(stack.database.db, house.id)).filter((n) => n.notice === 'offices-end');
  await until('both letters are sent', async () => {
    const found = await letters();
    return found.length > 0 && found.every(({ status }) => status === 'sent');
  });
  const [toAdministrator, toHolder, ...others] = (await letters()).sort((a, b) =>
    a.toRole < b.toRole ? -1 : 1,
  );
  expect(others).toEqual([]);
  expect(toHolder).toMatchObject({ recipientPerson: person, toRole: 'authority' });
  expect(toHolder?.text).toContain('you can no longer open its records');
  expect(toAdministrator).toMatchObject({ toRole: 'administrator' });
  expect(toAdministrator?.text).toContain('Kim Former');
  expect(`${toHolder?.subject}${toAdministrator?.subject}`).not.toContain('Kim');
});

test('nothing of a case in rehearsal is handed over, though it stood in the queue: the record decides (E7)', async () => {
  const { caseId, letter } = await leaflet(LATER);
  const { db } = stack.database;
  await db.updateTable('cases').set({ rehearsal: true }).where('caseId', '=', caseId).execute();
  await becomes(letter, 'rehearsed');
  expect(await arrived(await letter())).toEqual([]);
});
