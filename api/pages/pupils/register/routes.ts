import { Router, type RequestHandler } from 'express';
import { schoolsOf } from '../../../../database/partnerships';
import { OFFICES } from '../../../../rules/pupil/offices';
import { schoolsSeenBy } from '../../../cases/scope';
import { registerPupil } from '../../../commands/register-pupil';
import { registerPupil as schema } from '../../../commands/schemas/registration';
import type { House } from '../../../house';
import { NOT_FOUND } from '../../../problems/problem';
import { sendProblem } from '../../../problems/send';
import { EARLY_HELP_STATUS, TIERS } from '../../../words/choices';
import { signedIn } from '../../../session/guards';
import { viewerOf, type Viewer } from '../../../session/viewer';
import { answerSimple, askSimple, type SimpleForm } from '../../form/simple-form';
import { readRegistration } from './read';

async function formFor(house: House, viewer: Viewer): Promise<SimpleForm<typeof schema>> {
  const seen = schoolsSeenBy(viewer);
  const all = await schoolsOf(house.db, viewer.partnership);
  const schools = all.filter((school) => seen === undefined || seen.includes(school.id));
  const [only] = schools;
  return {
    template: 'pupils/register/page.njk',
    page: {
      title: 'Register a pupil',
      back: { href: '/pupils', text: 'Back to pupils' },
      action: '/pupils/new',
      button: 'Register this pupil',
      tiers: TIERS,
      earlyHelp: EARLY_HELP_STATUS,
      schools: Object.fromEntries(schools.map(({ id, name }) => [id, name])),
    },
    schema,
    start: {
      ...(schools.length === 1 && only && { school: only.id }),
      ...(only && { 'pupil-homeAuthority': only.authority }),
      'contact-0-pr': 'yes',
      'contact-1-pr': 'yes',
    },
    read: readRegistration,
    act: (body, id) => registerPupil(house, viewer, id, body),
    done: 'The pupil has been registered.',
    next: (id) => `/pupils/${id}`,
  };
}

/** Registering is for those offices that may: to others the page does not exist. */
const mayRegister: RequestHandler = (request, response, next) =>
  OFFICES['register-pupil'].includes(viewerOf(response).office)
    ? next()
    : sendProblem(request, response, NOT_FOUND);

export const registerRoutes = (house: House): Router =>
  Router()
    .get('/pupils/new', signedIn, mayRegister, async (_request, response) =>
      askSimple(await formFor(house, viewerOf(response)), response),
    )
    .post('/pupils/new', signedIn, mayRegister, async (request, response) =>
      answerSimple(await formFor(house, viewerOf(response)), request, response),
    );
