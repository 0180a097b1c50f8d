/**
 * Delivery status notifications as mail systems of different makes write them (RFC 3464): the shapes are theirs, the words
 * are ours. Lines end as SMTP wants them.
 */
const crlf = (text: string): string => text.trimStart().replaceAll('\n', '\r\n');

interface Said {
  action?: string;
  status?: string;
  diagnostic?: string;
}

/** One part of plain words, the status in small letters and folded, then the headers of the letter. */
export const relayReport = ({
  action = 'failed',
  status = '5.1.1',
  diagnostic = 'smtp; 550 5.1.1 no mailbox\n    of that name is kept here',
}: Said = {}): string =>
  crlf(`
From: MAILER-DAEMON@relay.invalid (Mail Delivery System)
Subject: Mail that could not be delivered
Auto-Submitted: auto-replied
MIME-Version: 1.0
Content-Type: multipart/report; report-type=delivery-status;
\tboundary="AB12/relay.invalid"

--AB12/relay.invalid
Content-Description: Notification
Content-Type: text/plain; charset=us-ascii

This is the mail system. Your message could not be delivered.

--AB12/relay.invalid
Content-Description: Delivery report
Content-Type: message/delivery-status

Reporting-MTA: dns; relay.invalid
X-Relay-Queue-ID: AB12
Arrival-Date: Mon,  2 Nov 2026 09:31:00 +0000 (GMT)

Final-Recipient: rfc822; sam@home.test
Original-Recipient: rfc822;sam@home.test
Action: ${action}
Status: ${status}
Remote-MTA: dns; mx.home.test
Diagnostic-Code: ${diagnostic}

--AB12/relay.invalid
Content-Description: Undelivered Message Headers
Content-Type: text/rfc822-headers

Subject: What happens next
Message-ID: <1@sixth-day.test>

--AB12/relay.invalid--
`);

/** Two forms of the words inside a part of their own, the status in base64, then the whole letter, itself of two forms. */
export const officeReport = (): string => {
  const status = crlf(`
Reporting-MTA: dns;office.invalid
Received-From-MTA: dns;out.office.invalid

Original-Recipient: rfc822;sam@home.test
Final-Recipient: rfc822;sam@home.test
Action: failed
Status: 5.2.2
Diagnostic-Code: smtp;554 5.2.2 the mailbox holds as much as it may
X-Display-Name: Sam Example
`);
  return crlf(`
From: <postmaster@office.invalid>
Subject: Undeliverable: What happens next
Content-Type: multipart/report; report-type=delivery-status; boundary="_000_office"
MIME-Version: 1.0

--_000_office
Content-Type: multipart/alternative; boundary="_001_office"

--_001_office
Content-Type: text/plain; charset="utf-8"
Content-Transfer-Encoding: quoted-printable

The mailbox of the reader is full.=20

--_001_office
Content-Type: text/html; charset="utf-8"

<p>The mailbox of the reader is full.</p>

--_001_office--

--_000_office
Content-Type: message/delivery-status
Content-Transfer-Encoding: base64

${Buffer.from(status)
  .toString('base64')
  .replaceAll(/(.{60})/g, '$1\n')}

--_000_office
Content-Type: message/rfc822

Subject: What happens next
Content-Type: multipart/alternative; boundary="inner"

--inner
Content-Type: text/plain

Action: delivered
Status: 2.0.0

--inner--

--_000_office--
`);
};

/** No preamble, fields in another order, a status that says little, and an empty line made of spaces. */
export const hostReport = (): string =>
  crlf(`
MIME-Version: 1.0
Content-Type: Multipart/Report; boundary=host-1; Report-Type="delivery-status"
Subject: Mail delivery failed: returning message to sender

--host-1
Content-type: text/plain; charset=us-ascii

A message that you sent could not be delivered to all of its recipients.

--host-1
Content-type: message/delivery-status

Reporting-MTA: dns; host.invalid
  
Action: failed
Final-Recipient: rfc822;sam@home.test
Status: 5.0.0
Remote-MTA: dns; mx.home.test
Diagnostic-Code: smtp; 550 go away

--host-1
Content-type: text/rfc822-headers

Subject: What happens next

--host-1--
`);

/** A person who is away: words, and no report. */
export const outOfOffice = (): string =>
  crlf(`
From: Sam Example <sam@home.test>
Auto-Submitted: auto-replied
Subject: Away until Monday
Content-Type: text/plain

I am away. Action: failed. Status: 5.1.1
`);

/** A reader's own program says that the letter was opened: a report, but not of its delivery. */
export const readReceipt = (): string =>
  relayReport()
    .replace('report-type=delivery-status', 'report-type=disposition-notification')
    .replace('message/delivery-status', 'message/disposition-notification');

/** A delivery status inside something else: forwarded by hand. */
export const forwarded = (): string => relayReport().replace('multipart/report', 'multipart/mixed');
