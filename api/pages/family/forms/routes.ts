import { randomUUID } from 'node:crypto';
import { Router, type Request, type Response } from 'express';
import type { House } from '../../../house';
import { refusalForFamily } from '../../../words/family-refusals';
import { answersOf } from '../../form/answers';
import { forFamily, type FamilyPage } from '../family-page';
import { familyFrame } from '../frame';
import { showFamily } from '../show';
import { answer } from './answer';
import { drawCheck, drawQuestion } from './draw';
import type { FamilyForm } from './family-form';
import { FAMILY_FORMS } from './index';

/** The first question, or why there is nothing to ask: nobody writes what would be refused. */
const ask =
  (form: FamilyForm) =>
  (page: FamilyPage, _request: Request, response: Response): void => {
    const about = form.about?.(page) ?? null;
    const refusal = form.refusal(page, about);
    if (refusal) {
      return showFamily(response, page.reader, 'family/forms/refused.njk', (speech) => ({
        ...familyFrame(page, speech, form.title),
        sentence: speech.say(refusalForFamily(refusal)),
      }));
    }
    const drawn = {
      form,
      page,
      about,
      commandId: randomUUID(),
      answers: answersOf(form.start?.(page) ?? {}),
    };
    return form.questions(page).length === 0 ? drawCheck(response, drawn) : drawQuestion(response, drawn, 0);
  };

const done =
  (form: FamilyForm) =>
  (page: FamilyPage, _request: Request, response: Response): void =>
    showFamily(response, page.reader, 'family/forms/done.njk', (speech) => ({
      ...familyFrame(page, speech, 'form.sent'),
      sentences: form.done(page).map(speech.say),
    }));

/** What a family says for itself: one question a page, then a look at all of it, then it is sent (L4). */
export function familyFormRoutes(house: House): Router {
  const router = Router();
  for (const form of FAMILY_FORMS) {
    const at = `/family/${form.path}`;
    router.get(at, forFamily(house, ask(form)));
    router.post(at, forFamily(house, answer(form)));
    router.get(`${at}/done`, forFamily(house, done(form)));
  }
  return router;
}
