import type { LocalDate } from '../../calendar/types';
import type { Decision } from '../../case/verbs';
import { daysToAnswer } from '../../concern/duties/answer-concern';
import { impossible } from '../../impossible';
import { refuse } from '../../refusal';
import type { Partnership } from '../state';
import type { ReportsCommand } from './commands';
import type { ReportsEvent } from './events';

/** So many may wait at once: a door that anybody can use must not be able to fill the partnership's own case. */
const MOST_OPEN = 500;

/**
 * Reports of what looks like an unlawful exclusion by somebody without an account: taken, then answered with reasons, or made
 * the concern of a pupil on record.
 *
 * @source C12; law.md row 1
 */
export function decideReports(
  { reports = [], schools, policy }: Partnership,
  command: ReportsCommand,
  on: LocalDate,
): Decision<ReportsEvent> {
  const { report } = command;
  const found = reports.find(({ id }) => id === report);
  if (command.type === 'report-exclusion') {
    const { school, told } = command;
    if (found) return refuse('id-already-used', 'C12');
    if (!schools.some(({ id }) => id === school)) return refuse('unknown-school', 'C12');
    if (told.words.trim() === '') return refuse('missing-concern', 'C12');
    if (reports.filter(({ closed }) => closed === null).length >= MOST_OPEN)
      return refuse('reports-full', 'C12');
    const within = daysToAnswer(policy);
    return { events: [{ type: 'exclusion-reported', report, on, school, within, told }] };
  }
  if (!found) return refuse('unknown-report', 'C12');
  if (found.closed) return refuse('report-already-closed', 'C12', { on: found.closed.on });
  switch (command.type) {
    case 'answer-report': {
      const { finding, reasons } = command;
      if (reasons.trim() === '') return refuse('report-without-reasons', 'C12');
      return { events: [{ type: 'report-answered', report, on, finding, reasons }] };
    }
    case 'place-report':
      return { events: [{ type: 'report-placed', report, on, pupil: command.pupil }] };
    default:
      return impossible(command);
  }
}
