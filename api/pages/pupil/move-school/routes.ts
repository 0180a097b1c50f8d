import { Router, type Request, type Response } from 'express';
import { schoolsOf } from '../../../../database/partnerships';
import { moveSchool } from '../../../commands/move-school';
import { refusalOf } from '../../../commands/possible';
import { moveSchool as schema } from '../../../commands/schemas/registration';
import type { House } from '../../../house';
import { signedIn } from '../../../session/guards';
import { COMMAND_WORDS } from '../../../words/commands';
import { answerSimple, askSimple, type SimpleForm } from '../../form/simple-form';
import { showPage } from '../../render';
import { pupilFrame } from '../frame';
import { refusalView } from '../form/refusal-view';
import { forPupil, type PupilPage } from '../pupil-page';

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

/** The form, or why the pupil cannot move now. */
async function ask(page: PupilPage, _request: Request, response: Response): Promise<void> {
  const refusal = refusalOf(page.state, 'move-school', page.viewer.office);
  if (!refusal) return askSimple(await formFor(page), response);
  const view = refusalView(refusal, page, 'You cannot move the pupil to another school yet');
  showPage(response, 'pupil/form/refused.njk', { ...pupilFrame(page, deed), refusal: view });
}

/** To another school of the partnership: what was decided before keeps its school and its days (law 22). */
export const moveSchoolRoutes = (house: House): Router =>
  Router()
    .get(`/pupils/:pupil/${path}`, signedIn, forPupil(house, ask))
    .post(
      `/pupils/:pupil/${path}`,
      signedIn,
      forPupil(house, async (page, request, response) =>
        answerSimple(await formFor(page), request, response),
      ),
    );
