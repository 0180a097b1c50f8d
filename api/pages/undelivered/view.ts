import type { UndeliveredNotice } from '../../../database/undelivered-notices';
import type { Office } from '../../../rules/case/people';
import { roleInWords } from '../../../rules/notices/naming';
import { lackView } from '../../words/lacking';
import { NOTICE_NAMES } from '../../words/notices';
import { OFFICE_NAMES } from '../../words/offices';
import { whatToDo } from '../../words/returned';
import { mayBeSentAgain } from '../pupil/letter-again/may-be-sent-again';

const lacksOf = ({ held, pupil, schoolId }: UndeliveredNotice) =>
  (held?.lacks ?? []).map((part) => lackView(part, pupil.id, schoolId ?? ''));

const ownersOf = ({ held, owner }: UndeliveredNotice): string[] => [
  ...new Set((held?.lacks.map((part) => part.suppliedBy) ?? [owner]).map((office) => OFFICE_NAMES[office])),
];

/** A letter that has not arrived: what it is, whose task it is, and what to do. */
export const undeliveredView = (n: UndeliveredNotice, office: Office) => ({
  title: NOTICE_NAMES[n.notice],
  to: roleInWords(n.toRole),
  caseRef: n.pupil.caseRef,
  href: `/pupils/${n.pupil.id}/notices/${n.id}`,
  // What never left is printed and posted from its own page: there is nothing to do again.
  again:
    n.status !== 'no-address' && mayBeSentAgain(n, office)
      ? `/pupils/${n.pupil.id}/notices/${n.id}/again`
      : null,
  owner: ownersOf(n).join(', '),
  tries: n.attempts,
  words: n.held ? 'It waits, and is sent by itself once it may be' : whatToDo(n),
  lacks: lacksOf(n),
  /** What the mail server said, or nothing where there is no address. */
  error: n.lastError,
});
