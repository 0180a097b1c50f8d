import { randomUUID } from 'node:crypto';
import type { Request, Response } from 'express';
import { possibleNow } from '../../../commands/possible';
import type { FieldError } from '../../../problems/field-error';
import { COMMAND_WORDS } from '../../../words/commands';
import type { Raw } from '../../form/answers';
import { showPage } from '../../render';
import { pupilFrame } from '../frame';
import type { PupilPage } from '../pupil-page';
import { previewView, type PreviewView } from './preview-view';
import type { PupilForm } from './pupil-form';
import { refusalView, type RefusalView } from './refusal-view';

/** Shows a form, or, where its deed cannot be done, why not: nobody fills in what will be refused. */
export const askForm =
  (form: PupilForm) =>
  async (page: PupilPage, request: Request, response: Response): Promise<void> => {
    const refusal = possibleNow(page.state, page.viewer.office).find(
      (p) => p.command === form.command,
    )?.refusal;
    if (refusal) {
      const { deed } = COMMAND_WORDS[form.command];
      const view = refusalView(refusal, page, `You cannot ${lowerFirst(deed)} yet`);
      return showPage(response, 'pupil/form/refused.njk', { ...pupilFrame(page, deed), refusal: view });
    }
    const body = form.specimen?.(page);
    const preview = body ? previewView(form, body, page) : null;
    return draw(form, page, response, {
      answers: form.start?.(page, request) ?? {},
      commandId: randomUUID(),
      preview,
    });
  };

const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

/** What a drawn form holds. */
export interface Drawn {
  answers: Raw;
  commandId: string;
  errors?: FieldError[];
  refusal?: RefusalView;
  preview?: PreviewView | null;
  status?: number;
  notice?: string;
}

export async function draw(
  form: PupilForm,
  page: PupilPage,
  response: Response,
  drawn: Drawn,
): Promise<void> {
  const { answers, commandId, errors = [], refusal, preview, status = 200, notice } = drawn;
  const view = {
    ...pupilFrame(page, COMMAND_WORDS[form.command].deed, form.heading(page)),
    ...(await form.view?.(page)),
    errors,
    form: { answers, errors },
    action: `${page.url}/${COMMAND_WORDS[form.command].path}`,
    button: form.button(page),
    commandId,
    refusal,
    preview,
    notice,
    canPreview: form.specimen !== undefined,
  };
  showPage(response, form.template, view, status);
}
