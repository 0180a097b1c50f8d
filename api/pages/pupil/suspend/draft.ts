import type { Request, Response } from 'express';
import {
  deleteDraft,
  draftOf,
  insertDraft,
  type SuspensionDraft,
} from '../../../../database/suspension-drafts';
import { answersOf, type Raw } from '../../form/answers';
import { commandIdOf } from '../../form/command-id';
import { formBody } from '../../form-body';
import type { PupilPage } from '../pupil-page';
import { errorsIn } from './check';
import { show } from './controller';
import { drawForm } from './draw';

/** Keeps what a lead has filled in for the headteacher: nothing is decided by it, and nothing sent. */
export async function keepDraft(page: PupilPage, request: Request, response: Response): Promise<void> {
  const a = answersOf(formBody(request));
  if (a.text('step') === 'preview') return show(page, request, response);
  const id = commandIdOf(a);
  const errors = errorsIn(a, page);
  const asked = { answers: a.raw, commandId: id };
  if (errors.length > 0) return drawForm(page, response, { ...asked, errors });
  const draft = { id, pupilId: page.pupil.id, draftedBy: page.viewer.person, answers: keptOf(a.raw) };
  const isKept = await insertDraft(page.house.db, {
    ...draft,
    draftedAt: new Date(page.house.now()).toISOString(),
  });
  if (!isKept && (await draftOf(page.house.db, page.pupil.id))?.id !== id) {
    const message = 'A draft about this pupil waits for the headteacher already. Take that one back first';
    return drawForm(page, response, { ...asked, errors: [{ field: '', message }] });
  }
  request.session.alert = 'The draft is with the headteacher. Nothing has been decided, and nothing sent.';
  return response.redirect(303, page.url);
}

/** What is no answer, or not the lead's to answer, is left out. */
const keptOf = (raw: Raw): SuspensionDraft['answers'] =>
  Object.fromEntries(
    Object.entries(raw).filter(
      ([name]) => name !== 'step' && name !== 'commandId' && !name.startsWith('decidedAt'),
    ),
  );

/** Takes a draft away: the lead takes it back, or the headteacher discards it. Twice is as once. */
export async function discard(page: PupilPage, request: Request, response: Response): Promise<void> {
  const id = answersOf(formBody(request)).text('draft');
  await deleteDraft(page.house.db, { pupilId: page.pupil.id, id });
  request.session.alert =
    page.viewer.office === 'lead'
      ? 'The draft has been taken back. The headteacher no longer sees it.'
      : 'The draft has been discarded. Nothing was decided.';
  return response.redirect(303, page.url);
}
