import type { WaitingNotice } from '../../../database/held-notices';
import { roleInWords } from '../../../rules/notices/naming';
import { lackView } from '../../words/lacking';
import { NOTICE_NAMES } from '../../words/notices';

/** A letter that waits for the viewer: what it is, and what it lacks that they can supply. */
export const waitingView = ({ id, notice, toRole, pupil, schoolId, lacks }: WaitingNotice) => ({
  title: NOTICE_NAMES[notice],
  to: roleInWords(toRole),
  caseRef: pupil.caseRef,
  href: `/pupils/${pupil.id}/notices/${id}`,
  lacks: lacks.map((part) => lackView(part, pupil.id, schoolId ?? '')),
});
