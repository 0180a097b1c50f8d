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

/** Whether a letter has arrived, as far as anybody knows. */
export function deliveryWords(notice: Notice): string {
  if (notice.againBy !== null) return 'It did not arrive, and was sent again';
  const given = givenOf(notice);
  return given ? `${GIVEN_HOW[given.how]} on ${longDate(given.on)}` : STATUS[notice.status];
}
