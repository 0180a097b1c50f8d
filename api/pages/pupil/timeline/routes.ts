import { Router } from 'express';
import { eventsOf } from '../../../../database/events';
import type { House } from '../../../house';
import { signedIn } from '../../../session/guards';
import { showPage } from '../../render';
import { pupilFrame } from '../frame';
import { isTold, told, type CaseEvent } from '../latest';
import { forPupil } from '../pupil-page';

/** Everything that people did about a pupil, and the dates that moved, the newest first. */
export const timelineRoutes = (house: House): Router =>
  Router().get(
    '/pupils/:pupil/timeline',
    signedIn,
    forPupil(house, async (page, _request, response) => {
      const events: CaseEvent[] = await eventsOf(house.db, page.caseId);
      const items = await told(page, events.filter(isTold), events);
      showPage(response, 'pupil/timeline/page.njk', { ...pupilFrame(page, 'Timeline'), items });
    }),
  );
