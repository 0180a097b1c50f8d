import type { Request, Response } from 'express';
import type { ExclusionReport } from '../../../database/exclusion-reports';
import { refuse } from '../../../rules/refusal';
import type { Answer } from '../../engine/answer';

/** A form about a report that is closed is not drawn: its page says who closed it, and where it is. */
export function showClosed(request: Request, response: Response, { id }: ExclusionReport): void {
  request.session.alert =
    'This report was answered, or linked to a pupil, before. What came of it stands here. Nothing was changed.';
  response.redirect(303, `/concerns/${id}`);
}

/** The partnership's case soon lets go of a report that is closed; the record knows what came of it. */
export const closedSince = ({ closed }: ExclusionReport, answer: Answer): Answer =>
  closed && 'refused' in answer && answer.refused.refused === 'unknown-report'
    ? { refused: refuse('report-already-closed', 'C12', { on: closed.on }) }
    : answer;
