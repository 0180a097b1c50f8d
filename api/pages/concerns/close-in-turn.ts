import { pupilsWithReport, type PupilWithReport } from '../../../database/concerns';
import { lockReport, type ExclusionReport } from '../../../database/exclusion-reports';
import type { AnswerReport, PlaceReport } from '../../../rules/partnership/reports/commands';
import { refuse } from '../../../rules/refusal';
import { actOnPartnership, answeredAtOnce } from '../../commands/partnerships';
import type { Answer } from '../../engine/answer';
import type { House } from '../../house';

/** What must be done before a report is closed, or why it is not; null where it can be closed now. */
type Before = (house: House, holders: PupilWithReport[]) => Promise<Answer | null>;

/**
 * Closes a report: one officer at a time, so that the second sees what the first has done.
 *
 * Whoever has the lock asks the record by the connection that holds it, and waits for no second one. The engine's activities
 * write by connections of their own and take no such lock: `before` must write nothing by this one.
 */
export async function closeInTurn(
  house: House,
  partnership: string,
  report: ExclusionReport,
  command: AnswerReport | PlaceReport,
  before: Before,
): Promise<Answer> {
  return house.db.transaction().execute(async (tx): Promise<Answer> => {
    if (!(await lockReport(tx, partnership, report.id))) return { down: true };
    const held = { ...house, db: tx };
    const answered = await answeredAtOnce(held, partnership, command);
    if (answered) return closedSince(report, answered);
    const holders = await pupilsWithReport(tx, partnership, report.id);
    return (await before(held, holders)) ?? actOnPartnership(held, partnership, command);
  });
}

/** The partnership's case soon lets go of a report that is closed; the record knows what came of it. */
const closedSince = ({ closed }: ExclusionReport, answer: Answer): Answer =>
  closed && 'refused' in answer && answer.refused.refused === 'unknown-report'
    ? { refused: refuse('report-already-closed', 'C12', { on: closed.on }) }
    : answer;
