import type { ExclusionReport } from '../../../database/exclusion-reports';
import { refuse } from '../../../rules/refusal';
import { answerReport } from '../../commands/schemas/report';
import type { House } from '../../house';
import { actorOf, type Viewer } from '../../session/viewer';
import { REPORT_FINDINGS } from '../../words/choices';
import type { SimpleForm } from '../form/simple-form';
import { closeInTurn } from './close-in-turn';

/** C12: an officer answers a report that is about no pupil on record, with reasons. */
export const answerReportForm = (
  house: House,
  viewer: Viewer,
  report: ExclusionReport,
): SimpleForm<typeof answerReport> => ({
  template: 'concerns/answer.njk',
  page: {
    title: 'Answer a report',
    back: { href: `/concerns/${report.id}`, text: 'Back to the report' },
    action: `/concerns/${report.id}/answer`,
    button: 'Record the answer',
    findings: REPORT_FINDINGS,
    words: report.told.words,
  },
  schema: answerReport,
  read: (a) => ({ finding: a.text('finding'), reasons: a.text('reasons') }),
  act: (answer, id) => {
    const command = {
      ...({ type: 'answer-report', id, actor: actorOf(viewer) } as const),
      ...{ report: report.id, ...answer },
    };
    return closeInTurn(house, viewer.partnership, report, command, async (_house, holders) =>
      holders.length > 0 ? { refused: refuse('report-link-begun', 'C12') } : null,
    );
  },
  fieldOf: (refused) => (refused === 'report-without-reasons' ? 'reasons' : ''),
  done: 'The answer has been recorded. If they said how to reach them, tell them the answer now.',
  next: () => `/concerns/${report.id}`,
});
