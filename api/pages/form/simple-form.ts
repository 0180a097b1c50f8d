import { randomUUID } from 'node:crypto';
import type { Request, Response } from 'express';
import type { z } from 'zod';
import type { Answer } from '../../engine/answer';
import type { FieldError } from '../../problems/field-error';
import { fieldErrors } from '../../problems/field-errors';
import { ENGINE_DOWN, NOT_FOUND } from '../../problems/problem';
import { sendProblem } from '../../problems/send';
import { sentenceFor } from '../../sentences';
import { formBody } from '../form-body';
import { showPage, type PageView } from '../render';
import { answersOf, type Answers, type Raw } from './answers';
import { commandIdOf } from './command-id';
import { pageErrors } from './page-errors';
import { TRY_AGAIN } from './try-again';
import { buttonWords } from './would-be-sent';

/** A form that is not about one pupil: a pupil to be registered, a meeting to be planned. */
export interface SimpleForm<Schema extends z.ZodType> {
  template: string;
  /** `button` says the deed. */
  page: PageView & { button: string };
  /** What is looked up for the page, only where it is drawn, and as things stand then. */
  view?(): Promise<Record<string, unknown>>;
  schema: Schema;
  /** What the command holds, in the shape of its schema. */
  read(answers: Answers): Record<string, unknown>;
  /** What the fields hold at first. */
  start?: Raw;
  /** The form's own id, where it was drawn before: it is given a new one otherwise. */
  id?: string | undefined;
  /** Does it. `id` is the one the form was given: a double click acts once. What is `said` stands in for `done`. */
  act(body: z.output<Schema>, id: string): Promise<Answer & { said?: string }>;
  /** The field that a refusal is about. */
  fieldOf?(refused: string): string;
  /** What is said when it is done. */
  done: string;
  next(id: string): string;
}

export function askSimple<S extends z.ZodType>(form: SimpleForm<S>, response: Response): Promise<void> {
  return draw(form, response, form.start ?? {}, form.id ?? randomUUID(), []);
}

export async function answerSimple<S extends z.ZodType>(
  form: SimpleForm<S>,
  request: Request,
  response: Response,
): Promise<void> {
  const answers = answersOf(formBody(request));
  const id = commandIdOf(answers);
  const parsed = form.schema.safeParse(form.read(answers));
  if (!parsed.success) return draw(form, response, answers.raw, id, pageErrors(fieldErrors(parsed.error)));
  const answer = await form.act(parsed.data, id);
  if ('done' in answer) {
    request.session.alert = answer.said ?? form.done;
    return response.redirect(303, form.next(id));
  }
  if ('absent' in answer) return sendProblem(request, response, NOT_FOUND);
  if (!('refused' in answer))
    return draw(form, response, answers.raw, id, [{ field: '', message: TRY_AGAIN }], ENGINE_DOWN.status);
  const { refused } = answer;
  const field = form.fieldOf?.(refused.refused) ?? '';
  return draw(form, response, answers.raw, id, [{ field, message: sentenceFor(refused) }]);
}

async function draw<S extends z.ZodType>(
  form: SimpleForm<S>,
  response: Response,
  answers: Raw,
  commandId: string,
  errors: FieldError[],
  status = errors.length > 0 ? 422 : 200,
): Promise<void> {
  const { page } = form;
  const button = buttonWords(response.locals.viewer?.rehearsal, page.button);
  showPage(
    response,
    form.template,
    { ...page, ...(await form.view?.()), button, errors, form: { answers, errors }, commandId },
    status,
  );
}
