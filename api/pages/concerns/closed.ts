import type { Request, Response } from 'express';
import type { ExclusionReport } from '../../../database/exclusion-reports';

/** A form about a report that is closed is not drawn: its page says who closed it, and where it is. */
export function showClosed(request: Request, response: Response, { id }: ExclusionReport): void {
  request.session.alert =
    'This report was answered, or linked to a pupil, before. What came of it stands here. Nothing was changed.';
  response.redirect(303, `/concerns/${id}`);
}
