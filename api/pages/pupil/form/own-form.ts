import { Router, type Request, type Response } from 'express';
import type { z } from 'zod';
import type { PupilCommand } from '../../../../rules/pupil/commands';
import { refusalOf } from '../../../commands/possible';
import type { House } from '../../../house';
import { signedIn } from '../../../session/guards';
import { COMMAND_WORDS } from '../../../words/commands';
import { answerSimple, type SimpleForm } from '../../form/simple-form';
import { showPage } from '../../render';
import { pupilFrame } from '../frame';
import { forPupil, type PupilPage } from '../pupil-page';
import { refusalView } from './refusal-view';

/** A form about a pupil that says more than a command holds: it reads the record of its own. */
interface OwnForm<Schema extends z.ZodType> {
  command: PupilCommand['type'];
  /** What nobody can do now, as the heading of the reason why. */
  cannot: string;
  formFor: (page: PupilPage, request: Request) => Promise<SimpleForm<Schema>>;
  ask: (form: SimpleForm<Schema>, response: Response, page: PupilPage) => Promise<void>;
}

/** Its addresses: the form, or why it cannot be done now; and what it is answered with. */
export function ownFormRoutes<Schema extends z.ZodType>(
  house: House,
  { command, cannot, formFor, ask }: OwnForm<Schema>,
): Router {
  const { path, deed } = COMMAND_WORDS[command];
  const at = `/pupils/:pupil/${path}`;
  const draw = async (page: PupilPage, request: Request, response: Response): Promise<void> => {
    const refusal = refusalOf(page.state, command, page.viewer.office);
    if (!refusal) return ask(await formFor(page, request), response, page);
    const view = refusalView(refusal, page, cannot);
    showPage(response, 'pupil/form/refused.njk', { ...pupilFrame(page, deed), refusal: view });
  };
  const take = async (page: PupilPage, request: Request, response: Response): Promise<void> =>
    answerSimple(await formFor(page, request), request, response);
  return Router().get(at, signedIn, forPupil(house, draw)).post(at, signedIn, forPupil(house, take));
}
