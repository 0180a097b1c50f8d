import type { Response } from 'express';
import type { FieldError } from '../../../problems/field-error';
import type { Answers } from '../../form/answers';
import { showPage } from '../../render';
import type { FamilyPage } from '../family-page';
import { familyFrame } from '../frame';
import type { FamilyForm } from './family-form';

/** A form as far as it is filled in. */
export interface Drawn {
  form: FamilyForm;
  page: FamilyPage;
  /** What it is about, as it was when the form was opened. */
  about: string | null;
  commandId: string;
  answers: Answers;
}

const common = ({ form, page, about, commandId }: Drawn, heading: string) => ({
  ...familyFrame(page, form.title, heading),
  action: `/family/${form.path}`,
  about,
  commandId,
  inPrivate: form.inPrivate,
});

/** Draws one question. What was answered before goes along, so that nothing is lost and nothing asked twice. */
export function drawQuestion(response: Response, drawn: Drawn, at: number, error?: string): void {
  const { form, page, answers } = drawn;
  const questions = form.questions(page);
  const question = questions[at];
  if (!question) return drawCheck(response, drawn);
  const errors: FieldError[] = error === undefined ? [] : [{ field: question.name, message: error }];
  const view = {
    ...common(drawn, question.heading),
    errors,
    form: { answers: answers.raw, errors },
    question,
    step: at,
    intro: at === 0 ? form.intro(page) : [],
    others: questions.filter((q) => q !== question).map(({ name }) => [name, answers.text(name)]),
  };
  return showPage(response, 'family/forms/question.njk', view, errors.length > 0 ? 422 : 200);
}

/** Draws all that was answered, before it is sent. */
export function drawCheck(response: Response, drawn: Drawn, errors: FieldError[] = [], status = 422): void {
  const { form, page, answers } = drawn;
  const questions = form.questions(page);
  const rows = questions.map(({ name, heading, choices }, at) => ({
    heading,
    answer: choices?.[answers.text(name)] ?? answers.text(name),
    at,
  }));
  const view = {
    ...common(drawn, questions.length === 0 ? form.title : 'Check what you say'),
    errors,
    rows,
    intro: questions.length === 0 ? form.intro(page) : ['Nothing has been sent yet.'],
    others: questions.map(({ name }) => [name, answers.text(name)]),
    button: form.button,
  };
  return showPage(response, 'family/forms/check.njk', view, errors.length > 0 ? status : 200);
}
