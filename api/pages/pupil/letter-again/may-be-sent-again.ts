import type { Notice } from '../../../../database/notices';
import type { Office } from '../../../../rules/case/people';
import { MAY_BE_SENT_AGAIN } from '../../../../rules/notices/notice-status';
import { may } from '../../../permissions';

/** Whether a link to send a letter again is shown to this office. */
export const mayBeSentAgain = (
  { status, againBy }: Pick<Notice, 'status' | 'againBy'>,
  office: Office,
): boolean => MAY_BE_SENT_AGAIN.includes(status) && againBy === null && may(office, 'send-letter-again');
