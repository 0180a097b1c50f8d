import type { Router } from 'express';
import { schoolsOf } from '../../../../database/partnerships';
import { moveSchool } from '../../../commands/move-school';
import { moveSchool as schema } from '../../../commands/schemas/registration';
import type { House } from '../../../house';
import { COMMAND_WORDS } from '../../../words/commands';
import { askSimple, type SimpleForm } from '../../form/simple-form';
import { ownFormRoutes } from '../form/own-form';
import { pupilFrame } from '../frame';
import type { PupilPage } from '../pupil-page';

const { path, deed, done } = COMMAND_WORDS['move-school'];

async function formFor(page: PupilPage): Promise<SimpleForm<typeof schema>> {
  const { house, viewer, school: now, url, pupil } = page;
  const others = (await schoolsOf(house.db, viewer.partnership)).filter(({ id }) => id !== now.id);
  return {
    template: 'pupil/move-school/page.njk',
    page: {
      ...pupilFrame(page, deed, `To which school does ${pupil.firstName} move?`),
      action: `${url}/${path}`,
      button: 'Move to this school',
      schoolNow: now.name,
      schools: Object.fromEntries(others.map(({ id, name }) => [id, name])),
    },
    schema,
    read: (a) => ({ school: a.text('school'), reason: a.text('reason') }),
    act: async (body, id) => (await moveSchool(house, viewer, page, id, body)) ?? { absent: true },
    fieldOf: (refused) => (refused === 'missing-reason' ? 'reason' : 'school'),
    done,
    next: () => url,
  };
}

/** To another school of the partnership: what was decided before keeps its school and its days (law 22). */
export const moveSchoolRoutes = (house: House): Router =>
  ownFormRoutes(house, {
    command: 'move-school',
    cannot: 'You cannot move the pupil to another school yet',
    formFor,
    ask: askSimple,
  });
