import type { Request, Response } from 'express';
import type { Refusal } from '../../../../rules/refusal';
import { act } from '../../../commands/act';
import { commandOf } from '../../../commands/command-of';
import { PUPIL_SCHEMAS } from '../../../commands/schemas/pupil-commands';
import { withPolicy } from '../../../commands/with-policy';
import { may } from '../../../permissions';
import type { FieldError } from '../../../problems/field-error';
import { fieldErrors } from '../../../problems/field-errors';
import { ENGINE_DOWN } from '../../../problems/problem';
import { sentenceFor } from '../../../sentences';
import { actorOf } from '../../../session/viewer';
import { COMMAND_WORDS } from '../../../words/commands';
import { answersOf, type Answers } from '../../form/answers';
import { commandIdOf } from '../../form/command-id';
import { pageErrors } from '../../form/page-errors';
import { TRY_AGAIN } from '../../form/try-again';
import { rehearsedWords } from '../../form/would-be-sent';
import { formBody } from '../../form-body';
import { decisionUrl } from '../decision-lines';
import type { PupilPage } from '../pupil-page';
import { draw, type Drawn } from './ask-form';
import { fieldOf } from './field-of';
import { previewView, specimenPreview } from './preview-view';
import type { PupilForm } from './pupil-form';
import { refusalView } from './refusal-view';

/** Takes a form's answers: shows what is wrong with them, or what they would start, or does the deed. */
export const answerForm =
  (form: PupilForm) =>
  async (page: PupilPage, request: Request, response: Response): Promise<void> => {
    const answers = answersOf(formBody(request));
    const again = (drawn: Partial<Drawn>): Promise<void> =>
      draw(form, page, response, { answers: answers.raw, commandId: commandIdOf(answers), ...drawn });
    const body = form.read(answers, page);
    const parsed = PUPIL_SCHEMAS[form.command].safeParse(body);
    const errors = [
      ...(form.check?.(answers, page) ?? []),
      ...(parsed.success ? [] : pageErrors(fieldErrors(parsed.error))),
    ];
    if (answers.text('step') === 'preview') {
      const seen = previewView(form, body, page);
      if (seen && !('refused' in seen)) return again({ preview: seen });
      const preview = specimenPreview(form, page, answers);
      if (preview) return again({ preview });
      return again({ errors: seen ? [refusalError(seen, answers)] : onePerField(errors), status: 422 });
    }
    if (errors.length > 0 || !parsed.success) return again({ errors: onePerField(errors), status: 422 });
    const pause = form.pause?.(answers, page);
    if (pause) return again({ answers: { ...answers.raw, ...pause.answers }, notice: pause.alert });

    const { house, viewer } = page;
    const filled = await withPolicy(house, viewer, form.command, parsed.data);
    const answer =
      'refused' in filled
        ? filled
        : await act(house, page, commandOf(form.command, commandIdOf(answers), actorOf(viewer), filled.body));
    if ('done' in answer) {
      const { done } = COMMAND_WORDS[form.command];
      request.session.alert = page.state.rehearsal ? rehearsedWords(done) : done;
      return response.redirect(
        303,
        (await form.next?.(answers, page)) ?? homeAfter(page, answers.text('decision')),
      );
    }
    if (!('refused' in answer))
      return again({ errors: [{ field: '', message: TRY_AGAIN }], status: ENGINE_DOWN.status });
    const { refused } = answer;
    const refusal = refusalView(refused, page, 'This cannot be done yet');
    return again({ errors: [refusalError(refused, answers)], refusal, status: 422 });
  };

/** Who reads no programme goes back to the decision. */
const homeAfter = (page: PupilPage, decision: string): string =>
  may(page.viewer.office, 'read-pupil') ? page.url : decisionUrl(page, decision);

const refusalError = (refused: Refusal, answers: Answers): FieldError => ({
  field: fieldOf(refused, answers),
  message: sentenceFor(refused),
});

const onePerField = (errors: Drawn['errors'] & object): Drawn['errors'] & object =>
  errors.filter((error, at) => errors.findIndex((other) => other.field === error.field) === at);
