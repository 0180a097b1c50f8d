import { z } from 'zod';
import { attemptsOf } from '../../../database/deliveries';
import { reportsOf } from '../../../database/delivery-reports';
import { noticesOf, type Notice } from '../../../database/notices';
import { givenOf } from '../../cases/told';
import { findNotice } from '../../cases/find-notice';
import { findPupil } from '../../cases/find-pupil';
import { mayReadNotice } from '../../cases/kept-from-school';
import { NOT_FOUND } from '../../problems/problem';
import { ok, operation, problem, type Operation } from '../operation';
import { NOTICE, NOTICE_IN_LIST } from '../pupils/answers';

const inList = (row: Notice) => ({
  id: row.id,
  notice: row.notice,
  to: row.toRole,
  recipient: row.recipientName,
  subject: row.subject,
  above: row.above,
  status: row.status,
  channel: row.channel,
  lacks: row.held?.lacks ?? [],
  attempts: row.attempts,
  composedAt: row.composedAt,
  sentAt: row.sentAt,
  given: givenOf(row),
});

export const notices: Operation[] = [
  operation({
    id: 'read-notices',
    method: 'get',
    path: '/pupils/{pupil}/notices',
    summary: 'The notices of a case, the newest first',
    answer: z.object({ rows: z.array(NOTICE_IN_LIST) }),
    handle: async ({ house }, { viewer, params }) => {
      const record = await findPupil(house, viewer, params['pupil'] ?? '');
      if (!record) return problem(NOT_FOUND);
      const all = await noticesOf(house.db, record.caseId);
      return ok({ rows: all.filter((n) => mayReadNotice(viewer.office, n.notice)).map(inList) });
    },
  }),
  operation({
    id: 'read-notice',
    method: 'get',
    path: '/notices/{notice}',
    summary: 'One notice exactly as sent, with the proof of its delivery',
    answer: NOTICE,
    handle: async ({ house }, { viewer, params }) => {
      const row = await findNotice(house, viewer, params['notice'] ?? '');
      if (!row) return problem(NOT_FOUND);
      const tries = await attemptsOf(house.db, row.id);
      const deliveries = tries.map(({ noticeId: _same, ...attempt }) => attempt);
      const { html, text, lastError } = row;
      const address = row.postedTo ?? row.recipientEmail;
      const reports = (await reportsOf(house.db, row.id)).map(({ noticeId: _same, ...report }) => report);
      return ok({ ...inList(row), address, html, text, lastError, deliveries, reports });
    },
  }),
];
