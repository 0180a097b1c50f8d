import { randomUUID } from 'node:crypto';
import type { Request, Response } from 'express';
import type { Refusal } from '../../../../rules/refusal';
import { isAboutDecision } from '../../../commands/about-decision';
import { refusalOf } from '../../../commands/possible';
import { refusalAbout } from '../../../commands/possible-about';
import type { FieldError } from '../../../problems/field-error';
import { COMMAND_WORDS } from '../../../words/commands';
import { answersOf, type Raw } from '../../form/answers';
import { buttonWords } from '../../form/would-be-sent';
import { showPage } from '../../render';
import { pupilFrame } from '../frame';
import type { PupilPage } from '../pupil-page';
import { openDecisions } from './parts';
import { specimenPreview, type PreviewView } from './preview-view';
import type { PupilForm } from './pupil-form';
import { refusalView, type RefusalView } from './refusal-view';

/** Shows a form, or, where its deed cannot be done, why not: nobody fills in what will be refused. */
export const askForm =
  (form: PupilForm) =>
  async (page: PupilPage, request: Request, response: Response): Promise<void> => {
    const start = (await form.start?.(page, request)) ?? {};
    const refusal = refusalNow(form, page, start['decision']);
    if (refusal) {
      const { deed } = COMMAND_WORDS[form.command];
      const view = refusalView(refusal, page, `You cannot ${lowerFirst(deed)} yet`);
      return showPage(response, 'pupil/form/refused.njk', { ...pupilFrame(page, deed), refusal: view });
    }
    if (form.decisionFirst && !start['decision']) return chooseDecision(form, page, response);
    const preview = specimenPreview(form, page, answersOf(start));
    return draw(form, page, response, { answers: start, commandId: randomUUID(), preview });
  };

/** What stands in the way of the deed, of whichever decision, or of the one the form is about. */
function refusalNow(
  form: PupilForm,
  page: PupilPage,
  decision: string | string[] | undefined,
): Refusal | null {
  const { command } = form;
  const { state, viewer, today } = page;
  const refusal = refusalOf(state, command, viewer.office) ?? form.refusal?.(page) ?? null;
  if (refusal || !isAboutDecision(command)) return refusal;
  const found = state.exclusions.decisions.find((d) => d.id === decision);
  return found ? refusalAbout(state, found, command, viewer.office, today) : null;
}

/** Asks which decision it is about, where the form is filled in from one of several. */
function chooseDecision(form: PupilForm, page: PupilPage, response: Response): void {
  const { deed, path } = COMMAND_WORDS[form.command];
  const open = isAboutDecision(form.command) ? openDecisions(page, form.command) : {};
  const links = Object.entries(open).map(([id, text]) => ({
    text,
    href: `${page.url}/${path}?decision=${encodeURIComponent(id)}`,
  }));
  showPage(response, 'pupil/form/choose.njk', {
    ...pupilFrame(page, deed, 'Which decision is this about?'),
    links,
  });
}

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
    ...(await form.view?.(page, answersOf(answers))),
    errors,
    form: { answers, errors },
    action: `${page.url}/${COMMAND_WORDS[form.command].path}`,
    button: buttonWords(page.state.rehearsal, form.button(page)),
    commandId,
    refusal,
    preview,
    notice,
    canPreview: form.specimen !== undefined,
  };
  showPage(response, form.template, view, status);
}
