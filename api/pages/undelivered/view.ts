import type { UndeliveredNotice } from '../../../database/undelivered-notices';
import type { Office } from '../../../rules/case/people';
import { roleInWords } from '../../../rules/notices/naming';
import { NOTICE_NAMES } from '../../words/notices';
import { OFFICE_NAMES } from '../../words/offices';
import { whatToDo } from '../../words/returned';
import { mayBeSentAgain } from '../pupil/letter-again/may-be-sent-again';

/** A letter that has not arrived: what it is, whose task it is, and what to do. */
export const undeliveredView = (n: UndeliveredNotice, office: Office) => ({
  title: NOTICE_NAMES[n.notice],
  to: roleInWords(n.toRole),
  caseRef: n.pupil.caseRef,
  href: `/pupils/${n.pupil.id}/notices/${n.id}`,
  again: mayBeSentAgain(n, office) ? `/pupils/${n.pupil.id}/notices/${n.id}/again` : null,
  owner: OFFICE_NAMES[n.owner],
  tries: n.attempts,
  words: whatToDo(n),
  /** What the mail server said, or nothing where there is no address. */
  error: n.lastError,
});
