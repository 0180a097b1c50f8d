import type { UndeliveredNotice } from '../../../database/undelivered-notices';
import { roleInWords } from '../../../rules/notices/naming';
import { NOTICE_NAMES } from '../../words/notices';
import { OFFICE_NAMES } from '../../words/offices';
import { whatToDo } from '../../words/returned';

/** A letter that has not arrived: what it is, whose task it is, and what to do. */
export const undeliveredView = (n: UndeliveredNotice) => ({
  title: NOTICE_NAMES[n.notice],
  to: roleInWords(n.toRole),
  caseRef: n.pupil.caseRef,
  href: `/pupils/${n.pupil.id}/notices/${n.id}`,
  owner: OFFICE_NAMES[n.owner],
  tries: n.attempts,
  words: whatToDo(n),
  /** What the mail server said, or nothing where there is no address. */
  error: n.lastError,
});
