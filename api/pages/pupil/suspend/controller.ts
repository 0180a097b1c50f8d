import { randomUUID } from 'node:crypto';
import type { Request, Response } from 'express';
import { draftDecided, draftWaitsAgain } from '../../../../database/suspension-drafts';
import { act, byRecord } from '../../../commands/act';
import { commandOf } from '../../../commands/command-of';
import { refusalOf } from '../../../commands/possible';
import { PUPIL_SCHEMAS } from '../../../commands/schemas/pupil-commands';
import type { PupilCommand } from '../../../../rules/pupil/commands';
import type { Refusal } from '../../../../rules/refusal';
import { sentenceFor } from '../../../sentences';
import { actorOf } from '../../../session/viewer';
import { answersOf, type Answers, type Raw } from '../../form/answers';
import { commandIdOf } from '../../form/command-id';
import { TRY_AGAIN } from '../../form/try-again';
import { formBody } from '../../form-body';
import { fieldOf } from '../form/field-of';
import { refusalView } from '../form/refusal-view';
import type { PupilPage } from '../pupil-page';
import { decisionBody, kindOf, previewBody } from './answers';
import { draftRefusal, takeDraft } from './decide-draft';
import { drafts, draftView, endDecidedDraft } from './draft-view';
import { drawCheck, drawForm, drawRefused, type Asked } from './draw';
import { errorsIn } from './check';
import { broughtBy } from './outcome';
import { runningSuspension } from './running';
import { startsView } from './starts';

/** The empty form, or why nothing can be decided now. */
export async function ask(page: PupilPage, request: Request, response: Response): Promise<void> {
  const refusal = drafts(page) ? null : refusalOf(page.state, 'suspend', page.viewer.office);
  await endDecidedDraft(page);
  const draft = await draftView(page);
  if (refusal) return drawRefused(page, response, refusal, { draft });
  const answers = draft?.answers ?? startOf(page, request);
  return drawForm(page, response, { answers, commandId: randomUUID(), draft });
}

/** A link may say that it follows straight after the suspension that is running (law 12, 17). */
const startOf = ({ state, today }: PupilPage, { query }: Request): Raw =>
  query['begins'] === 'after' && runningSuspension(state, today)?.back
    ? { kind: 'suspend', begins: 'after' }
    : {};

/** The form again, with what the answers given so far would start. */
export const show = (page: PupilPage, request: Request, response: Response): Promise<void> =>
  showAnswers(page, response, answersOf(formBody(request)));

export async function showAnswers(page: PupilPage, response: Response, a: Answers): Promise<void> {
  const kind = kindOf(a);
  const found = kind && broughtBy(kind, previewBody(a, page), page, commandIdOf(a));
  if (found && 'refused' in found) return refuse(page, response, a, found);
  const starts = found ? await startsView(found, page) : null;
  const errors = starts
    ? []
    : errorsIn(a, page).filter(({ field }) => ['kind', 'days', 'begins', 'decidedAt'].includes(field));
  return drawAgain(page, response, a, { errors, starts });
}

/** Keeps the answers and leads on to all they start; or the form again with what is wrong. */
export async function check(page: PupilPage, request: Request, response: Response): Promise<void> {
  const a = answersOf(formBody(request));
  if (a.text('step') === 'preview') return showAnswers(page, response, a);
  const errors = errorsIn(a, page);
  if (errors.length > 0) return drawAgain(page, response, a, { errors });
  const asked = commandIn(a, page);
  const of = asked && draftIn(a, asked);
  const lost = of && (await draftRefusal(page, of));
  if (lost) return refuseDraft(page, response, a, lost);
  const refused = asked && (await byRecord(page.house, page, asked));
  if (refused) return refuse(page, response, a, refused);
  const answers = { ...a.raw, commandId: commandIdOf(a) };
  request.session.draft = { pupil: page.caseId, answers };
  return response.redirect(303, `${page.url}/suspend/check`);
}

/** The answers and all they start, to be confirmed. The page can be left and come back to. */
export async function confirm(page: PupilPage, request: Request, response: Response): Promise<void> {
  const { draft } = request.session;
  if (draft?.pupil !== page.caseId) return response.redirect(303, `${page.url}/suspend`);
  const a = answersOf(draft.answers);
  const kind = kindOf(a);
  const found = kind && broughtBy(kind, decisionBody(a, page), page, commandIdOf(a));
  if (found && 'refused' in found) return refuse(page, response, a, found);
  if (!found) return drawAgain(page, response, a);
  return drawCheck(page, response, a, commandIdOf(a), await startsView(found, page));
}

/** Does it. A double click decides once: the decision has the id that the form was given. */
export async function decide(page: PupilPage, request: Request, response: Response): Promise<void> {
  const a = answersOf(formBody(request));
  const asked = commandIn(a, page);
  if (!asked) return drawAgain(page, response, a, { errors: errorsIn(a, page) });
  const { db } = page.house;
  const of = draftIn(a, asked);
  const lost = of && (await takeDraft(page, of));
  if (lost) return refuseDraft(page, response, a, lost);
  const answer = await act(page.house, page, asked);
  if ('done' in answer) {
    delete request.session.draft;
    if (of) await draftDecided(db, of);
    return response.redirect(303, `${page.url}/suspend/done?decision=${asked.id}`);
  }
  if ('refused' in answer) {
    if (of) await draftWaitsAgain(db, of);
    return refuse(page, response, a, answer.refused);
  }
  return drawAgain(page, response, a, { errors: [{ field: '', message: TRY_AGAIN }] });
}

/** The decision as a command; null where something is missing or wrong. */
function commandIn(a: Answers, page: PupilPage): PupilCommand | null {
  const kind = kindOf(a);
  const parsed = kind && PUPIL_SCHEMAS[kind].safeParse(decisionBody(a, page));
  return kind && parsed?.success ? commandOf(kind, commandIdOf(a), actorOf(page.viewer), parsed.data) : null;
}

/** Of which draft the form was filled in, if it was of one. */
function draftIn(a: Answers, { id: decision }: PupilCommand): { id: string; decision: string } | null {
  const id = a.text('draft');
  return id === '' ? null : { id, decision };
}

/** Nothing is recorded. One that is gone was taken back or discarded: the same answers can be sent again without it. */
function refuseDraft(page: PupilPage, response: Response, a: Answers, lost: Refusal): Promise<void> | void {
  if (lost.refused !== 'draft-gone') return drawRefused(page, response, lost, { status: 422 });
  return refuse(page, response, answersOf({ ...a.raw, draft: undefined }), lost);
}

function refuse(page: PupilPage, response: Response, a: Answers, refusal: Refusal): Promise<void> {
  const errors = [{ field: fieldOf(refusal, a), message: sentenceFor(refusal) }];
  const view = refusalView(refusal, page, 'This cannot be decided');
  return drawAgain(page, response, a, { errors, refusal: view });
}

/** The form with the answers given, beside the draft that they are of as long as it waits. */
async function drawAgain(
  page: PupilPage,
  response: Response,
  a: Answers,
  more: Pick<Asked, 'errors' | 'refusal' | 'starts'> = {},
): Promise<void> {
  const waits = a.text('draft') === '' ? null : await draftView(page);
  const draft = waits?.id === a.text('draft') ? waits : null;
  drawForm(page, response, { answers: a.raw, commandId: commandIdOf(a), draft, ...more });
}
