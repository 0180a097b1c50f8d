import type { Response } from 'express';
import type { Said, Speech } from '../../../family/speech';
import type { Answers } from '../../form/answers';
import type { FamilyPage } from '../family-page';
import { familyFrame } from '../frame';
import { showFamily } from '../show';
import type { FamilyForm, Question } from './family-form';

/** A form as far as it is filled in. */
export interface Drawn {
  form: FamilyForm;
  page: FamilyPage;
  /** What it is about, as it was when the form was opened. */
  about: string | null;
  commandId: string;
  answers: Answers;
}

/** Something that is wrong, about one field or, where that is empty, about all of it. */
export interface Wrong {
  field: string;
  message: Said;
}

const common = ({ form, page, about, commandId }: Drawn, speech: Speech, heading: Said) => ({
  ...familyFrame(page, speech, form.title, heading),
  action: `/family/${form.path}`,
  about,
  commandId,
  inPrivate: form.inPrivate,
});

const choicesOf = ({ choices = {} }: Question, { say }: Speech): Record<string, string> =>
  Object.fromEntries(
    Object.entries(choices).map(([value, text]) => [
      value,
      typeof text === 'object' && 'name' in text ? text.name : say(text),
    ]),
  );

/** Draws one question. What was answered before goes along, so that nothing is lost and nothing asked twice. */
export function drawQuestion(response: Response, drawn: Drawn, at: number, wrong?: Said): void {
  const { form, page, answers } = drawn;
  const questions = form.questions(page);
  const question = questions[at];
  if (!question) return drawCheck(response, drawn);
  const view = (speech: Speech) => {
    const { say } = speech;
    const asked = question.byAnswers?.(answers);
    const hint = asked?.hint ?? question.hint;
    const errors = wrong === undefined ? [] : [{ field: question.name, message: say(wrong) }];
    return {
      ...common(drawn, speech, question.heading),
      errors,
      form: { answers: answers.raw, errors },
      question: {
        ...question,
        label: say(asked?.label ?? 'form.own-words'),
        hint: hint && say(hint),
        choices: choicesOf(question, speech),
      },
      step: at,
      intro: at === 0 ? form.intro(page).map(say) : [],
      others: questions.filter((q) => q !== question).map(({ name }) => [name, answers.text(name)]),
    };
  };
  return showFamily(
    response,
    page.reader,
    'family/forms/question.njk',
    view,
    wrong === undefined ? 200 : 422,
  );
}

/** Draws all that was answered, before it is sent. */
export function drawCheck(response: Response, drawn: Drawn, wrong: Wrong[] = [], status = 422): void {
  const { form, page, answers } = drawn;
  const questions = form.questions(page);
  const asksNothing = questions.length === 0;
  const view = (speech: Speech) => {
    const { say } = speech;
    const rows = questions.map((question, at) => {
      const given = answers.text(question.name);
      return { heading: say(question.heading), answer: choicesOf(question, speech)[given] ?? given, at };
    });
    return {
      ...common(drawn, speech, asksNothing ? form.title : 'form.check'),
      errors: wrong.map(({ field, message }) => ({ field, message: say(message) })),
      rows,
      intro: asksNothing ? form.intro(page).map(say) : [say('form.not-sent')],
      others: questions.map(({ name }) => [name, answers.text(name)]),
      button: say(form.button),
    };
  };
  return showFamily(response, page.reader, 'family/forms/check.njk', view, wrong.length > 0 ? status : 200);
}
