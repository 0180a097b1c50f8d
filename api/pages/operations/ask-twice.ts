import { randomUUID } from 'node:crypto';
import type { Request, Response } from 'express';
import { z } from 'zod';
import { fieldErrors } from '../../problems/field-errors';
import type { FieldError } from '../../problems/field-error';
import { formBody } from '../form-body';
import { answersOf, type Raw } from '../form/answers';
import { commandIdOf } from '../form/command-id';
import { pageErrors } from '../form/page-errors';
import { showPage, type PageView } from '../render';

const schema = z.object({
  reason: z
    .string('Enter why')
    .trim()
    .min(10, 'Enter why, in 10 characters or more')
    .max(500, 'The reason must be 500 characters or fewer'),
  point: z.string().optional(),
});

/** Something that an operator may do to the engine's run of a case: asked for with a reason, and then once more. */
export interface Deed {
  page: PageView;
  action: string;
  /** What it does and what it does not, a paragraph each. */
  lead: string[];
  /** Why it cannot be done as things stand: shown in place of the form. */
  refusal: string | null;
  /** What can be chosen, by what is sent; null where there is nothing to choose. */
  points: { legend: string; choices: Record<string, string> } | null;
  button: string;
  /** Does it. `id` is the form's: sent twice, it acts once. @returns what is said when it is done */
  act(chosen: { reason: string; point: string; id: string }): Promise<string>;
  next: string;
}

/** The form; with an answer, the page that asks once more; with that one's answer, the deed. */
export async function askTwice(deed: Deed, request: Request, response: Response): Promise<void> {
  if (deed.refusal !== null)
    return draw(deed, response, { template: 'refused' }, request.method === 'POST' ? 409 : 200);
  if (request.method !== 'POST')
    return draw(deed, response, { template: 'form', answers: {}, id: randomUUID() });
  const answers = answersOf(formBody(request));
  const id = commandIdOf(answers);
  const parsed = schema.safeParse({ reason: answers.text('reason'), point: answers.text('point') });
  const point = answers.text('point');
  const errors: FieldError[] = parsed.success ? [] : pageErrors(fieldErrors(parsed.error));
  const { points } = deed;
  if (points && !(point in points.choices))
    errors.unshift({ field: 'point', message: `Choose one: ${points.legend}` });
  if (!parsed.success || errors.length > 0)
    return draw(deed, response, { template: 'form', answers: answers.raw, id, errors }, 422);
  const { reason } = parsed.data;
  if (answers.text('sure') !== 'yes') {
    const chosen = points ? points.choices[point] : null;
    return draw(deed, response, { template: 'check', answers: { reason, point }, id, chosen });
  }
  request.session.alert = await deed.act({ reason, point, id });
  response.redirect(303, deed.next);
}

interface Drawn {
  template: 'form' | 'check' | 'refused';
  answers?: Raw;
  id?: string;
  errors?: FieldError[];
  chosen?: string | null | undefined;
}

function draw(deed: Deed, response: Response, drawn: Drawn, status = 200): void {
  const { template, answers = {}, id, errors = [], chosen } = drawn;
  const { page, action, lead, refusal, points, button } = deed;
  showPage(
    response,
    `operations/${template}.njk`,
    {
      ...page,
      action,
      lead,
      refusal,
      points,
      button,
      chosen,
      errors,
      form: { answers, errors },
      commandId: id,
    },
    status,
  );
}
