import type { Notice } from '../../database/notices';
import { givenOf } from '../cases/told';
import { GIVEN_HOW } from './choices';
import { longDate } from './dates';

const STATUS: Record<Notice['status'], string> = {
  queued: 'On its way',
  sent: 'Accepted by the mail server',
  failed: 'Given up: send it again, by post or by hand',
  bounced: 'Came back: it did not arrive. Send it again, by post or by hand',
  'no-address': 'No address: send it by post',
  held: 'Not sent: it lacks what the law wants in it',
  given: 'Posted or handed over',
  stopped: 'Stopped: nothing may be sent to this person',
  rehearsed: 'Rehearsal: it would have been sent',
};

/** The same of a letter that goes by post by itself. */
const POSTED: typeof STATUS = {
  ...STATUS,
  queued: 'To be posted, by itself',
  failed: 'Not taken for the post: send it again, by post or by hand',
  bounced: 'Could not be posted. Send it again, by post or by hand',
};

/** Where a letter went, or is to go, in one line. */
export const addressOf = ({
  postedTo,
  recipientEmail,
}: Pick<Notice, 'postedTo' | 'recipientEmail'>): string | null =>
  postedTo?.replaceAll('\n', ', ') ?? recipientEmail;

type Delivered = Pick<Notice, 'status' | 'channel' | 'handedOverAt' | 'againBy' | 'givenHow' | 'givenOn'>;

/** Whether a letter has arrived, as far as anybody knows. */
export function deliveryWords(notice: Delivered): string {
  const { status, channel, againBy, handedOverAt } = notice;
  if (againBy !== null)
    return status === 'no-address'
      ? 'It has no email address, and was sent by another way'
      : 'It did not arrive, and was sent again';
  const given = givenOf(notice);
  if (given) return `${GIVEN_HOW[given.how]} on ${longDate(given.on)}`;
  if (channel === 'email') return STATUS[status];
  return status === 'queued' && handedOverAt !== null ? 'Being printed, to be posted' : POSTED[status];
}
