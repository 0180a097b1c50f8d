import type { Request, Response } from 'express';
import { draftById, insertDraft, type SuspensionDraft } from '../../../../database/suspension-drafts';
import { notKeptAgain } from '../../../../rules/exclusion/draft';
import { answersOf, type Raw } from '../../form/answers';
import { commandIdOf } from '../../form/command-id';
import { formBody } from '../../form-body';
import type { PupilPage } from '../pupil-page';
import { errorsIn } from './check';
import { showAnswers } from './controller';
import { removeDraft } from './decide-draft';
import { draftView, endDecidedDraft, isDrafter, isOnRecord, whyNoDraft } from './draft-view';
import { drawForm, drawRefused } from './draw';

/** Keeps what a lead has filled in for the headteacher: nothing is decided by it, and nothing sent. */
export async function keepDraft(page: PupilPage, request: Request, response: Response): Promise<void> {
  const a = answersOf(askedOfLead(formBody(request)));
  if (a.text('step') === 'preview') return showAnswers(page, response, a);
  await endDecidedDraft(page);
  const { house, pupil, school, viewer } = page;
  const id = commandIdOf(a);
  const waits = await draftView(page);
  const there = await draftById(house.db, { id, pupilId: pupil.id });
  const refusal = whyNoDraft(page) ?? notKeptAgain(there, isOnRecord(page, id));
  if (refusal) return drawRefused(page, response, refusal, { draft: waits, status: 422 });
  const errors = errorsIn(a, page);
  const asked = { answers: a.raw, commandId: id };
  if (errors.length > 0) return drawForm(page, response, { ...asked, errors });
  const draft = { id, pupilId: pupil.id, schoolId: school.id, draftedBy: viewer.person };
  const draftedAt = new Date(house.now()).toISOString();
  const isKept = await insertDraft(house.db, { ...draft, draftedAt, answers: keptOf(a.raw) });
  if (!isKept && (await draftView(page))?.id !== id) {
    const message = 'A draft about this pupil waits for the headteacher already. Take that one back first';
    return drawForm(page, response, { ...asked, errors: [{ field: '', message }] });
  }
  request.session.alert = 'The draft is with the headteacher. Nothing has been decided, and nothing sent.';
  return response.redirect(303, page.url);
}

/** The answers that the form asks of a lead: when it was decided is not theirs to say. */
const askedOfLead = (raw: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(raw).filter(([name]) => !name.startsWith('decidedAt')));

/** What is no answer is left out. */
const keptOf = (raw: Raw): SuspensionDraft['answers'] =>
  Object.fromEntries(Object.entries(raw).filter(([name]) => !['step', 'commandId', 'draft'].includes(name)));

/** Takes a draft away: the lead takes it back, or the headteacher discards it. Twice is as once; never one that is decided. */
export async function discard(page: PupilPage, request: Request, response: Response): Promise<void> {
  const refusal = await removeDraft(page, answersOf(formBody(request)).text('draft'));
  if (refusal && refusal.refused !== 'draft-gone')
    return drawRefused(page, response, refusal, { status: 422 });
  request.session.alert = isDrafter(page)
    ? 'The draft has been taken back. The headteacher no longer sees it.'
    : 'The draft has been discarded. Nothing was decided.';
  return response.redirect(303, page.url);
}
