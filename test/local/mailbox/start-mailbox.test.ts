import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createTransport } from 'nodemailer';
import { startMailbox, type Mailbox } from '../../../local/mailbox/start-mailbox';
import type { Answer } from '../../../local/mailbox/smtp';

const folder = mkdtempSync(join(tmpdir(), 'mailbox-'));
let mailbox: Mailbox;

const start = async (answer?: Answer) => {
  mailbox = await startMailbox({ folder, ...(answer === undefined ? {} : { answer }) });
};
const send = (message: object) =>
  createTransport(mailbox.smtpUrl).sendMail({ from: 'panel@partnership.example', ...message });
const get = (path: string) => fetch(`${mailbox.webUrl}${path}`);
const text = async (path: string) => (await get(path)).text();

afterEach(() => mailbox.stop());
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('an empty mailbox says so', async () => {
  await start();
  expect(await text('/')).toContain('No messages yet.');
  expect(await (await get('/messages.json')).json()).toEqual([]);
});

test('a message is kept as received, is shown, and survives a restart', async () => {
  await start();
  const calendar = { filename: 'review.ics', content: 'BEGIN:VCALENDAR', contentType: 'text/calendar' };
  await send({
    to: 'Ms Ó Néill <parent@home.example>',
    bcc: 'lead@school.example',
    subject: 'The review is on 9 November',
    text: 'Sign in at http://localhost:3000/in/abc. <script>alert(1)</script>',
    html: '<p>Sign in <a href="http://localhost:3000/in/abc">here</a></p>',
    attachments: [calendar],
  });
  await mailbox.stop();
  await start();

  const [message] = await mailbox.messages();
  expect(message).toMatchObject({
    subject: 'The review is on 9 November',
    envelope: { from: 'panel@partnership.example', to: ['parent@home.example', 'lead@school.example'] },
    to: ['Ms Ó Néill <parent@home.example>'],
    messageId: expect.stringContaining('@') as string,
  });
  expect(message?.attachments[0]?.content.toString().trim()).toBe('BEGIN:VCALENDAR');
  const shown = await text(`/messages/${message?.id}`);
  expect(shown).toContain('Ms Ó Néill &lt;parent@home.example&gt;');
  expect(shown).toContain(
    '<a href="http://localhost:3000/in/abc" rel="noreferrer noopener" target="_blank">',
  );
  expect(shown).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
  expect(await text(`/messages/${message?.id}/source`)).toContain('MIME-Version: 1.0');
  const attachment = await get(`/messages/${message?.id}/attachments/0`);
  expect(attachment.headers.get('content-disposition')).toBe("attachment; filename*=UTF-8''review.ics");
  expect((await attachment.text()).trim()).toBe('BEGIN:VCALENDAR');
});

test('the list is newest first and can be narrowed to one recipient', async () => {
  await start();
  await send({ to: 'a@home.example', subject: 'first' });
  await send({ to: 'b@home.example', subject: 'second <b>' });
  const list = await text('/');
  expect(list.indexOf('second &lt;b&gt;')).toBeLessThan(list.indexOf('first'));
  const narrowed = await text('/?to=A%40home');
  expect(narrowed).toContain('first');
  expect(narrowed).not.toContain('second');
  expect(await text('/?to=%22%3E%3Cimg%3E')).toContain('No messages for &quot;&gt;&lt;img&gt;.');
});

test('a hostile letter can run nothing and ask for nothing', async () => {
  await start();
  await send({
    to: 'c@home.example',
    subject: 'x',
    html: '<script>top.location="http://evil.example"</script>',
  });
  const [message] = await mailbox.messages();
  expect(await text(`/messages/${message?.id}`)).not.toContain('evil.example');
  const body = await get(`/messages/${message?.id}/body`);
  const policy = body.headers.get('content-security-policy');
  expect(policy).toMatch(/^sandbox allow-popups allow-popups-to-escape-sandbox; default-src 'none'/);
  expect(policy).not.toMatch(/script|same-origin/);
  expect((await get('/')).headers.get('content-security-policy')).not.toContain('unsafe');
});

test('a refusal reaches the sender, for good or for now', async () => {
  await start((recipient) => {
    if (recipient.startsWith('gone')) return { code: 550, text: 'No such mailbox' };
    return recipient.startsWith('busy') ? { code: 451, text: 'Try again later' } : undefined;
  });
  const before = (await mailbox.messages()).length;
  await expect(send({ to: 'gone@home.example' })).rejects.toMatchObject({ responseCode: 550 });
  await expect(send({ to: 'busy@home.example' })).rejects.toMatchObject({ responseCode: 451 });
  expect(await mailbox.messages()).toHaveLength(before);
});

test('nobody reads it under another name, and nobody can change it', async () => {
  await start();
  const { port } = new URL(mailbox.webUrl);
  const { request } = await import('node:http');
  const status = await new Promise((resolve) =>
    request({ port, host: '127.0.0.1', headers: { host: 'evil.example' } }, (answer) => {
      answer.resume();
      resolve(answer.statusCode);
    }).end(),
  );
  expect(status).toBe(421);
  expect((await fetch(`${mailbox.webUrl}/`, { method: 'POST' })).status).toBe(405);
  expect((await get('/messages/..%2f..%2fpassword')).status).toBe(404);
});
