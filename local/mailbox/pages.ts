import { html, type Html } from './escape';
import { linkedText } from './linked-text';
import type { Message, Summary } from './message';

const NEWEST = 200;

/** The frame that every page has. */
function page(title: string, main: Html): string {
  return html`<!doctype html>
    <html lang="en-GB">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${title}</title>
        <link rel="stylesheet" href="/style.css" />
      </head>
      <body>
        <header><a href="/">Local mailbox</a> <span>Nothing here leaves this machine</span></header>
        <main>${main}</main>
      </body>
    </html>`.html;
}

const when = (instant: string) =>
  html`<time datetime="${instant}">${instant.slice(0, 10)} ${instant.slice(11, 19)} UTC</time>`;

const row = ({ id, receivedAt, envelope, subject }: Summary) =>
  html`<tr>
    <td>${when(receivedAt)}</td>
    <td>${envelope.to.join(', ')}</td>
    <th scope="row"><a href="/messages/${id}">${subject || '(no subject)'}</a></th>
  </tr>`;

const table = (rows: Html[]) =>
  html`<table>
    <thead>
      <tr>
        <th scope="col">Received</th>
        <th scope="col">For</th>
        <th scope="col">Subject</th>
      </tr>
    </thead>
    <tbody>
      ${rows}
    </tbody>
  </table>`;

/** The list of messages, newest first, narrowed to those for one recipient. */
export function listPage(messages: readonly Summary[], recipient: string): string {
  const nothing = recipient === '' ? 'No messages yet.' : `No messages for ${recipient}.`;
  const more =
    messages.length > NEWEST ? html`<p>The newest ${NEWEST} of ${messages.length} are shown.</p>` : html``;
  return page(
    'Messages',
    html`<h1>Messages</h1>
      <form>
        <label for="to">For</label> <input id="to" name="to" value="${recipient}" /> <button>Show</button>
      </form>
      ${messages.length === 0 ? html`<p>${nothing}</p>` : table(messages.slice(0, NEWEST).map(row))} ${more}`,
  );
}

/** One message. What it holds as HTML is shown in a frame that can do nothing. */
export function messagePage(message: Message): string {
  const title = message.subject || '(no subject)';
  const frame = html`<h2>As a letter</h2>
    <iframe
      title="The message as a letter"
      src="/messages/${message.id}/body"
      sandbox="allow-popups allow-popups-to-escape-sandbox"
    ></iframe>`;
  const attachments = message.attachments.map(
    ({ filename, mimeType }, index) =>
      html`<li><a href="/messages/${message.id}/attachments/${index}">${filename}</a> (${mimeType})</li>`,
  );
  return page(
    title,
    html`<h1>${title}</h1>
      <dl>
        <dt>From</dt>
        <dd>${message.from}</dd>
        <dt>To</dt>
        <dd>${message.to.join(', ')}</dd>
        <dt>Delivered to</dt>
        <dd>${message.envelope.to.join(', ')}</dd>
        <dt>Received</dt>
        <dd>${when(message.receivedAt)}</dd>
      </dl>
      ${message.html === '' ? html`` : frame}
      ${
        message.text === ''
          ? html``
          : html`<h2>As plain text</h2>
              <pre>${linkedText(message.text)}</pre>`
      }
      ${
        attachments.length === 0
          ? html``
          : html`<h2>Attachments</h2>
              <ul>
                ${attachments}
              </ul>`
      }
      <p><a href="/messages/${message.id}/source">The message as it was received</a></p>`,
  );
}

/** The page for an address where there is nothing. */
export const notFoundPage = (): string =>
  page(
    'Not found',
    html`<h1>Not found</h1>
      <p>There is no such message. <a href="/">All messages</a></p>`,
  );
