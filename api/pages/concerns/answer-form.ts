import { actOnPartnership } from '../../commands/partnerships';
import { answerReport } from '../../commands/schemas/report';
import type { House } from '../../house';
import { actorOf, type Viewer } from '../../session/viewer';
import { REPORT_FINDINGS } from '../../words/choices';
import type { SimpleForm } from '../form/simple-form';

/** C12: an officer answers a report that is about no pupil on record, with reasons. */
export const answerReportForm = (
  house: House,
  viewer: Viewer,
  { id: report, words }: { id: string; words: string },
): SimpleForm<typeof answerReport> => ({
  template: 'concerns/answer.njk',
  page: {
    title: 'Answer a report',
    back: { href: `/concerns/${report}`, text: 'Back to the report' },
    action: `/concerns/${report}/answer`,
    button: 'Record the answer',
    findings: REPORT_FINDINGS,
    words,
  },
  schema: answerReport,
  read: (a) => ({ finding: a.text('finding'), reasons: a.text('reasons') }),
  act: (answer, id) =>
    actOnPartnership(house, viewer.partnership, {
      type: 'answer-report',
      id,
      actor: actorOf(viewer),
      report,
      ...answer,
    }),
  fieldOf: (refused) => (refused === 'report-without-reasons' ? 'reasons' : ''),
  done: 'The answer has been recorded. If they said how to reach them, tell them the answer now.',
  next: () => `/concerns/${report}`,
});
