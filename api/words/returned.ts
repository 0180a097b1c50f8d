import type { Notice } from '../../database/notices';
import type { DeliveryReport } from '../../database/delivery-reports';
import type { LetterText } from '../../database/letter-texts';
import { dateAndTime } from './dates';
import { localDateTimeOf } from '../../rules/calendar/london-time';

/** What a mail server's code means, the class left out (RFC 3463). The first that fits counts. */
const REASONS: [RegExp, string][] = [
  [/^1\.[0136]$/, 'There is no such mailbox'],
  [/^1\.(2|10)$|^4\.4$/, 'There is no mail at that domain'],
  [/^1\./, 'The address is not right'],
  [/^2\.1$/, 'The mailbox is closed'],
  [/^2\.2$/, 'The mailbox is full'],
  [/^(2\.3|3\.4)$/, 'The letter is too large for the mailbox'],
  [/^4\./, 'Their mail server could not be reached'],
  [/^7\./, 'Their mail server does not let our letters in'],
];

/** Why a letter came back, in plain words. */
export const reasonFor = (code: string | null): string =>
  REASONS.find(([pattern]) => pattern.test((code ?? '').slice(2)))?.[1] ?? 'Their mail server sent it back';

/** What a mail server reported of a letter after it took it. */
export const REPORTS: Record<DeliveryReport['outcome'], string> = {
  delivered: 'Arrived in the mailbox',
  delayed: 'Delayed: it is still being tried',
  bounced: 'Came back',
};

/** What the gateway reported of a letter that it was to post. */
export const POST_REPORTS: typeof REPORTS = {
  delivered: 'Printed and posted, first class',
  delayed: 'Delayed',
  bounced: 'Could not be posted',
};

/** What became of the text message that says that there is a letter. */
export const TEXTS: Record<LetterText['status'], string> = {
  queued: 'To be told by text message that there is a letter',
  sent: 'Told by text message that there is a letter',
  arrived: 'Told by text message that there is a letter: it arrived',
  failed: 'The text message that there is a letter did not arrive',
};

/** What to do about a letter that has not arrived. */
export function whatToDo(
  n: Pick<Notice, 'status' | 'channel' | 'nextAttemptAt'> & { code: string | null },
): string {
  if (n.channel === 'post')
    return n.status === 'queued'
      ? 'It did not arrive by email, and is being posted by itself'
      : 'It could not be posted by itself. Send it again, by post or by hand';
  if (n.status === 'bounced') return `${reasonFor(n.code)}. Send it again, by post or by hand`;
  if (n.status === 'no-address') return 'No address. Send it by post or by hand';
  if (n.status === 'failed') return 'Given up. Send it again, by post or by hand';
  const next = n.nextAttemptAt;
  return next ? `Tried again at ${dateAndTime(localDateTimeOf(Date.parse(next)))}` : 'On its way';
}
