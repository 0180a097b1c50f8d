import { unsentNotices } from '../../../database/unsent-notices';
import { localDateTimeOf } from '../../../rules/calendar/london-time';
import type { NoticeName } from '../../../rules/case/obligation';
import type { Role } from '../../../rules/case/people';
import { roleInWords } from '../../../rules/notices/naming';
import type { House } from '../../house';
import type { Viewer } from '../../session/viewer';
import { dateAndTime } from '../../words/dates';
import { NOTICE_NAMES } from '../../words/notices';

const MOST = 25;

export interface Undelivered {
  title: string;
  to: string;
  caseRef: string;
  href: string;
  words: string;
  /** What the mail server said, or nothing where there is no address. */
  error: string | null;
}

/** Letters that have not gone out: those being tried again, those given up, those without an address. */
export async function undelivered(house: House, viewer: Viewer): Promise<Undelivered[]> {
  const found = await unsentNotices(house.db, viewer.partnership, MOST);
  return found.map((n) => ({
    title: NOTICE_NAMES[n.notice as NoticeName],
    to: roleInWords(n.toRole as Role),
    caseRef: n.pupil.caseRef,
    href: `/pupils/${n.pupil.id}/notices/${n.id}`,
    words: wordsFor(n.status, n.nextAttemptAt),
    error: n.lastError,
  }));
}

function wordsFor(status: 'queued' | 'failed' | 'no-address', next: string | null): string {
  if (status === 'no-address') return 'No address: send it by post';
  if (status === 'failed') return 'Given up: send it by post, or ask for another address';
  return next ? `Tried again at ${dateAndTime(localDateTimeOf(Date.parse(next)))}` : 'On its way';
}
