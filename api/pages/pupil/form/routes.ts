import { Router } from 'express';
import type { House } from '../../../house';
import { signedIn } from '../../../session/guards';
import { COMMAND_WORDS } from '../../../words/commands';
import { forPupil } from '../pupil-page';
import { FORMS } from '../forms';
import { answerForm } from './answer-form';
import { askForm } from './ask-form';

/** Every form of a pupil's page, each at the address of its command. */
export function formRoutes(house: House): Router {
  const router = Router();
  for (const form of FORMS) {
    const at = `/pupils/:pupil/${COMMAND_WORDS[form.command].path}`;
    router.get(at, signedIn, forPupil(house, askForm(form)));
    router.post(at, signedIn, forPupil(house, answerForm(form)));
  }
  return router;
}
