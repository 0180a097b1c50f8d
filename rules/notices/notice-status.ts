/**
 * How it stands with a notice: to be sent, taken by a mail server, given up, without an address, held because it lacks
 * something, posted or handed over, come back after it had been taken,
 * stopped because nothing may be sent to its reader, or rehearsed: it would have been sent, were the case a live one.
 */
export type NoticeStatus =
  'queued' | 'sent' | 'failed' | 'no-address' | 'held' | 'given' | 'bounced' | 'stopped' | 'rehearsed';

/** Those that nobody tries any more by itself: what becomes of them is somebody's task. */
export const MAY_BE_SENT_AGAIN: readonly NoticeStatus[] = ['failed', 'no-address', 'bounced'];

/** Those that have reached nobody and may go on paper. */
export const MAY_BE_GIVEN: readonly NoticeStatus[] = ['queued', 'failed', 'no-address', 'bounced'];
