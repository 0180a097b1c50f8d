import type { Request, Response } from 'express';
import { act } from '../../../commands/act';
import { commandOf } from '../../../commands/command-of';
import { LONGEST_TEXT, optionalText } from '../../../commands/schemas/text';
import type { TextId } from '../../../family/words';
import { ENGINE_DOWN } from '../../../problems/problem';
import { refusalForFamily } from '../../../words/family-refusals';
import { answersOf, type Answers } from '../../form/answers';
import { commandIdOf } from '../../form/command-id';
import { formBody } from '../../form-body';
import type { FamilyPage } from '../family-page';
import { drawCheck, drawQuestion, type Drawn } from './draw';
import type { FamilyForm, Question } from './family-form';

/** Takes one answer and asks the next, shows all of them, or sends them. The second click of a pair acts no more. */
export const answer =
  (form: FamilyForm) =>
  async (page: FamilyPage, request: Request, response: Response): Promise<void> => {
    const answers = answersOf(formBody(request));
    const about = answers.text('about') || null;
    const drawn = { form, page, about, commandId: commandIdOf(answers), answers };
    const change = answers.choice('change');
    if (change !== null) return drawQuestion(response, drawn, Number(change));
    const step = answers.whole('step');
    const problems = form.questions(page).map((question) => problemWith(question, answers));
    const wrong = problems.findIndex((problem, at) => problem !== null && (step === null || step === at));
    if (wrong !== -1) return drawQuestion(response, drawn, wrong, problems[wrong] ?? undefined);
    return step === null ? send(drawn, request, response) : drawQuestion(response, drawn, step + 1);
  };

const WRITTEN = optionalText('what you write');

function problemWith({ kind, name, choices, missing, byAnswers }: Question, answers: Answers): TextId | null {
  const given = answers.text(name);
  const isAnswered = kind === 'choice' ? Object.hasOwn(choices ?? {}, given) : given !== '';
  if (!isAnswered) return missing ?? null;
  if (kind !== 'words') return null;
  if (WRITTEN.safeParse(given).success) return byAnswers?.(answers).wrong ?? null;
  return given.length > LONGEST_TEXT ? 'form.too-long' : 'form.unseen';
}

async function send(drawn: Drawn, request: Request, response: Response): Promise<void> {
  const { form, page, about, commandId, answers } = drawn;
  const { type, ...body } = form.say(answers, page, about);
  const actor = { person: page.contact.id, office: 'family' } as const;
  const done = await act(page.house, page, commandOf(type, commandId, actor, body));
  if ('done' in done) {
    // What was chosen now holds from the next page on.
    if (type === 'choose-language') delete request.session.language;
    return response.redirect(303, `/family/${form.path}/done`);
  }
  if ('refused' in done)
    return drawCheck(response, drawn, [{ field: '', message: refusalForFamily(done.refused) }]);
  return drawCheck(response, drawn, [{ field: '', message: 'form.try-again' }], ENGINE_DOWN.status);
}
