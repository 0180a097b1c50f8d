import type { Request, RequestHandler, Response } from 'express';
import { holdersOf } from '../../../database/people';
import type { LocalDate } from '../../../rules/calendar/types';
import { PARTNERSHIP_OFFICES } from '../../../rules/partnership/offices';
import { findSchool, type KeptSchool } from '../../calendars/find-school';
import { londonDate } from '../../clock';
import type { House } from '../../house';
import { NOT_FOUND } from '../../problems/problem';
import { sendProblem } from '../../problems/send';
import { viewerOf, type Viewer } from '../../session/viewer';

/** What every page about one school's calendar starts from. */
export interface SchoolPage extends KeptSchool {
  house: House;
  viewer: Viewer;
  today: LocalDate;
  /** `/calendars/…` */
  url: string;
  mayChange: boolean;
}

/** Draws a page about the calendar of the school in the address, if it is one the viewer may open. */
export function forSchool(
  house: House,
  draw: (page: SchoolPage, request: Request, response: Response) => Promise<void> | void,
): RequestHandler {
  return async (request, response) => {
    const viewer = viewerOf(response);
    const kept = await findSchool(house, viewer, String(request.params['school']));
    if (!kept) return sendProblem(request, response, NOT_FOUND);
    return draw(
      {
        ...kept,
        house,
        viewer,
        today: londonDate(house.now()),
        url: `/calendars/${kept.school.id}`,
        mayChange: PARTNERSHIP_OFFICES['set-calendar'].includes(viewer.office),
      },
      request,
      response,
    );
  };
}

/** Those who keep a school's calendar, by name: its headteacher and the administrators. */
export async function keepersOf({ house, school, today }: SchoolPage): Promise<string> {
  const heads = await holdersOf(house.db, 'headteacher', { school: school.id }, today);
  const partnership = { partnership: school.partnershipId };
  const administrators = await holdersOf(house.db, 'administrator', partnership, today);
  return [
    ...heads.map(({ name }) => `${name}, headteacher`),
    ...administrators.map(({ name }) => `${name}, administrator`),
  ].join('; or ');
}
