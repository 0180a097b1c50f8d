import { randomUUID } from 'node:crypto';
import { Router, type Request, type Response } from 'express';
import type { House } from '../../../house';
import { familySentence } from '../../../words/family-refusals';
import { answersOf } from '../../form/answers';
import { showPage } from '../../render';
import { forFamily, type FamilyPage } from '../family-page';
import { familyFrame } from '../frame';
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
      const view = { ...familyFrame(page, form.title), sentence: familySentence(refusal) };
      return showPage(response, 'family/forms/refused.njk', view);
    }
    const drawn = { form, page, about, commandId: randomUUID(), answers: answersOf({}) };
    return form.questions(page).length === 0 ? drawCheck(response, drawn) : drawQuestion(response, drawn, 0);
  };

const done =
  (form: FamilyForm) =>
  (page: FamilyPage, _request: Request, response: Response): void =>
    showPage(response, 'family/forms/done.njk', {
      ...familyFrame(page, 'Sent'),
      sentences: form.done(page),
    });

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
