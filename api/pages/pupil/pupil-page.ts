import type { Request, RequestHandler, Response } from 'express';
import { schoolById, type School } from '../../../database/partnerships';
import { compileCalendar, type CompiledCalendar } from '../../../rules/calendar/school-days';
import { dateOf } from '../../../rules/calendar/london-time';
import type { LocalDate } from '../../../rules/calendar/types';
import { findPupil, type PupilRecord } from '../../cases/find-pupil';
import { leadName } from '../../cases/lead-name';
import type { House } from '../../house';
import { NOT_FOUND } from '../../problems/problem';
import { sendProblem } from '../../problems/send';
import { viewerOf, type Viewer } from '../../session/viewer';

/** What every page about one pupil starts from. */
export interface PupilPage extends PupilRecord {
  house: House;
  viewer: Viewer;
  school: School;
  today: LocalDate;
  calendar: CompiledCalendar;
  /** The lead's name, or null when the programme is not open. */
  lead: string | null;
  /** `/pupils/…` */
  url: string;
}

/** Draws a page about the pupil in the address, if it is one the viewer may open. */
export function forPupil(
  house: House,
  draw: (page: PupilPage, request: Request, response: Response) => Promise<void> | void,
): RequestHandler {
  return async (request, response) => {
    const viewer = viewerOf(response);
    const record = await findPupil(house, viewer, String(request.params['pupil']));
    const school = record && (await schoolById(house.db, record.state.school.id));
    if (!record || !school) return sendProblem(request, response, NOT_FOUND);
    if (record.state.rehearsal) response.locals.rehearsal = true;
    const page: PupilPage = {
      ...record,
      house,
      viewer,
      school,
      today: dateOf(record.now),
      calendar: compileCalendar(school.id, record.state.calendar),
      lead: await leadName(house, viewer, record.state),
      url: `/pupils/${record.pupil.id}`,
    };
    return draw(page, request, response);
  };
}
