import type { Notice } from '../../database/notices';
import { givenOf } from '../cases/told';
import { GIVEN_HOW } from './choices';
import { longDate } from './dates';

const STATUS: Record<Notice['status'], string> = {
  queued: 'On its way',
  sent: 'Accepted by the mail server',
  failed: 'Given up: send it by post, or ask for another address',
  bounced: 'Came back: it did not arrive. Print it, and post it or hand it over',
  'no-address': 'No address: send it by post',
  held: 'Not sent: it lacks what the law wants in it',
  given: 'Posted or handed over',
  stopped: 'Stopped: nothing may be sent to this person',
};

/** Whether a letter has arrived, as far as anybody knows. */
export function deliveryWords(notice: Notice): string {
  const given = givenOf(notice);
  return given ? `${GIVEN_HOW[given.how]} on ${longDate(given.on)}` : STATUS[notice.status];
}
