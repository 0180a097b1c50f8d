import { Router, type Request, type Response } from 'express';
import { localDateTimeOf } from '../../../../rules/calendar/london-time';
import { readAccesses } from '../../../cases/read-accesses';
import type { House } from '../../../house';
import { accessWords } from '../../../words/accesses';
import { dateAndTime } from '../../../words/dates';
import { OFFICE_NAMES } from '../../../words/offices';
import { showPage } from '../../render';
import { pupilFrame } from '../frame';
import { forPupil, type PupilPage } from '../pupil-page';

async function draw(page: PupilPage, request: Request, response: Response): Promise<void> {
  const { house, viewer, pupil, url } = page;
  const after = typeof request.query['after'] === 'string' ? request.query['after'] : undefined;
  const { rows, next } = await readAccesses(house, viewer, pupil.id, { after });
  showPage(response, 'pupil/access-log/page.njk', {
    ...pupilFrame(page, 'Access log', `Who has read or changed this record, case ${pupil.caseRef}`),
    entries: rows.map(({ at, name, office, reason, ...entry }) => ({
      when: dateAndTime(localDateTimeOf(Date.parse(at))),
      datetime: at,
      name,
      office: office === 'family' ? 'Family' : OFFICE_NAMES[office],
      what: accessWords(entry),
      reason,
    })),
    next: next && `${url}/access-log?${new URLSearchParams({ after: next }).toString()}`,
    first: after === undefined ? null : `${url}/access-log`,
  });
}

/** The log of reads and changes of one pupil's record (L3). That it was read stands in it too. */
export const accessLogRoutes = (house: House): Router =>
  Router().get('/pupils/:pupil/access-log', forPupil(house, draw));
